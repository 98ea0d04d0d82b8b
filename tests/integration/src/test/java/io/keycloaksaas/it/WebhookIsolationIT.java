package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two organizations at work at the same time: neither hears or learns anything of the other. */
@SaasServer
class WebhookIsolationIT {
  private static final int EVENTS = 40;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static TestRealm realm;
  private static Operator operator;
  private static Callers callers;
  private static String acme;
  private static String globex;

  @BeforeAll
  static void setUp(TestRealm given) {
    realm = given;
    callers = new Callers(realm, realm.createPublicClient("app"), Team.ALL);
    realm
        .saasAdmin()
        .post(
            "setup",
            Map.of("apiClients", List.of("app"), "settings", Map.of("roles.customMax", "100")))
        .expect(200);
    operator = new Operator(realm);
    acme = operator.organization("acme", realm.createUser("alice"));
    globex = operator.organization("globex", realm.createUser("gina"));
  }

  private static JsonNode endpoint(String user, String organization, HookReceiver receiver) {
    return callers
        .tenant(user)
        .post("organizations/" + organization + "/webhooks", Map.of("url", receiver.url()))
        .expect(201)
        .json();
  }

  private static void work(String organization) {
    for (int i = 0; i < EVENTS; i++) {
      operator.role(organization, "org:" + organization + i);
    }
  }

  @Test
  void each_hears_of_all_its_own_events_and_of_nothing_else() throws Exception {
    try (var ofAcme = HookReceiver.start();
        var ofGlobex = HookReceiver.start()) {
      endpoint("alice", "acme", ofAcme);
      endpoint("gina", "globex", ofGlobex);

      together(() -> work("acme"), () -> work("globex"), () -> logins());

      await().atMost(Hooks.SOON).until(() -> roles(ofAcme) == EVENTS && roles(ofGlobex) == EVENTS);
      assertThat(ofAcme.received()).allSatisfy(one -> assertIsOf(one, acme, globex));
      assertThat(ofGlobex.received()).allSatisfy(one -> assertIsOf(one, globex, acme));
      assertThat(Stream.concat(ofAcme.types().stream(), ofGlobex.types().stream()))
          .noneMatch(type -> type.startsWith("user.") || type.startsWith("session."));
      assertThat(numbers(ofAcme)).isEqualTo(numbers(ofGlobex));
      assertThat(new TreeSet<>(ids(ofAcme))).doesNotContainAnyElementsOf(ids(ofGlobex));
    }
  }

  private static void logins() {
    for (int i = 0; i < 3; i++) {
      realm.createUser("somebody" + i);
      realm.client("app").passwordGrant("somebody" + i, "openid");
    }
  }

  private static long roles(HookReceiver receiver) {
    return receiver.types().stream().filter("role.created"::equals).count();
  }

  /** Every organization counts from one, so that nobody learns how much the others do. */
  private static TreeSet<Long> numbers(HookReceiver receiver) {
    var numbers = new TreeSet<Long>();
    receiver.received().stream()
        .filter(one -> one.json().get("type").asText().equals("role.created"))
        .forEach(one -> numbers.add(one.json().get("seq").asLong()));
    return numbers;
  }

  private static void assertIsOf(HookReceiver.Received received, String own, String other) {
    assertThat(received.json().at("/data/organization_id").asText()).isEqualTo(own);
    assertThat(received.body()).doesNotContain(other);
  }

  /** All that look like ids, but those of administrators and of the realm. */
  private static List<String> ids(HookReceiver receiver) {
    return receiver.received().stream()
        .flatMap(one -> ID.matcher(one.body().replaceAll("\"actor\":\\{.*?}", "")).results())
        .map(MatchResult::group)
        .toList();
  }

  private static void together(Runnable... work) throws InterruptedException, ExecutionException {
    var pool = Executors.newFixedThreadPool(work.length);
    try {
      var tasks =
          Stream.of(work)
              .map(
                  one ->
                      (Callable<Void>)
                          () -> {
                            one.run();
                            return null;
                          })
              .toList();
      for (Future<Void> done : pool.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void an_owner_of_another_organization_can_neither_see_nor_guess_an_endpoint() {
    try (var receiver = HookReceiver.start()) {
      var endpoint = Hooks.id(endpoint("alice", "acme", receiver));
      operator.role("acme", "org:seen");
      var path = "organizations/acme/webhooks/" + endpoint + "/deliveries";
      await()
          .atMost(Hooks.SOON)
          .until(
              () -> !callers.tenant("alice").get(path).expect(200).json().get("items").isEmpty());
      var delivery =
          callers.tenant("alice").get(path).json().get("items").get(0).get("id").asText();
      var gina = callers.tenant("gina");
      var own = Hooks.id(endpoint("gina", "globex", receiver));

      assertProblem(gina.get("organizations/acme/webhooks"), 404, "organization_not_found");
      for (var below : List.of("", "/deliveries", "/deliveries/" + delivery)) {
        assertProblem(
            gina.get("organizations/globex/webhooks/" + endpoint + below),
            404,
            "webhook_not_found");
      }
      assertProblem(
          gina.get("organizations/globex/webhooks/" + own + "/deliveries/" + delivery),
          404,
          "delivery_not_found");
      assertProblem(
          gina.post("organizations/globex/webhooks/" + own + "/deliveries/" + delivery + "/replay"),
          404,
          "delivery_not_found");
      assertThat(Hooks.items(gina.get("organizations/globex/webhooks").expect(200).json()))
          .extracting(Hooks::id)
          .doesNotContain(endpoint);
    }
  }

  @Test
  void a_plain_member_sees_no_endpoints() {
    var member = realm.createUser("member");
    operator.join("acme", member, "org:member");

    assertProblem(
        callers.tenant("member").get("organizations/acme/webhooks"), 403, "permission_denied");
  }

  @Test
  void endpoints_of_another_realm_do_not_exist() {
    try (var other = realm.another()) {
      other.setUp();
      var id =
          other
              .saasAdmin()
              .post("webhooks", Map.of("url", "https://hooks.example.com/"))
              .expect(201)
              .createdId();

      assertProblem(realm.saasAdmin().get("webhooks/" + id), 404, "webhook_not_found");
      assertProblem(realm.saasAdmin().delete("webhooks/" + id), 404, "webhook_not_found");
    }
  }

  @Test
  void pages_of_deliveries_hold_each_once(TestRealm given) {
    try (var receiver = HookReceiver.start()) {
      var organization = "paged";
      operator.organization(organization, given.createUser("pat"));
      var endpoint =
          Hooks.id(
              callers
                  .tenant("pat")
                  .post(
                      "organizations/" + organization + "/webhooks",
                      Map.of("url", receiver.url(), "eventTypes", List.of("role.*")))
                  .expect(201)
                  .json());
      for (int i = 0; i < 5; i++) {
        operator.role(organization, "org:page" + i);
      }
      await().atMost(Hooks.SOON).until(() -> receiver.received().size() == 5);
      var seen = new ArrayList<String>();
      var cursor = "";
      do {
        var page =
            callers
                .tenant("pat")
                .get(
                    "organizations/paged/webhooks/"
                        + endpoint
                        + "/deliveries?pageSize=2&cursor="
                        + cursor)
                .expect(200)
                .json();
        Hooks.items(page).forEach(one -> seen.add(Hooks.id(one)));
        cursor = page.get("nextCursor").asText("");
      } while (!cursor.isEmpty() && !cursor.equals("null"));

      assertThat(seen).hasSize(5).doesNotHaveDuplicates();
      assertThat(seen).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
  }
}
