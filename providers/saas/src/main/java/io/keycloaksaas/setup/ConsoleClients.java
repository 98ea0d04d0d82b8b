package io.keycloaksaas.setup;

import io.keycloaksaas.platform.AdminGate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keycloak.common.util.Encode;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.protocol.oidc.OIDCConfigAttributes;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;

/**
 * What our pages sign in by: inside Keycloak's account console with its own client, which asks for
 * no scope by name and so has ours by default; in the stand-alone page with a client of ours,
 * public and with PKCE, whose tokens carry only the roles that our pages need.
 */
record ConsoleClients(RealmModel realm, Scopes scopes) implements SetupStep {
  /** The roles of the realm that the pages of administrators look at. */
  private static final List<String> ROLES =
      List.of(
          "view-realm",
          "manage-realm",
          "view-events",
          "view-users",
          "manage-users",
          "query-users",
          "view-organizations",
          "manage-organizations",
          "query-organizations");

  @Override
  public Stream<SetupChange> missing() {
    return Stream.concat(accountConsole(), console());
  }

  private Stream<SetupChange> accountConsole() {
    return Stream.ofNullable(realm.getClientByClientId(Constants.ACCOUNT_CONSOLE_CLIENT_ID))
        .flatMap(
            client ->
                Scopes.ALL.stream().flatMap(scope -> scopes.standardAssignment(client, scope)));
  }

  private Stream<SetupChange> console() {
    ClientModel client = realm.getClientByClientId(ConsoleClient.ID);
    if (client == null) {
      return Stream.of(new SetupChange("client", ConsoleClient.ID, "create", this::create));
    }
    return Stream.concat(
        scopes.missing(client),
        roles()
            .filter(role -> !client.hasDirectScope(role))
            .map(
                role ->
                    new SetupChange(
                        "client",
                        ConsoleClient.ID,
                        "add the role " + role.getName() + " to its scope",
                        () -> client.addScopeMapping(role))));
  }

  private Stream<RoleModel> roles() {
    ClientModel management = realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID);
    ClientModel ours = realm.getClientByClientId(AdminGate.CLIENT);
    return Stream.concat(
            management == null ? Stream.empty() : ROLES.stream().map(management::getRole),
            ours == null ? Stream.empty() : Stream.of(ours.getRole(AdminGate.BILLING_ADMIN)))
        .filter(Objects::nonNull);
  }

  private void create() {
    ClientModel client = realm.addClient(ConsoleClient.ID);
    String page = "/realms/" + Encode.encodePathAsIs(realm.getName()) + "/saas/console";
    client.setName("SaaS console");
    client.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
    client.setEnabled(true);
    client.setPublicClient(true);
    client.setStandardFlowEnabled(true);
    client.setFullScopeAllowed(false);
    client.setRootUrl(Constants.AUTH_BASE_URL_PROP);
    client.setBaseUrl(page);
    client.addRedirectUri(page);
    client.addWebOrigin(Constants.INCLUDE_REDIRECTS);
    client.setAttribute(OIDCConfigAttributes.PKCE_CODE_CHALLENGE_METHOD, "S256");
    client.setAttribute(
        OIDCConfigAttributes.POST_LOGOUT_REDIRECT_URIS, Constants.INCLUDE_REDIRECTS);
    scopes.missing(client).forEach(change -> change.change().run());
    roles().forEach(client::addScopeMapping);
  }
}
