package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.SqlCounter.Statements;
import io.keycloaksaas.test.TestRealm;
import org.junit.jupiter.api.Test;

/** What looking for invitations adds to a login of somebody who has none. */
@SaasServer
class LoginStatementsIT {
  private static final String ACTION = "authentication/required-actions/saas-invitation";

  private final TestRealm realm;
  private final SqlCounter counter;

  LoginStatementsIT(TestRealm realm, SqlCounter counter) {
    this.realm = realm;
    this.counter = counter;
  }

  @Test
  void a_login_without_invitations_runs_at_most_one_statement_more() {
    OidcClient app = realm.createPublicClient("app");
    realm.setUp("app");
    realm.createUser("bob");
    app.login("bob", "openid");

    enable(false);
    app.login("bob", "openid");
    Statements without = counter.least(() -> app.login("bob", "openid"));
    enable(true);
    app.login("bob", "openid");
    Statements with = counter.least(() -> app.login("bob", "openid"));

    assertThat(with.touching("saas_invitation").total()).as(with.toString()).isEqualTo(1);
    assertThat(with.total()).as(with + "\n\n" + without).isLessThanOrEqualTo(without.total() + 1);
  }

  private void enable(boolean enabled) {
    ObjectNode action = (ObjectNode) realm.admin().get(ACTION).expect(200).json();
    realm.admin().put(ACTION, action.put("enabled", enabled)).expect(204);
  }
}
