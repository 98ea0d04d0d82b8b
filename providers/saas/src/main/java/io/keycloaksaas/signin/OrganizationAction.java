package io.keycloaksaas.signin;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.token.LoginChoice;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
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
  private static final String SEARCH = "saas-search";

  /** So many are seen at a glance, without a search. */
  private static final int FEW = 7;

  private static final int MAX_SHOWN = 25;
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
    challenge(context, "");
  }

  private static void challenge(RequiredActionContext context, String search) {
    SystemScope.enter(context.getSession());
    LoginChoice choice = choice(context);
    List<Membership> candidates = choice.candidates();
    if (choice.isMade() || candidates.isEmpty()) {
      context.success();
    } else {
      context.challenge(page(context, candidates, search));
    }
  }

  @Override
  public void processAction(RequiredActionContext context) {
    SystemScope.enter(context.getSession());
    LoginChoice choice = choice(context);
    MultivaluedMap<String, String> fields = context.getHttpRequest().getDecodedFormParameters();
    String alias = fields.getFirst(FIELD);
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
      String search = fields.getFirst(SEARCH);
      challenge(context, search == null ? "" : Normalizer.normalize(search.strip(), Form.NFC));
    }
  }

  private static Response page(
      RequiredActionContext context, List<Membership> candidates, String search) {
    List<Membership> found = found(candidates, search);
    Long latest =
        candidates.stream()
            .map(Membership::chosenAt)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return LoginPage.prepared(context.form())
        .setAttribute(
            "saasOrganizations",
            found.stream()
                .limit(MAX_SHOWN)
                .map(membership -> choice(context.getSession(), membership, latest))
                .toList())
        .setAttribute("saasSearchable", candidates.size() > FEW)
        .setAttribute("saasSearch", search)
        .setAttribute("saasMore", Math.max(0, found.size() - MAX_SHOWN))
        .createForm(TEMPLATE);
  }

  /** The one used last comes first; those never chosen follow in the order in which one joined. */
  private static List<Membership> found(List<Membership> candidates, String search) {
    String wanted = search.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(
            membership ->
                membership.organization().name().toLowerCase(Locale.ROOT).contains(wanted)
                    || membership.organization().slug().contains(wanted))
        .sorted(
            Comparator.comparing(
                Membership::chosenAt, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private static Map<String, Object> choice(
      KeycloakSession session, Membership membership, Long latest) {
    Map<String, Object> shown = Emblem.of(session, membership.organization());
    shown.put("alias", membership.organization().alias());
    shown.put("slug", membership.organization().slug());
    shown.put("latest", latest != null && latest.equals(membership.chosenAt()));
    return shown;
  }

  private static LoginChoice choice(RequiredActionContext context) {
    return new LoginChoice(
        context.getSession(), context.getAuthenticationSession(), context.getUser());
  }

  @Override
  public void close() {}
}
