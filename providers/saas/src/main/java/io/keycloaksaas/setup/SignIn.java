package io.keycloaksaas.setup;

import io.keycloaksaas.signin.FirstOrganizationActionFactory;
import io.keycloaksaas.signin.InvitationActionFactory;
import io.keycloaksaas.signin.InvitedEmailFactory;
import io.keycloaksaas.signin.OrganizationActionFactory;
import io.keycloaksaas.signin.SessionAuthenticatorFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;

/**
 * What our pages need in the realm's logins: required actions that ask for the answer to an
 * invitation, for an organization, and for the first one, a step that lets single sign-on succeed
 * where Keycloak leaves it to the step that {@link Flows} takes out, and the invited address in the
 * registration form. What an administrator has disabled since stays disabled.
 */
record SignIn(RealmModel realm) implements SetupStep {
  /** Behind Keycloak's own: ours look at what those have decided. */
  private static final int LAST = 2_000;

  private static final String COOKIE = "auth-cookie";
  private static final String ACCOUNT = "registration-user-creation";

  @Override
  public Stream<SetupChange> missing() {
    return Stream.of(
            action(InvitationActionFactory.ID, "Answer invitations to organizations", LAST),
            action(OrganizationActionFactory.ID, "Select an organization", LAST + 1),
            action(FirstOrganizationActionFactory.ID, "Create the first organization", LAST + 2),
            after(
                realm.getBrowserFlow(),
                COOKIE,
                SessionAuthenticatorFactory.ID,
                Requirement.ALTERNATIVE),
            after(
                realm.getRegistrationFlow(), ACCOUNT, InvitedEmailFactory.ID, Requirement.REQUIRED))
        .flatMap(change -> change.stream());
  }

  private Optional<SetupChange> action(String id, String name, int priority) {
    return realm.getRequiredActionProviderByAlias(id) != null
        ? Optional.empty()
        : Optional.of(
            new SetupChange("required-action", id, "add", () -> addAction(id, name, priority)));
  }

  private void addAction(String id, String name, int priority) {
    RequiredActionProviderModel action = new RequiredActionProviderModel();
    action.setAlias(id);
    action.setProviderId(id);
    action.setName(name);
    action.setEnabled(true);
    action.setDefaultAction(false);
    action.setPriority(priority);
    realm.addRequiredActionProvider(action);
  }

  /** A step right after one of Keycloak's, wherever in the flow that stands. */
  private Optional<SetupChange> after(
      AuthenticationFlowModel flow, String before, String id, Requirement requirement) {
    List<AuthenticationExecutionModel> steps = flow == null ? List.of() : steps(flow).toList();
    return steps.stream().anyMatch(step -> id.equals(step.getAuthenticator()))
        ? Optional.empty()
        : steps.stream()
            .filter(step -> before.equals(step.getAuthenticator()))
            .filter(step -> step.getRequirement() == requirement)
            .findFirst()
            .map(
                step ->
                    new SetupChange(
                        "flow",
                        flow.getAlias() + "/" + id,
                        "add",
                        () -> addStep(step, id, requirement)));
  }

  private void addStep(AuthenticationExecutionModel before, String id, Requirement requirement) {
    AuthenticationExecutionModel step = new AuthenticationExecutionModel();
    step.setParentFlow(before.getParentFlow());
    step.setAuthenticator(id);
    step.setRequirement(requirement);
    step.setPriority(before.getPriority() + 1);
    step.setAuthenticatorFlow(false);
    realm.addAuthenticatorExecution(step);
  }

  private Stream<AuthenticationExecutionModel> steps(AuthenticationFlowModel flow) {
    return realm.getAuthenticationExecutionsStream(flow.getId()).toList().stream()
        .flatMap(
            step ->
                step.isAuthenticatorFlow()
                    ? Stream.concat(
                        Stream.of(step), steps(realm.getAuthenticationFlowById(step.getFlowId())))
                    : Stream.of(step));
  }
}
