package io.keycloaksaas.setup;

import io.keycloaksaas.token.ApiKeyGrantType;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;

/** The clients that may exchange API keys for tokens: each says so, and has the claims' scope. */
record KeyClients(RealmModel realm, List<ClientModel> clients) implements SetupStep {

  @Override
  public Stream<SetupChange> missing() {
    return clients.stream().flatMap(client -> Stream.concat(scope(client), permission(client)));
  }

  private static Stream<SetupChange> permission(ClientModel client) {
    return Boolean.parseBoolean(client.getAttribute(ApiKeyGrantType.ALLOWED))
        ? Stream.empty()
        : Stream.of(
            new SetupChange(
                "client",
                client.getClientId(),
                "let it exchange API keys",
                () -> client.setAttribute(ApiKeyGrantType.ALLOWED, Boolean.toString(true))));
  }

  private Stream<SetupChange> scope(ClientModel client) {
    return new Scopes(realm, List.of()).assignment(client, Scopes.CLAIMS, true);
  }
}
