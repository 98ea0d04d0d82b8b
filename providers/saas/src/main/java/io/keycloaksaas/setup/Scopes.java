package io.keycloaksaas.setup;

import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.token.SaasMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.mappers.AudienceProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;

/**
 * The client scopes. {@code saas} carries claims, never an audience, and is a default for new
 * clients; the two that open our REST API are optional, consented, never realm defaults, and given
 * to named clients only.
 */
record Scopes(RealmModel realm, List<ClientModel> apiClients) implements SetupStep {
  static final String CLAIMS = "saas";

  /** All three, for who must keep them away from a client. */
  static final List<String> ALL = List.of(CLAIMS, TenantAuth.API, TenantAuth.API_MANAGE);

  @Override
  public Stream<SetupChange> missing() {
    return Stream.of(
            scope(CLAIMS, "Organization and entitlements", claims()),
            scope(TenantAuth.API, "Read your organizations", audience()),
            scope(TenantAuth.API_MANAGE, "Manage your organizations", audience()),
            realmDefault(),
            apiClients.stream().flatMap(this::missing))
        .flatMap(s -> s);
  }

  private Stream<SetupChange> scope(String name, String consent, ProtocolMapperModel mapper) {
    Optional<ClientScopeModel> existing = find(name);
    if (existing.isEmpty()) {
      return Stream.of(
          new SetupChange("client-scope", name, "create", () -> create(name, consent, mapper)));
    }
    return existing.get().getProtocolMappersStream().anyMatch(m -> isSame(m, mapper))
        ? Stream.empty()
        : Stream.of(
            new SetupChange(
                "protocol-mapper", name, "create", () -> existing.get().addProtocolMapper(mapper)));
  }

  private static boolean isSame(ProtocolMapperModel a, ProtocolMapperModel b) {
    return a.getProtocolMapper().equals(b.getProtocolMapper())
        && Objects.equals(
            a.getConfig().get(AudienceProtocolMapper.INCLUDED_CUSTOM_AUDIENCE),
            b.getConfig().get(AudienceProtocolMapper.INCLUDED_CUSTOM_AUDIENCE));
  }

  private void create(String name, String consent, ProtocolMapperModel mapper) {
    ClientScopeModel scope = realm.addClientScope(name);
    scope.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
    scope.setDescription(consent);
    scope.setIncludeInTokenScope(true);
    scope.setDisplayOnConsentScreen(true);
    scope.setConsentScreenText(consent);
    scope.addProtocolMapper(mapper);
  }

  private Stream<SetupChange> realmDefault() {
    return realm.getDefaultClientScopesStream(true).anyMatch(s -> s.getName().equals(CLAIMS))
        ? Stream.empty()
        : Stream.of(
            new SetupChange(
                "client-scope",
                CLAIMS,
                "make a default of new clients",
                () -> realm.addDefaultClientScope(find(CLAIMS).orElseThrow(), true)));
  }

  /** What a client of our REST API needs. */
  Stream<SetupChange> missing(ClientModel client) {
    return Stream.of(
            assignment(client, CLAIMS, true),
            assignment(client, TenantAuth.API, false),
            assignment(client, TenantAuth.API_MANAGE, false))
        .flatMap(s -> s);
  }

  Stream<SetupChange> assignment(ClientModel client, String name, boolean standard) {
    boolean has =
        client.getClientScopes(true).containsKey(name)
            || client.getClientScopes(false).containsKey(name);
    return has
        ? Stream.empty()
        : Stream.of(
            new SetupChange(
                "client",
                client.getClientId(),
                "add the " + (standard ? "default" : "optional") + " scope " + name,
                () -> client.addClientScope(find(name).orElseThrow(), standard)));
  }

  /** As a default, also where it is optional: for a client that asks for no scope by name. */
  Stream<SetupChange> standardAssignment(ClientModel client, String name) {
    return client.getClientScopes(true).containsKey(name)
        ? Stream.empty()
        : Stream.of(
            new SetupChange(
                "client",
                client.getClientId(),
                "add the default scope " + name,
                () -> {
                  ClientScopeModel scope = find(name).orElseThrow();
                  client.removeClientScope(scope);
                  client.addClientScope(scope, true);
                }));
  }

  /** Not by Keycloak's helper, which would find the client of the same name. */
  private Optional<ClientScopeModel> find(String name) {
    return realm.getClientScopesStream().filter(scope -> scope.getName().equals(name)).findFirst();
  }

  private static ProtocolMapperModel claims() {
    return mapper(
        "organization and entitlements", SaasMapper.PROVIDER_ID, SaasMapper.standardConfig());
  }

  private static ProtocolMapperModel audience() {
    return mapper(
        "audience " + TenantAuth.API,
        AudienceProtocolMapper.PROVIDER_ID,
        Map.of(
            AudienceProtocolMapper.INCLUDED_CUSTOM_AUDIENCE, TenantAuth.API,
            OIDCAttributeMapperHelper.INCLUDE_IN_ACCESS_TOKEN, "true",
            OIDCAttributeMapperHelper.INCLUDE_IN_INTROSPECTION, "true",
            OIDCAttributeMapperHelper.INCLUDE_IN_ID_TOKEN, "false"));
  }

  private static ProtocolMapperModel mapper(
      String name, String provider, Map<String, String> config) {
    ProtocolMapperModel mapper = new ProtocolMapperModel();
    mapper.setName(name);
    mapper.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
    mapper.setProtocolMapper(provider);
    mapper.setConfig(Map.copyOf(config));
    return mapper;
  }
}
