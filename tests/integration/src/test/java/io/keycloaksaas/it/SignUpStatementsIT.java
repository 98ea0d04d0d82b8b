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
import org.junit.jupiter.api.Test;

/** What a personal organization adds to a sign-up, from the form to the first token. */
@SaasServer
class SignUpStatementsIT {
  private static final int TIMES = 3;

  private final TestRealm realm;
  private final SqlCounter counter;

  SignUpStatementsIT(TestRealm realm, SqlCounter counter) {
    this.realm = realm;
    this.counter = counter;
  }

  @Test
  void a_personal_organization_adds_few_statements() {
    OidcClient app = Newcomer.openDoor(realm, Map.of("personalOrganization", "off"));
    new Operator(realm).organization("some"); // a realm without any asks less of Keycloak
    least(app, "warm");
    Statements without = least(app, "without");
    Shop.set(realm, "personalOrganization", "on");
    least(app, "warmer");
    Statements with = least(app, "with");

    System.out.println("WITHOUT " + without);
    System.out.println("WITH " + with);
    assertThat(with.total()).as("%s%n%s", without, with).isLessThanOrEqualTo(without.total() + 12);
  }

  private Statements least(OidcClient app, String who) {
    return IntStream.range(0, TIMES)
        .mapToObj(
            i ->
                counter.during(
                    () -> Newcomer.signUp(realm, app, who + i, who + i + "@example.test").tokens()))
        .min(Comparator.comparing(Statements::total))
        .orElseThrow();
  }
}
