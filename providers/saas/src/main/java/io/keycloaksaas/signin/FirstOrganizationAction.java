package io.keycloaksaas.signin;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.invitation.Invitations;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.organization.OrganizationCreation;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.SlugSuggestion;
import io.keycloaksaas.organization.SlugTries;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Slug;
import io.keycloaksaas.token.LoginChoice;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.storage.ReadOnlyException;

/**
 * Offers who belongs to no organization, and waits for none, to create one, where the setting
 * {@code organizations.offerFirst} says so; most of all after the sign-up, whatever its way.
 * Whoever skips it is not asked again: an attribute of the user remembers.
 */
final class FirstOrganizationAction implements RequiredActionProvider {
  private static final String SKIPPED = "saas.firstOrganization";
  private static final String TEMPLATE = "saas-first-organization.ftl";
  private static final String NAME = "organization-name";
  private static final String SLUG = "organization-slug";

  @Override
  public void evaluateTriggers(RequiredActionContext context) {
    RealmModel realm = context.getRealm();
    if (!new Settings(realm).flag(Settings.Key.ORGANIZATIONS_OFFER_FIRST)) {
      return;
    }
    BrowserLogin browser = BrowserLogin.of(context).orElse(null);
    if (browser != null
        && !browser.isSilent()
        && !browser.isImpersonated()
        && !browser.isForOneAction()
        && !browser.hasSessionNote(SKIPPED)
        && !CarriedInvitation.isPresent(context.getAuthenticationSession())
        && context.getUser().getFirstAttribute(SKIPPED) == null
        && isWanted(context)) {
      context.getAuthenticationSession().addRequiredAction(FirstOrganizationActionFactory.ID);
    }
  }

  private static boolean isWanted(RequiredActionContext context) {
    return isPossible(context)
        && new Invitations(context.getSession()).pendingFor(context.getUser()).isEmpty();
  }

  private static boolean isPossible(RequiredActionContext context) {
    SystemScope.enter(context.getSession());
    return new OrganizationCreation(context.getSession(), context.getUser()).isOpen()
        && Memberships.of(context.getSession(), context.getUser().getId()).stream()
            .allMatch(Membership::isDeleted);
  }

  @Override
  public void requiredActionChallenge(RequiredActionContext context) {
    if (isPossible(context)) {
      context.challenge(page(context, "", "", Map.of()));
    } else {
      context.success();
    }
  }

  @Override
  public void processAction(RequiredActionContext context) {
    MultivaluedMap<String, String> fields = context.getHttpRequest().getDecodedFormParameters();
    if ("later".equals(fields.getFirst("answer"))) {
      skip(context);
      context.success();
    } else if (isPossible(context)) {
      create(context, text(fields, NAME), text(fields, SLUG).toLowerCase(Locale.ROOT));
    } else { // not any more
      context.success();
    }
  }

  private static void create(RequiredActionContext context, String name, String slug) {
    if (isTooOften(context)) {
      context.challenge(
          page(
              context,
              Response.Status.TOO_MANY_REQUESTS,
              name,
              slug,
              Map.of(SLUG, "saas.first.tries")));
    } else if (isFirst(context)) {
      createFirst(context, name, slug);
    } else { // twice; what the other has just made may not be known yet to who asks next
      context.getAuthenticationSession().setUserSessionNote(SKIPPED, "true");
      context.success();
    }
  }

  private static boolean isTooOften(RequiredActionContext context) {
    try {
      SlugTries.count(context.getSession(), context.getUser());
      return false;
    } catch (Problem tooOften) {
      return true;
    }
  }

  /** Of clicks at the same instant one creates; the others see what it has made. */
  private static boolean isFirst(RequiredActionContext context) {
    KeycloakSession session = context.getSession();
    String userId = context.getUser().getId();
    Subjects.lock(session, SubjectRef.user(context.getRealm().getId(), userId));
    return new Organizations(session)
        .memberships(userId, OrganizationStatus.ACTIVE, Page.Request.of(null, "1"))
        .isEmpty();
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    String text = fields.getFirst(name);
    return text == null ? "" : text.strip();
  }

  private static void skip(RequiredActionContext context) {
    context.getAuthenticationSession().setUserSessionNote(SKIPPED, "true");
    try {
      context.getUser().setSingleAttribute(SKIPPED, "skipped");
    } catch (ReadOnlyException e) {
      // A directory's account: asked again in the next session.
      return;
    }
  }

  /** Everything that can be typed wrong is found before anything is written. */
  private static void createFirst(RequiredActionContext context, String name, String typed) {
    SlugSuggestion slugs = new SlugSuggestion(context.getSession());
    boolean named = OrganizationCreation.isName(name);
    String slug = typed.isEmpty() && named ? slugs.of(name).orElse("") : typed;
    Map<String, String> errors = new HashMap<>();
    if (!named) {
      errors.put(NAME, name.isEmpty() ? "saas.first.name.missing" : "saas.first.name.invalid");
    }
    if (!slug.isEmpty() && Slug.isValid(slug) && !slugs.isFree(slug)) {
      errors.put(SLUG, "saas.first.slug.taken");
      slug = slugs.of(slug).orElse(slug);
    } else if (!Slug.isValid(slug) && (named || !slug.isEmpty())) {
      errors.put(SLUG, slug.isEmpty() ? "saas.first.slug.missing" : "saas.first.slug.invalid");
    }
    if (errors.isEmpty()) {
      create(context, name, new Slug(slug));
    } else {
      context.challenge(page(context, name, slug, errors));
    }
  }

  private static void create(RequiredActionContext context, String name, Slug slug) {
    KeycloakSession session = context.getSession();
    UserModel user = context.getUser();
    new Actor(Actor.Type.USER, user.getId(), null).act(session);
    try {
      Membership created =
          new OrganizationCreation(session, user).create(name, slug.value(), Metadata.EMPTY);
      SystemScope.enter(session);
      new LoginChoice(session, context.getAuthenticationSession(), user).choose(created);
      context.success();
    } catch (Problem problem) {
      refuse(context, problem, name, slug);
    }
  }

  /** A slug that somebody else took at this instant undoes all; the page comes anew. */
  private static void refuse(
      RequiredActionContext context, Problem problem, String name, Slug slug) {
    if (problem.code() == ProblemCode.LIMIT_REACHED) {
      context.challenge(page(context, name, slug.value(), Map.of(NAME, "saas.first.limit")));
    } else if (problem.code() == ProblemCode.ORGANIZATION_SLUG_TAKEN) {
      KeycloakSession session = context.getSession();
      AuthenticationSessionModel login = context.getAuthenticationSession();
      session.getTransactionManager().setRollbackOnly();
      context.challenge(
          Response.seeOther(
                  new InvitationLogin(session).flow(login, LoginActionsService.REQUIRED_ACTION))
              .build());
    } else {
      throw problem;
    }
  }

  /**
   * @param errors keys of messages by field
   */
  private static Response page(
      RequiredActionContext context, String name, String slug, Map<String, String> errors) {
    return page(context, Response.Status.OK, name, slug, errors);
  }

  private static Response page(
      RequiredActionContext context,
      Response.Status status,
      String name,
      String slug,
      Map<String, String> errors) {
    return LoginPage.prepared(context.form())
        .setStatus(status)
        .setAttribute("saasName", name)
        .setAttribute("saasSlug", slug)
        .setAttribute("saasErrors", errors)
        .createForm(TEMPLATE);
  }

  @Override
  public void close() {}
}
