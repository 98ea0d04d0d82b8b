package io.keycloaksaas.setup;

import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.RealmModel;

/**
 * Takes Keycloak's own organization steps out of the realm's flows: the identity-first page, which
 * changes every login of the realm as soon as one organization exists, and the broker step that
 * makes <em>managed</em> members.
 */
record Flows(RealmModel realm) implements SetupStep {
  private static final Set<String> STEPS = Set.of("organization", "idp-add-organization-member");

  @Override
  public Stream<SetupChange> missing() {
    return Stream.of(realm.getBrowserFlow(), realm.getFirstBrokerLoginFlow())
        .filter(flow -> flow != null)
        .flatMap(flow -> steps(flow, flow.getAlias()));
  }

  private Stream<SetupChange> steps(AuthenticationFlowModel flow, String name) {
    return realm
        .getAuthenticationExecutionsStream(flow.getId())
        .filter(execution -> execution.getRequirement() != Requirement.DISABLED)
        .toList()
        .stream()
        .flatMap(
            execution ->
                execution.isAuthenticatorFlow()
                    ? steps(realm.getAuthenticationFlowById(execution.getFlowId()), name)
                    : step(execution, name));
  }

  private Stream<SetupChange> step(AuthenticationExecutionModel execution, String flow) {
    return STEPS.contains(execution.getAuthenticator())
        ? Stream.of(
            new SetupChange(
                "flow",
                flow + "/" + execution.getAuthenticator(),
                "disable",
                () -> {
                  execution.setRequirement(Requirement.DISABLED);
                  realm.updateAuthenticatorExecution(execution);
                }))
        : Stream.empty();
  }
}
