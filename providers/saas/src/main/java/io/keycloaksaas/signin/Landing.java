package io.keycloaksaas.signin;

import io.keycloaksaas.invitation.Invitation;
import java.net.URI;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.SystemClientUtil;
import org.keycloak.protocol.oidc.utils.RedirectUtils;
import org.keycloak.services.Urls;
import org.keycloak.services.util.ResolveRelative;

/**
 * Where the way from an invitation ends: the application in which it was made, at the address that
 * the inviter named, else at its base; without one at the account console. Addresses are checked
 * against the client as it is now, whatever was allowed when the invitation was made.
 *
 * @param client in whose name the user signs in
 */
record Landing(ClientModel client, URI address) {

  static Landing of(KeycloakSession session, Invitation invitation) {
    RealmModel realm = session.getContext().getRealm();
    Optional<ClientModel> client =
        Optional.ofNullable(invitation.clientId())
            .map(realm::getClientByClientId)
            .filter(ClientModel::isEnabled)
            .filter(found -> !found.isBearerOnly());
    return client
        .flatMap(found -> address(session, found, invitation.redirectUri()))
        .map(address -> new Landing(client.get(), address))
        .orElseGet(() -> new Landing(accountClient(realm), account(session)));
  }

  private static Optional<URI> address(
      KeycloakSession session, ClientModel client, String redirectUri) {
    return Optional.ofNullable(redirectUri)
        .map(uri -> RedirectUtils.verifyRedirectUri(session, uri, client))
        .or(() -> Optional.ofNullable(base(session, client)))
        .map(URI::create)
        .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
  }

  private static String base(KeycloakSession session, ClientModel client) {
    String base = client.getBaseUrl();
    return base == null || base.isBlank()
        ? null
        : ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), base);
  }

  private static ClientModel accountClient(RealmModel realm) {
    ClientModel console = realm.getClientByClientId(Constants.ACCOUNT_CONSOLE_CLIENT_ID);
    return console != null && console.isEnabled()
        ? console
        : SystemClientUtil.getSystemClient(realm);
  }

  /** The account console, where everybody may go. */
  static URI account(KeycloakSession session) {
    return Urls.accountBase(session.getContext().getUri().getBaseUri())
        .path("/")
        .build(session.getContext().getRealm().getName());
  }
}
