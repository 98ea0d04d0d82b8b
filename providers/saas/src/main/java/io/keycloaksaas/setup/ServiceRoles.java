package io.keycloaksaas.setup;

import io.keycloaksaas.platform.AdminGate;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;

/**
 * The client {@code saas}: nobody logs in by it; its roles are what service clients and billing
 * administrators hold.
 */
record ServiceRoles(RealmModel realm) implements SetupStep {
  private static final List<String> ROLES =
      List.of(
          "verify-api-keys",
          "read-entitlements",
          "report-usage",
          "evaluate",
          AdminGate.BILLING_ADMIN);

  @Override
  public Stream<SetupChange> missing() {
    ClientModel client = realm.getClientByClientId(AdminGate.CLIENT);
    Stream<SetupChange> create =
        client != null
            ? Stream.empty()
            : Stream.of(new SetupChange("client", AdminGate.CLIENT, "create", this::create));
    return Stream.concat(
        create,
        ROLES.stream()
            .filter(role -> client == null || client.getRole(role) == null)
            .map(
                role ->
                    new SetupChange(
                        "client-role",
                        AdminGate.CLIENT + "/" + role,
                        "create",
                        () -> realm.getClientByClientId(AdminGate.CLIENT).addRole(role))));
  }

  private void create() {
    ClientModel client = realm.addClient(AdminGate.CLIENT);
    client.setName("SaaS");
    client.setProtocol("openid-connect");
    client.setEnabled(true);
    client.setBearerOnly(true);
    client.setFullScopeAllowed(false);
  }
}
