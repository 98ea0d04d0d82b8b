package io.keycloaksaas.signin;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.token.LoginChoice;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.OrganizationModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Lets a user with several organizations select one, when the client asks for it by the scope
 * {@code organization}; after the login whatever its way (password, broker, registration, single
 * sign-on), where Keycloak's own page would have to know the user before his password. The form
 * field is the one of Keycloak's page.
 */
final class OrganizationAction implements RequiredActionProvider {
  static final String FIELD = OrganizationModel.ORGANIZATION_ATTRIBUTE;
  private static final String TEMPLATE = "saas-select-organization.ftl";

  @Override
  public void evaluateTriggers(RequiredActionContext context) {
    AuthenticationSessionModel login = context.getAuthenticationSession();
    // Of Keycloak's own page: on the consent page it asks for an address that is not there (500).
    login.removeAuthNote(OrganizationModel.ORGANIZATION_SWITCHABLE_ATTRIBUTE);
    LoginChoice choice = choice(context);
    BrowserLogin browser = BrowserLogin.of(context).orElse(null);
    if (browser == null || !choice.isAskedFor() || choice.isMade()) {
      return;
    }
    SystemScope.enter(context.getSession());
    List<Membership> candidates = choice.candidates();
    if (candidates.size() == 1) {
      choice.select(candidates.get(0));
    } else if (candidates.size() > 1) {
      Optional<Membership> earlier =
          browser.isSilent() ? browser.before().flatMap(choice::earlier) : Optional.empty();
      earlier.ifPresentOrElse(
          choice::select, () -> login.addRequiredAction(OrganizationActionFactory.ID));
      browser.isImpersonated(); // remembers it for the answer
    }
  }

  @Override
  public void requiredActionChallenge(RequiredActionContext context) {
    SystemScope.enter(context.getSession());
    LoginChoice choice = choice(context);
    List<Membership> candidates = choice.candidates();
    if (choice.isMade() || candidates.isEmpty()) {
      context.success();
    } else {
      context.challenge(page(context, candidates));
    }
  }

  @Override
  public void processAction(RequiredActionContext context) {
    SystemScope.enter(context.getSession());
    LoginChoice choice = choice(context);
    String alias = context.getHttpRequest().getDecodedFormParameters().getFirst(FIELD);
    Optional<Membership> chosen =
        choice.candidates().stream()
            .filter(membership -> membership.organization().alias().equals(alias))
            .findFirst();
    if (chosen.isPresent()) {
      if (BrowserLogin.of(context).filter(BrowserLogin::isImpersonated).isPresent()) {
        choice.chooseHere(chosen.get());
      } else {
        choice.choose(chosen.get());
      }
      context.success();
    } else {
      requiredActionChallenge(context);
    }
  }

  private static Response page(RequiredActionContext context, List<Membership> candidates) {
    return LoginPage.headers(context.form())
        .setAttribute(
            "saasOrganizations",
            candidates.stream()
                .map(
                    m ->
                        Map.of(
                            "alias", m.organization().alias(),
                            "name", m.organization().name(),
                            "initial", initial(m.organization().name())))
                .toList())
        .createForm(TEMPLATE);
  }

  /** Stands where a logo would. */
  private static String initial(String name) {
    return Character.toString(Character.toUpperCase(name.codePointAt(0)));
  }

  private static LoginChoice choice(RequiredActionContext context) {
    return new LoginChoice(
        context.getSession(), context.getAuthenticationSession(), context.getUser());
  }

  @Override
  public void close() {}
}
