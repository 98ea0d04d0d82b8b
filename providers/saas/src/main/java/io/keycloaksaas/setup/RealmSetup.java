package io.keycloaksaas.setup;

import io.keycloaksaas.event.AuditChain;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.OverLimit;
import io.keycloaksaas.persistence.DatabaseRole;
import io.keycloaksaas.persistence.SaasRealms;
import io.keycloaksaas.platform.FieldError;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Everything a realm needs to sell, as one action that can be repeated: each step looks what is
 * missing and adds it, and never takes back what an administrator has changed since.
 */
public final class RealmSetup {
  private final KeycloakSession session;
  private final RealmModel realm;
  private final List<SetupStep> steps;
  private final OverLimit overLimit;

  /**
   * What is asked for beyond the standard.
   *
   * @param apiClients client ids of first-party applications that may use our REST API for their
   *     users
   * @param apiKeyClients client ids of applications that may exchange API keys for tokens
   * @param settings by their name without {@code saas.}
   */
  public record SetupRequest(
      @Nullable List<String> apiClients,
      @Nullable List<String> apiKeyClients,
      @Nullable Map<String, String> settings) {
    public SetupRequest {
      apiClients = apiClients == null ? List.of() : List.copyOf(apiClients);
      apiKeyClients = apiKeyClients == null ? List.of() : List.copyOf(apiKeyClients);
      settings = settings == null ? Map.of() : new TreeMap<>(settings);
    }
  }

  /**
   * @param administratorId in whose name a default catalogue is published
   * @throws Problem {@code validation_failed} for an unknown client or setting, or the master realm
   */
  public RealmSetup(KeycloakSession session, SetupRequest request, String administratorId) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    if (realm.getName().equals(org.keycloak.Config.getAdminRealm())) {
      throw Problem.of(
          ProblemCode.REALM_NOT_SUPPORTED,
          "The realm of the server's administrators serves no tenants; make another one.");
    }
    this.overLimit = new OverLimit(session);
    Scopes scopes = new Scopes(realm, clients("apiClients", request.apiClients()));
    this.steps =
        List.of(
            new RealmSwitches(realm, attributes(request.settings())),
            new ServiceRoles(realm),
            scopes,
            new ConsoleClients(realm, scopes),
            new KeyClients(realm, clients("apiKeyClients", request.apiKeyClients())),
            new RegistrationPolicies(realm),
            new Flows(realm),
            new SignIn(realm),
            new DefaultCatalog(session, administratorId),
            new Adoption(session));
  }

  /** What {@link #apply} would do. */
  public List<SetupChange> preview() {
    return steps.stream().flatMap(SetupStep::missing).toList();
  }

  public List<SetupChange> apply() {
    List<SetupChange> applied = new ArrayList<>();
    for (SetupStep step : steps) {
      List<SetupChange> changes = step.missing().toList();
      changes.forEach(change -> change.change().run());
      applied.addAll(changes);
    }
    SaasRealms.setUp(session, realm.getId());
    if (!applied.isEmpty()) {
      overLimit.report();
      EventLog.write(
          session,
          new Event(
              EventType.SETUP_APPLIED,
              null,
              null,
              Map.of(
                  "changes",
                  applied.stream()
                      .map(c -> c.kind() + " " + c.name() + ": " + c.action())
                      .toList())));
    }
    return applied;
  }

  /** What an administrator should know; set-up does not change it. */
  public List<String> warnings() {
    int limit = new Settings(realm).number(Settings.Key.ACCESS_TOKEN_MAX_SECONDS);
    Stream<String> lifespan =
        realm.getAccessTokenLifespan() <= limit
            ? Stream.empty()
            : Stream.of(
                "Access tokens live "
                    + realm.getAccessTokenLifespan()
                    + " seconds; a right that was taken away lives as long. Advised: at most "
                    + limit
                    + ".");
    return Stream.of(
            lifespan,
            DatabaseRole.warning(session).stream(),
            new AuditChain(session).warning().stream(),
            overLimit.warning().stream())
        .flatMap(warnings -> warnings)
        .toList();
  }

  private List<ClientModel> clients(String field, List<String> ids) {
    List<String> unknown =
        ids.stream()
            .filter(id -> !Ids.isPossible(id) || realm.getClientByClientId(id) == null)
            .toList();
    if (!unknown.isEmpty()) {
      throw Problem.of(
          ProblemCode.VALIDATION_FAILED,
          "There is no client " + unknown + ".",
          List.of(new FieldError(field, "unknown_client", "No such client: " + unknown)));
    }
    return ids.stream().distinct().map(realm::getClientByClientId).toList();
  }

  private Map<String, String> attributes(Map<String, String> settings) {
    NamedSettings named = new NamedSettings(session);
    Map<String, String> attributes = new TreeMap<>();
    settings.forEach(
        (name, value) -> {
          Settings.Key key =
              Stream.of(Settings.Key.values())
                  .filter(k -> k.key().equals(name))
                  .findFirst()
                  .orElseThrow(
                      () ->
                          Problem.invalid(
                              "settings." + name, "There is no setting '" + name + "'."));
          if (!key.accepts(value)) {
            throw Problem.invalid(
                "settings." + name, "'" + value + "' is not a value of '" + name + "'.");
          }
          named.require(key, value);
          attributes.put(key.attribute(), value);
        });
    return attributes;
  }
}
