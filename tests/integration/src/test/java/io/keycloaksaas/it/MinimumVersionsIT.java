package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keycloaksaas.guards.MinimumVersions;
import io.keycloaksaas.guards.SaasToken;
import io.keycloaksaas.guards.TokenRules;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service's guard refuses a token that lives on after a change, and takes the refreshed one. */
@SaasServer
class MinimumVersionsIT {
  private static final Duration SOON = Duration.ofMinutes(1);

  private static OidcClient app;
  private static MinimumVersions versions;

  private final TestRealm realm;
  private final Operator operator;

  MinimumVersionsIT(TestRealm realm) {
    this.realm = realm;
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    app = realm.createPublicClient("app");
    var service = realm.createServiceClient("service", "secret");
    realm.setUp("app", "service");
    realm.addDefaultScope("app", "saas");
    realm.grantClientRoles(Reporter.account(realm, "service"), "saas", "read-entitlements");
    var token = service.clientCredentials("saas-api").accessToken();
    versions =
        MinimumVersions.builder(realm.issuer().toString(), () -> token)
            .interval(Duration.ofMillis(200))
            .timeout(Duration.ofSeconds(30))
            .start();
    await().atMost(SOON).until(() -> versions.lastHeard().isPresent());
  }

  @AfterAll
  static void stop() {
    if (versions != null) {
      versions.close();
    }
  }

  @Test
  void a_change_of_the_organization_makes_its_members_tokens_stale() {
    operator.organization("acme", realm.createUser("alice"));
    var tokens = login("alice");

    operator.allow("organizations/acme", "org:sso");

    becomesStaleAndIsGoodAgain(tokens);
  }

  @Test
  void a_change_of_the_user_makes_his_tokens_stale() {
    var bob = realm.createUser("bob");
    var tokens = login("bob");

    operator.allow("users/" + bob, "org:sso");

    becomesStaleAndIsGoodAgain(tokens);
  }

  /** A token that has heard of everything that was done before. */
  private Tokens login(String user) {
    var tokens = app.passwordGrant(user, "openid saas-api");
    assertThat(versions.isStale(token(tokens))).isFalse();
    return tokens;
  }

  private void becomesStaleAndIsGoodAgain(Tokens tokens) {
    await().atMost(SOON).until(() -> versions.isStale(token(tokens)));
    assertThat(versions.isStale(token(app.refresh(tokens)))).isFalse();
  }

  private SaasToken token(Tokens tokens) {
    var claims =
        new ObjectMapper()
            .convertValue(tokens.claims(), new TypeReference<Map<String, Object>>() {});
    return SaasToken.parse(
        claims, new TokenRules(realm.issuer().toString(), "saas-api"), Instant.now());
  }
}
