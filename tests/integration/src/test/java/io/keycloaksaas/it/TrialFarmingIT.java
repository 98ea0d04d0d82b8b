package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trial is given once, whatever its owner makes, deletes and makes again (H16). */
@SaasServer
class TrialFarmingIT {
  private static final String CATALOG =
      """
      features:
        base: { type: boolean }
      roles:
        org:owner: { name: Owner, permissions: ["*"] }
        org:admin: { name: Administrator, permissions: ["*"] }
        org:member: { name: Member, permissions: [] }
      plans:
        free: { name: Free, for: [organization], values: {} }
        pro:
          name: Pro
          for: [organization]
          price: { amount: 900, currency: USD, interval: month }
          trialDays: 14
          values: { base: true }
        max:
          name: Max
          for: [organization]
          price: { amount: 9900, currency: USD, interval: month }
          trialDays: 14
          values: { base: true }
      defaults: { organization: free }
      """;

  private static int number;

  private final TestRealm realm;
  private final Operator operator;
  private final RealmRows rows;

  private String owner;
  private String slug;

  TrialFarmingIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.publish(CATALOG).expect(200);
    realm.setUp();
  }

  @BeforeEach
  void trial() {
    owner = realm.createUser("owner" + ++number);
    slug = "first" + number;
    operator.organization(slug, owner);
    start(slug, "pro").expect(201);
  }

  @Test
  void deleting_and_making_again_gives_no_other() {
    for (int round = 0; round < 3; round++) {
      realm.saasAdmin().delete("organizations/" + slug).expect(204);
      slug = "again" + number + round;
      operator.organization(slug, owner);

      assertProblem(start(slug, "pro"), 409, "trial_already_used");
    }
    realm.saasAdmin().post(path(slug), Map.of("plan", "pro", "trial", false)).expect(201);
  }

  @Test
  void removing_for_good_gives_no_other() {
    var id = realm.saasAdmin().get("organizations/" + slug).expect(200).json().get("id").asText();
    realm.admin().delete("organizations/" + id).expect(204);
    assertThat(rows.count("saas_subscription", "subject_id = ?", id)).isZero();
    operator.organization("anew" + number, owner);

    assertProblem(start("anew" + number, "pro"), 409, "trial_already_used");
  }

  @Test
  void a_second_organization_of_the_owner_has_none() {
    operator.organization("second" + number, owner);

    rows.staySameDuring(
        () -> assertProblem(start("second" + number, "pro"), 409, "trial_already_used"));
    start("second" + number, "max").expect(201);
  }

  @Test
  void one_owner_of_several_is_enough() {
    operator.organization("shared" + number, realm.createUser("partner" + number));
    operator.join("shared" + number, owner, "org:owner");

    assertProblem(start("shared" + number, "pro"), 409, "trial_already_used");
  }

  @Test
  void who_is_a_plain_member_takes_it_from_nobody() {
    operator.organization("guest" + number, realm.createUser("host" + number));
    operator.join("guest" + number, owner, "org:member");

    start("guest" + number, "pro").expect(201);
  }

  @Test
  void restoring_an_organization_restores_no_trial() {
    realm.saasAdmin().delete("organizations/" + slug).expect(204);
    realm.saasAdmin().post("organizations/" + slug + "/restore").expect(200);

    assertThat(realm.saasAdmin().get(path(slug)).expect(200).json().get("default").asBoolean())
        .isTrue();
    assertProblem(start(slug, "pro"), 409, "trial_already_used");
  }

  @Test
  void of_two_organizations_that_start_at_once_one_gets_it() {
    var both = realm.createUser("both" + number);
    operator.organization("left" + number, both);
    operator.organization("right" + number, both);

    assertThat(
            AtOnce.run(
                2, caller -> start((caller == 0 ? "left" : "right") + number, "pro").status()))
        .containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void a_realm_may_give_one_to_each_organization() {
    set("trial.oncePerOwner", "false");
    try {
      operator.organization("free" + number, owner);
      start("free" + number, "pro").expect(201);
    } finally {
      set("trial.oncePerOwner", "true");
    }
  }

  @Test
  void an_account_takes_what_it_used_along() {
    realm.admin().delete("users/" + owner).expect(204);

    assertThat(rows.count("saas_owner_trial", "user_id = ?", owner)).isZero();
  }

  private void set(String setting, String value) {
    realm.saasAdmin().post("setup", Map.of("settings", Map.of(setting, value))).expect(200);
  }

  private Answer start(String organization, String plan) {
    return realm.saasAdmin().post(path(organization), Map.of("plan", plan));
  }

  private static String path(String organization) {
    return "organizations/" + organization + "/subscription";
  }
}
