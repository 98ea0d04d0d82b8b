package io.keycloaksaas.signin;

import io.keycloaksaas.platform.Impersonation;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.grants.device.DeviceGrantType;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.TokenUtil;

/**
 * A login that can show a page. Keycloak asks required actions in others too, and a direct grant
 * with an action to do fails with "account not fully set up".
 */
record BrowserLogin(KeycloakSession session, AuthenticationSessionModel login) {
  private static final String IMPERSONATED = "saas.impersonated";

  /**
   * Empty for a direct grant (which has no address to go back to), for the confirmation of a
   * device, and where a mailed link of Keycloak's only executes actions and signs nobody in.
   */
  static Optional<BrowserLogin> of(RequiredActionContext context) {
    AuthenticationSessionModel login = context.getAuthenticationSession();
    boolean shows =
        login.getRedirectUri() != null
            && context.getUser() != null
            && login.getAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS) == null
            && !DeviceGrantType.isOAuth2DeviceVerificationFlow(login);
    return shows ? Optional.of(new BrowserLogin(context.getSession(), login)) : Optional.empty();
  }

  /** An application that looks silently who is signed in must not be told that nobody is. */
  boolean isSilent() {
    return TokenUtil.hasPrompt(
        login.getClientNote(OIDCLoginProtocol.PROMPT_PARAM), OIDCLoginProtocol.PROMPT_VALUE_NONE);
  }

  /** The application has sent the user to do one thing of Keycloak's, such as a new password. */
  boolean isForOneAction() {
    return login.getClientNote(Constants.KC_ACTION) != null;
  }

  /**
   * The session that the browser had before, as far as this request has looked at it.
   *
   * @return empty in requests after the first
   */
  Optional<UserSessionModel> before() {
    return Optional.ofNullable(session.getContext().getUserSession());
  }

  /** Remembered for the requests that follow, which do not look at the session any more. */
  boolean isImpersonated() {
    boolean now = before().flatMap(Impersonation::of).isPresent();
    if (now) {
      login.setAuthNote(IMPERSONATED, "true");
    }
    return now || login.getAuthNote(IMPERSONATED) != null;
  }

  /** A note of the session to come, or of the one that the browser had before. */
  boolean hasSessionNote(String name) {
    boolean before = before().map(s -> s.getNote(name)).isPresent();
    if (before) {
      login.setUserSessionNote(name, "true");
    }
    return before || login.getUserSessionNotes().containsKey(name);
  }
}
