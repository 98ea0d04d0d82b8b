package io.keycloaksaas.signin;

import io.keycloaksaas.invitation.Invitation;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.managers.ClientSessionCode;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/**
 * A login that begins at an invitation's link instead of an application. It is an OpenID Connect
 * login of the invitation's client with {@code response_type=none}: the browser gets its session
 * and no authorization code that nobody asked for. It ends at our own address, which knows where to
 * go on from a note of the client's session, so that nothing that Keycloak adds to the address
 * ({@code session_state}) reaches the application.
 */
public final class InvitationLogin {
  private static final String LANDING = "saas.landing";
  private static final String PATH = "realms/{realm}/saas/invitation";

  private final KeycloakSession session;
  private final RealmModel realm;

  public InvitationLogin(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
  }

  /** A new tab in the browser's authentication session, or in a new one; the cookie is set. */
  public AuthenticationSessionModel begin(Invitation invitation) {
    Landing landing = Landing.of(session, invitation);
    AuthenticationSessionModel login = root().createAuthenticationSession(landing.client());
    prepare(login, landing);
    return login;
  }

  /**
   * Ends the browser's session and goes on in a fresh authentication session: its id becomes that
   * of the next session, and the one before may be known to somebody else.
   */
  public AuthenticationSessionModel beginAgain(
      AuthenticationSessionModel before, Invitation invitation) {
    AuthResult signedIn = signedIn().orElse(null);
    if (signedIn != null) {
      AuthenticationManager.backchannelLogout(session, signedIn.session(), true);
    }
    AuthenticationManager.expireIdentityCookie(session);
    AuthenticationSessionManager manager = new AuthenticationSessionManager(session);
    Landing landing = Landing.of(session, invitation);
    AuthenticationSessionModel login =
        manager
            .createAuthenticationSession(realm, true)
            .createAuthenticationSession(landing.client());
    prepare(login, landing);
    CarriedInvitation.move(before, login);
    CarriedInvitation.drop(before);
    return login;
  }

  private void prepare(AuthenticationSessionModel login, Landing landing) {
    URI end = address("landing", landing.client());
    login.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
    login.setAction(AuthenticationSessionModel.Action.AUTHENTICATE.name());
    login.setRedirectUri(end.toString());
    login.setClientNote(OIDCLoginProtocol.REDIRECT_URI_PARAM, end.toString());
    login.setClientNote(OIDCLoginProtocol.RESPONSE_TYPE_PARAM, "none");
    login.setClientNote(
        OIDCLoginProtocol.ISSUER,
        Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm.getName()));
    login.setClientNote(LANDING, landing.address().toString());
    session.getContext().setClient(landing.client());
    session.getContext().setAuthenticationSession(login);
  }

  /**
   * As Keycloak's authorization endpoint does it: beside a session that the browser has already,
   * the authentication session has the same id, or the cookie would not be believed.
   */
  private RootAuthenticationSessionModel root() {
    AuthenticationSessionManager manager = new AuthenticationSessionManager(session);
    RootAuthenticationSessionModel current = manager.getCurrentRootAuthenticationSession(realm);
    if (current != null) {
      return current;
    }
    UserSessionModel userSession = manager.getUserSessionFromAuthenticationCookie(realm);
    if (userSession == null) {
      return manager.createAuthenticationSession(realm, true);
    }
    RootAuthenticationSessionModel root =
        session.authenticationSessions().getRootAuthenticationSession(realm, userSession.getId());
    if (root == null) {
      root =
          session
              .authenticationSessions()
              .createRootAuthenticationSession(realm, userSession.getId());
    }
    manager.setAuthSessionCookie(root.getId());
    manager.setAuthSessionIdHashCookie(root.getId());
    return root;
  }

  /** The tab of this browser that carries an invitation. */
  public Optional<AuthenticationSessionModel> current(String clientId, String tabId) {
    ClientModel client = clientId == null ? null : realm.getClientByClientId(clientId);
    if (client == null || tabId == null) {
      return Optional.empty();
    }
    AuthenticationSessionManager manager = new AuthenticationSessionManager(session);
    return Optional.ofNullable(manager.getCurrentAuthenticationSession(realm, client, tabId))
        .filter(CarriedInvitation::isPresent)
        .map(
            login -> {
              session.getContext().setClient(client);
              session.getContext().setAuthenticationSession(login);
              return login;
            });
  }

  /** Who is signed in here; Keycloak's own check of the cookie. */
  public Optional<AuthResult> signedIn() {
    return Optional.ofNullable(
        AuthenticationManager.authenticateIdentityCookie(session, realm, true));
  }

  /** A secret that only the page of this very login knows. */
  public String code(AuthenticationSessionModel login) {
    return new ClientSessionCode<>(session, realm, login).getOrGenerateCode();
  }

  public boolean isCode(AuthenticationSessionModel login, String code) {
    return ClientSessionCode.parseResult(
                code, login.getTabId(), session, realm, login.getClient(), null, login)
            .getCode()
        != null;
  }

  /** Where the browser goes on after this client's login from an invitation. */
  public URI landing(String clientId) {
    ClientModel client = clientId == null ? null : realm.getClientByClientId(clientId);
    return Optional.ofNullable(client)
        .flatMap(found -> signedIn().map(result -> clientSession(result, found)))
        .map(clientSession -> clientSession.getNote(LANDING))
        .map(URI::create)
        .orElseGet(() -> Landing.account(session));
  }

  private static AuthenticatedClientSessionModel clientSession(
      AuthResult result, ClientModel client) {
    return result.session().getAuthenticatedClientSessionByClient(client.getId());
  }

  /** Keycloak's own page of this login: {@code authenticate} or {@code registration}. */
  public URI flow(AuthenticationSessionModel login, String path) {
    return LoginActionsService.loginActionsBaseUrl(session.getContext().getUri())
        .path(path)
        .queryParam(Constants.CLIENT_ID, login.getClient().getClientId())
        .queryParam(Constants.TAB_ID, login.getTabId())
        .queryParam(Constants.CLIENT_DATA, AuthenticationProcessor.getClientData(session, login))
        .build(realm.getName());
  }

  /** Our page of this login. */
  public URI page(AuthenticationSessionModel login) {
    return base("", login.getClient())
        .queryParam(Constants.TAB_ID, login.getTabId())
        .build(realm.getName());
  }

  /** What a button of our page posts to. */
  public URI action(AuthenticationSessionModel login) {
    return base("", login.getClient())
        .queryParam(Constants.TAB_ID, login.getTabId())
        .queryParam(LoginActionsService.SESSION_CODE, code(login))
        .build(realm.getName());
  }

  private URI address(String part, ClientModel client) {
    return base("/" + part, client).build(realm.getName());
  }

  private UriBuilder base(String part, ClientModel client) {
    return session
        .getContext()
        .getUri()
        .getBaseUriBuilder()
        .path(PATH + part)
        .queryParam(Constants.CLIENT_ID, client.getClientId());
  }
}
