package io.keycloaksaas.signin;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Lets single sign-on succeed when the client asks for organizations. Keycloak's cookie step then
 * leaves the decision to its own organization step; without that one (set-up takes it out, since it
 * makes every login of the realm begin with the user's name) the user would be asked for his
 * password although he is signed in. Which organization is selected after the login.
 */
final class SessionAuthenticator implements Authenticator {

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    if (context.getUser() != null
        && AuthenticatorUtil.isSSOAuthentication(context.getAuthenticationSession())) {
      context.success();
    } else {
      context.attempted();
    }
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    context.attempted();
  }

  @Override
  public boolean requiresUser() {
    return false;
  }

  @Override
  public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
    return true;
  }

  @Override
  public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

  @Override
  public void close() {}
}
