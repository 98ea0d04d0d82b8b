package io.keycloaksaas.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.AccessToken;

/** What is left of a token of an API key, whatever was written into it. */
class KeyClaimsTest {

  @Test
  void roles_session_and_foreign_claims_go_and_it_does_not_count_as_lightweight() {
    AccessToken token = new AccessToken();
    token.setRealmAccess(new AccessToken.Access().addRole("admin"));
    token.addAccess("realm-management").addRole("realm-admin");
    token.setSessionId("session");
    token
        .getOtherClaims()
        .putAll(Map.of("org", Map.of(), "ent", Map.of(), "groups", "all", "act", Map.of()));

    KeyClaims.strip(token);

    // Keycloak looks the user's roles up where there is neither a session nor any access.
    assertThat(token.getRealmAccess()).isNotNull();
    assertThat(token.getRealmAccess().getRoles()).isEmpty();
    assertThat(token.getResourceAccess()).isEmpty();
    assertThat(token.getSessionId()).isNull();
    assertThat(token.getOtherClaims()).containsOnlyKeys("org", "ent");
  }
}
