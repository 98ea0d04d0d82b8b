package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.SqlCounter.Statements;
import io.keycloaksaas.test.TestRealm;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a personal organization adds to a sign-up, from the form to the first token. */
@SaasServer
class SignUpStatementsIT {
  private static final int TIMES = 3;

  private static OidcClient app;

  private final TestRealm realm;
  private final SqlCounter counter;

  @BeforeAll
  static void setUp(TestRealm realm) {
    app = Newcomer.openDoor(realm, Map.of());
    new Operator(realm).organization("some"); // a realm without any asks less of Keycloak
  }

  SignUpStatementsIT(TestRealm realm, SqlCounter counter) {
    this.realm = realm;
    this.counter = counter;
  }

  /**
   * Twelve were hoped for, and are ours: one for each table that gets rows (the organization, its
   * name, its subject, its member, roles, whose own it is, events, their persons, the change for
   * services), the scope, a look at the name, and the membership for the token. As many are
   * Keycloak's own: to make an organization and a membership, and to load again the user whom that
   * drops from its cache.
   */
  @Test
  void a_personal_organization_adds_at_most_twenty_four_statements() {
    Shop.set(realm, "personalOrganization", "off");
    least("warm");
    Statements without = least("without");
    Shop.set(realm, "personalOrganization", "on");
    least("warmer");

    Statements with = least("with");

    assertThat(with.touching("insert into saas_personal_org").total()).isOne();
    assertThat(with.total()).as("%s%n%s", without, with).isLessThanOrEqualTo(without.total() + 24);
  }

  @Test
  void a_later_log_in_costs_nothing_more() {
    String user = realm.createUser("member");
    new Operator(realm).organization("employer", user);
    Shop.set(realm, "personalOrganization", "off");
    app.login("member", "openid");
    Statements without = logIn();
    Shop.set(realm, "personalOrganization", "on");
    app.login("member", "openid");

    Statements with = logIn();

    assertThat(with.total()).as("%s%n%s", without, with).isLessThanOrEqualTo(without.total());
  }

  private Statements logIn() {
    return counter.least(() -> app.login("member", "openid"));
  }

  private Statements least(String who) {
    return IntStream.range(0, TIMES)
        .mapToObj(
            i ->
                counter.during(
                    () -> Newcomer.signUp(realm, app, who + i, who + i + "@example.test").tokens()))
        .min(Comparator.comparing(Statements::total))
        .orElseThrow();
  }
}
