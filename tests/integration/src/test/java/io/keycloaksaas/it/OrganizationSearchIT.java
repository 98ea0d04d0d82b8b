package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TestRealm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator looks for organizations: by text, status and plan, page by page. */
@SaasServer
class OrganizationSearchIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;

  OrganizationSearchIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.createPublicClient("app");
    realm.setUp("app");
    for (var name :
        List.of(
            "Straße & Söhne",
            "100% Fruit",
            "100 Fruit",
            "snake_case",
            "snakeXcase",
            "back\\slash",
            "wow!")) {
      realm
          .saasAdmin()
          .post(
              "organizations",
              Map.of("name", name, "slug", "t" + Integer.toHexString(name.hashCode())))
          .expect(201);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "straße | Straße & Söhne",
        "SÖHNE | Straße & Söhne",
        "100% | 100% Fruit",
        "0%F | ",
        "snake_ | snake_case",
        "e_c | snake_case",
        "back\\ | back\\slash",
        "\\\\ | ",
        "w! | wow!",
        "!! | ",
        "_ | snake_case",
        "\"' or 1=1 --\" | "
      })
  void what_is_typed_is_meant_as_it_is(String typed, String found) {
    assertThat(names("search=" + encode(typed)))
        .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
  }

  @Test
  void slug_former_slug_alias_and_id_are_searched_too() {
    var id = operator.organization("sought-first");
    realm.saasAdmin().put("organizations/" + id, Map.of("slug", "sought-second")).expect(200);

    for (var typed : List.of("SOUGHT-second", "ght-fir", id, id.substring(4, 30).toUpperCase())) {
      assertThat(ids(realm.saasAdmin(), "search=" + encode(typed))).as(typed).containsExactly(id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%E2%80%8B", "a%E2%80%A8b", "%E2%80%AE"})
  void what_nobody_can_type_is_refused(String typed) {
    assertInvalid(realm.saasAdmin().get("organizations?search=" + typed), "search");
    assertInvalid(realm.saasAdmin().get("organizations?plan=" + typed), "plan");
  }

  @Test
  void an_empty_search_finds_everything() {
    assertThat(ids(realm.saasAdmin(), "search=%20"))
        .isEqualTo(ids(realm.saasAdmin(), ""))
        .hasSizeGreaterThan(5);
  }

  @Test
  void the_deleted_are_shown_only_when_asked_for() {
    var id = operator.organization("shown-deleted");
    var suspended = operator.organization("shown-suspended");
    operator.suspend("shown-suspended");
    realm.saasAdmin().delete("organizations/shown-deleted").expect(204);

    assertThat(ids(realm.saasAdmin(), "search=shown-")).containsExactly(suspended);
    assertThat(ids(realm.saasAdmin(), "search=shown-&status=deleted")).containsExactly(id);
    assertThat(ids(realm.saasAdmin(), "search=shown-&status=suspended")).containsExactly(suspended);
    assertThat(ids(realm.saasAdmin(), "search=shown-&status=active")).isEmpty();
  }

  @Test
  void by_plan_means_the_plan_that_counts_now() {
    var free = operator.organization("planned-free");
    var pro = operator.organization("planned-pro");
    var trial = operator.organization("planned-trial");
    var canceled = operator.organization("planned-canceled");
    var moving = operator.organization("planned-moving");
    operator.subscribe("organizations/planned-pro", "pro");
    operator.startTrial("organizations/planned-trial", "pro");
    operator.subscribe("organizations/planned-canceled", "pro");
    realm.saasAdmin().delete("organizations/planned-canceled/subscription?when=now").expect(200);
    operator.subscribe("organizations/planned-moving", "pro");
    realm
        .saasAdmin()
        .put(
            "organizations/planned-moving/subscription",
            Map.of("plan", "starter", "when", "period_end"))
        .expect(200);

    assertThat(planned("pro")).containsExactly(pro, trial, moving);
    assertThat(planned("free")).containsExactly(free, canceled);
    assertThat(planned("starter")).isEmpty();
    assertThat(planned("nonsense")).isEmpty();

    rows.moveBack("saas_subscription", "change_at", 40, "subject_id = '" + moving + "'");
    rows.moveBack("saas_subscription", "trial_end", 40, "subject_id = '" + trial + "'");
    assertThat(planned("pro")).containsExactly(pro);
    assertThat(planned("starter")).containsExactly(moving);
    assertThat(planned("free")).containsExactly(free, trial, canceled);
  }

  private List<String> planned(String plan) {
    return ids(realm.saasAdmin(), "search=planned-&plan=" + plan);
  }

  @Test
  void pages_of_a_search_are_complete_and_in_order() {
    var made = IntStream.range(0, 23).mapToObj(i -> operator.organization("paged-" + i)).toList();
    operator.organization("unpaged");

    assertThat(pages("search=paged-", 5)).containsExactlyElementsOf(made);
    assertThat(pages("search=paged-", 23)).containsExactlyElementsOf(made);
  }

  /** One view of the list and one of a search: as many statements for 10 as for 300. */
  @Test
  void statements_do_not_depend_on_the_number_of_organizations(SqlCounter counter) {
    try (var big = realm.another()) {
      var client = big.createPublicClient("app");
      big.setUp("app");
      var user = big.createUser("many");
      var few = new Operator(big);
      IntStream.range(0, 10)
          .forEach(
              i -> {
                if (i < 3) {
                  few.organization("counted-" + i, user);
                } else {
                  few.organization("counted-" + i);
                }
              });
      var admin = big.saasAdmin();
      var tenant = big.tenant(client.passwordGrant("many", ALL));
      Runnable[] views = {
        () -> admin.get("organizations?pageSize=10").expect(200),
        () -> admin.get("organizations?pageSize=10&search=counted").expect(200),
        () -> admin.get("organizations/counted-1").expect(200),
        () -> tenant.get("organizations?pageSize=3").expect(200),
        () -> tenant.get("organizations/counted-1").expect(200)
      };
      var before = count(counter, views);

      IntStream.range(10, 100).forEach(i -> few.organization("counted-" + i));
      IntStream.range(100, 110).forEach(i -> few.organization("counted-" + i, user));

      assertThat(count(counter, views)).isEqualTo(before);
      assertThat(before).allMatch(statements -> statements <= 5);
    }
  }

  /** Ours only: Keycloak has its own for whoever asks. The second of two is warm. */
  private static List<Long> count(SqlCounter counter, Runnable[] views) {
    var counts = new ArrayList<Long>();
    for (var view : views) {
      view.run();
      counts.add(counter.least("saas_org", view).total());
    }
    return counts;
  }

  private List<String> names(String query) {
    return texts(
            realm
                .saasAdmin()
                .get("organizations?pageSize=100&" + query)
                .expect(200)
                .json()
                .get("items"),
            "name")
        .toList();
  }

  private static List<String> ids(RestClient client, String query) {
    return texts(
            client.get("organizations?pageSize=100&" + query).expect(200).json().get("items"), "id")
        .toList();
  }

  private List<String> pages(String query, int size) {
    var ids = new ArrayList<String>();
    var cursor = "";
    do {
      var page =
          realm
              .saasAdmin()
              .get("organizations?" + query + "&pageSize=" + size + "&cursor=" + cursor)
              .expect(200)
              .json();
      texts(page.get("items"), "id").forEach(ids::add);
      cursor = page.get("nextCursor").isNull() ? "" : page.get("nextCursor").asText();
    } while (!cursor.isEmpty());
    return ids;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
