package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.DnsPair;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a domain is (H4): by the DNS, as two name servers tell it, and by nothing else. */
@SaasServer
class DomainsIT {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Who has proven it elsewhere is not told. */
  private static final String LOST_BY_NOBODY =
      "org_id = ? and type = 'domain.lost' and actor_type = 'system' and actor_id is null"
          + " and not exists (select 1 from saas_event_person p where p.event_id = saas_event.id)";

  private static final String ALL = "openid saas-api saas-api-manage";

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;
  private final DnsPair dns;
  private final OwnDomains domains;

  /** Of the one test. */
  private final String slug = "org" + NUMBER.incrementAndGet();

  private final String domain = slug + ".example";

  DomainsIT(TestRealm realm, Database database, KeycloakServer server) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
    this.dns = server.dns();
    this.domains = new OwnDomains(realm, dns);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    realm.createPublicClient("app");
    realm.setUp("app");
  }

  @Test
  void only_what_is_proven_leads_logins() {
    var id = operator.organization(slug);

    var events =
        rows.eventsDuring(
            () -> {
              domains.publish(slug, domain.toUpperCase());
              assertThat(domains.leading(id)).isEmpty();
              assertThat(domains.verify(slug, domain).expect(200).json().get("status").asText())
                  .isEqualTo("verified");
            });

    assertThat(events).containsExactly("domain.added", "domain.verified");
    assertThat(domains.leading(id)).containsExactly(domain);
    assertProblem(domains.tryAdd(slug, domain), 409, "domain_already_verified");
    rows.staySameDuring(() -> domains.verify(slug, domain).expect(200));

    realm.saasAdmin().delete("organizations/" + slug + "/domains/" + domain).expect(204);
    assertThat(domains.leading(id)).isEmpty();
  }

  @Test
  void a_member_may_do_it_himself_and_the_value_of_another_organization_proves_nothing() {
    operator.organization(slug, realm.createUser(slug));
    var owner = realm.tenant(realm.client("app").passwordGrant(slug, ALL));
    operator.organization("not-" + slug);
    domains.publish("not-" + slug, domain);
    var path = "organizations/" + slug + "/domains";
    var record = owner.post(path, Map.of("name", domain)).expect(201).json().get("record");

    assertThat(assertProblem(owner.post(path + "/" + domain + "/verify"), 409, "domain_not_proven"))
        .satisfies(a -> assertThat(a.json().get("reason").asText()).isEqualTo("record_missing"));

    dns.text(record.get("name").asText(), "v=spf1 -all", record.get("value").asText());
    owner.post(path + "/" + domain + "/verify").expect(200);
    owner.patch(path + "/" + domain, Map.of("enrolment", "automatic")).expect(200);
    assertThat(Problems.texts(owner.get(path).expect(200).json().get("items"), "enrolment"))
        .containsExactly("automatic");
    owner.delete(path + "/" + domain).expect(204);
    assertProblem(owner.get(path + "/" + domain), 404, "domain_not_found");
  }

  static Stream<Arguments> answersThatProveNothing() {
    return Stream.of(
        faked("wildcard", (dns, r) -> dns.text("*" + r[0].substring(15), r[1])),
        faked(
            "alias",
            (dns, r) -> {
              dns.first().alias(r[0], "elsewhere.example", r[1]);
              dns.second().alias(r[0], "elsewhere.example", r[1]);
            }),
        faked("servers_disagree", (dns, r) -> dns.first().text(r[0], r[1])),
        faked("record_missing", (dns, r) -> dns.text(r[0], r[1] + "x", r[1].substring(5))),
        faked("no_answer", (dns, r) -> dns.second().isSilentOn(r[0])));
  }

  private static Arguments faked(String reason, BiConsumer<DnsPair, String[]> tell) {
    return Arguments.of(reason, tell);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answersThatProveNothing")
  void what_does_not_stand_under_the_very_name_for_everybody_proves_nothing(
      String reason, BiConsumer<DnsPair, String[]> tell) {
    operator.organization(slug);
    var record = domains.add(slug, domain).get("record");
    var name = record.get("name").asText();
    tell.accept(dns, new String[] {name, record.get("value").asText()});

    rows.staySameDuring(
        () ->
            assertThat(
                    assertProblem(domains.verify(slug, domain), 409, "domain_not_proven")
                        .json()
                        .get("reason")
                        .asText())
                .isEqualTo(reason));

    dns.forget(name);
    dns.forget("*." + domain);
  }

  @ParameterizedTest
  @CsvSource({
    "co.uk, public_suffix",
    "github.io, public_suffix",
    "gmail.com, free_mail",
    "GMX.de, free_mail",
    "mail.example, free_mail"
  })
  void what_everybody_has_is_nobodys(String name, String reason) {
    operator.organization(slug);
    Shop.set(realm, "domains.freeMail", "mail.example,post.example");

    var answer = assertProblem(domains.tryAdd(slug, name), 422, "domain_not_allowed");

    assertThat(answer.json().get("reason").asText()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "straße.de",
        "acme",
        "192.0.2.1",
        "-acme.example",
        "ab--cd.example",
        "*.acme.example"
      })
  void what_is_no_name_in_a_labels_is_refused(String name) {
    operator.organization(slug);

    assertInvalid(domains.tryAdd(slug, name), "name");
  }

  @Test
  void a_labels_are_taken_as_they_are() {
    operator.organization(slug);

    domains.prove(slug, "xn--strae-oqa." + domain);

    assertThat(domains.show(slug, "xn--strae-oqa." + domain).get("status").asText())
        .isEqualTo("verified");
  }

  @Test
  void a_value_is_good_for_seven_days_and_added_again_there_is_another() {
    operator.organization(slug);
    var first = domains.publish(slug, domain);
    rows.moveBack("saas_domain", "challenge_expires_at", 7, "name = '" + domain + "'");
    assertProblem(domains.verify(slug, domain), 410, "domain_challenge_expired");

    var second = domains.publish(slug, domain);

    assertThat(second.get("value")).isNotEqualTo(first.get("value"));
    domains.verify(slug, domain).expect(200);
  }

  @Test
  void three_looks_in_a_row_that_find_nothing_and_it_is_lost() {
    var id = operator.organization(slug);
    domains.prove(slug, domain, "automatic");
    domains.vanish(domain);

    look();
    look();
    assertThat(domains.show(slug, domain).get("misses").asInt()).isEqualTo(2);
    assertThat(domains.leading(id)).containsExactly(domain);
    look();

    var lost = domains.show(slug, domain);
    assertThat(lost.get("status").asText()).isEqualTo("lost");
    assertThat(lost.get("enrolment").asText()).isEqualTo("suggest");
    assertThat(domains.leading(id)).isEmpty();
    assertThat(rows.lastEvent("domain.lost", id).get("domain").asText()).isEqualTo(domain);
    assertProblem(domains.enrol(slug, domain, "request"), 409, "domain_not_verified");
    domains.prove(slug, domain);
  }

  @Test
  void a_name_server_that_is_silent_tells_nothing_and_a_look_that_finds_it_forgives() {
    operator.organization(slug);
    var record = domains.publish(slug, domain);
    domains.verify(slug, domain).expect(200);
    domains.vanish(domain);
    look();
    look();
    dns.first().isSilentOn(record.get("name").asText());

    look();
    assertThat(domains.show(slug, domain).get("misses").asInt()).isEqualTo(2);

    dns.text(record.get("name").asText(), record.get("value").asText());
    look();
    assertThat(domains.show(slug, domain).get("misses").asInt()).isZero();
  }

  @Test
  void what_keycloaks_own_update_has_wiped_comes_back() {
    var id = operator.organization(slug);
    domains.prove(slug, domain);
    var organization = realm.admin().get("organizations/" + id).expect(200).json();
    var update = new HashMap<String, Object>();
    update.put("name", organization.get("name"));
    update.put("alias", organization.get("alias"));
    realm.admin().put("organizations/" + id, update).expect(204);
    assertThat(domains.leading(id)).isEmpty();

    look();

    assertThat(domains.leading(id)).containsExactly(domain);
  }

  @Test
  void who_has_bought_the_domain_gets_it_at_once() {
    var seller = operator.organization(slug);
    var buyer = operator.organization("buyer-" + slug);
    domains.prove(slug, domain, "automatic");
    domains.publish("buyer-" + slug, domain); // the seller's value is there no more

    domains.verify("buyer-" + slug, domain).expect(200);

    assertThat(domains.show(slug, domain).get("status").asText()).isEqualTo("lost");
    assertThat(domains.leading(seller)).isEmpty();
    assertThat(domains.leading(buyer)).containsExactly(domain);
    assertThat(rows.count("saas_event", LOST_BY_NOBODY, seller)).isOne();
    domains.enrol("buyer-" + slug, domain, "automatic").expect(200);
  }

  @Test
  void two_that_have_both_proven_it_have_nobody_join_automatically() {
    var first = operator.organization(slug);
    var second = operator.organization("second-" + slug);
    domains.prove(slug, domain, "automatic");
    var old = domains.show(slug, domain).get("record");
    var record = domains.add("second-" + slug, domain).get("record");
    dns.text(record.get("name").asText(), old.get("value").asText(), record.get("value").asText());

    domains.verify("second-" + slug, domain).expect(200);

    assertThat(domains.show(slug, domain).get("enrolment").asText()).isEqualTo("suggest");
    assertThat(domains.leading(first)).containsExactly(domain);
    assertThat(domains.leading(second)).isEmpty();
    for (var one : List.of(slug, "second-" + slug)) {
      assertProblem(domains.enrol(one, domain, "automatic"), 409, "domain_contested");
    }

    realm.saasAdmin().delete("organizations/" + slug + "/domains/" + domain).expect(204);
    look();
    assertThat(domains.leading(second)).containsExactly(domain);
    domains.enrol("second-" + slug, domain, "automatic").expect(200);
  }

  @Test
  void of_two_that_prove_it_at_once_one_leads_logins() {
    var ids = List.of(operator.organization(slug), operator.organization("other-" + slug));
    var values =
        Stream.of(slug, "other-" + slug)
            .map(one -> domains.add(one, domain).at("/record/value").asText())
            .toArray(String[]::new);
    dns.text("_saas-challenge." + domain, values);

    AtOnce.run(2, i -> domains.verify(i == 0 ? slug : "other-" + slug, domain).expect(200));

    assertThat(ids.stream().flatMap(id -> domains.leading(id).stream())).containsExactly(domain);
  }

  @Test
  void an_organization_that_is_deleted_lets_its_domains_go() {
    var id = operator.organization(slug);
    domains.prove(slug, domain, "request");

    var events =
        rows.eventsDuring(() -> realm.saasAdmin().delete("organizations/" + slug).expect(204));

    assertThat(events).containsExactly("domain.removed", "organization.deleted");
    assertThat(domains.leading(id)).isEmpty();
    realm.saasAdmin().post("organizations/" + id + "/restore").expect(200);
    assertThat(realm.saasAdmin().get("organizations/" + slug + "/domains").json().get("items"))
        .isEmpty();
  }

  @Test
  void the_trial_of_a_plan_is_one_for_a_domain() {
    operator.organization(slug);
    operator.organization("again-" + slug);
    operator.startTrial("organizations/" + slug, "pro");
    domains.prove(slug, domain);
    realm.saasAdmin().delete("organizations/" + slug).expect(204);

    domains.prove("again-" + slug, domain);

    assertProblem(
        realm
            .saasAdmin()
            .post(
                "organizations/again-" + slug + "/subscription",
                Map.of("plan", "pro", "trial", true)),
        409,
        "trial_already_used");
  }

  @Test
  void tries_and_domains_are_limited(ServerClock clock) {
    clock.awaitRoomIn(Duration.ofMinutes(10));
    operator.organization(slug);
    domains.add(slug, domain);
    for (int i = 0; i < 20; i++) {
      assertProblem(domains.verify(slug, domain), 409, "domain_not_proven");
    }
    assertProblem(domains.verify(slug, domain), 429, "too_many_requests");

    Shop.set(realm, "domains.max", "1");
    try {
      assertProblem(domains.tryAdd(slug, "a." + domain), 409, "limit_reached");
    } finally {
      Shop.set(realm, "domains.max", "20");
    }
  }

  /** The daily one, now. */
  private void look() {
    rows.moveBack("saas_domain", "next_check_at", 2, "next_check_at is not null");
    rows.runJob("domain-recheck");
  }
}
