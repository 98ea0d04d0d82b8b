package io.keycloaksaas.signin;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.invitation.AcceptBy;
import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.invitation.Invitations;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.token.LoginChoice;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Asks, at the end of a login, for the answer to an invitation: the one whose link began the login,
 * else those that wait for the account's proven mailbox, so that a lost mail does not matter.
 * Showing the page changes nothing; the answer is posted with the login's session code.
 *
 * <p><em>Later</em> is a note of the session: nothing is asked again in it.
 */
final class InvitationAction implements RequiredActionProvider {
  private static final String LATER = "saas.invitationsLater";
  private static final String NOT_VERIFIED = "not-verified";

  /** Pages on which another account would get further. */
  private static final Set<String> ANOTHER_ACCOUNT = Set.of("wrong-account", NOT_VERIFIED);

  private static final String VERIFY = UserModel.RequiredAction.VERIFY_EMAIL.name();

  @Override
  public void evaluateTriggers(RequiredActionContext context) {
    BrowserLogin browser = BrowserLogin.of(context).orElse(null);
    if (browser == null
        || browser.isSilent()
        || browser.isImpersonated()
        || !context.getRealm().isOrganizationsEnabled()) {
      return;
    }
    AuthenticationSessionModel login = context.getAuthenticationSession();
    if (CarriedInvitation.isPresent(login)) {
      spareTheMail(context);
      login.addRequiredAction(InvitationActionFactory.ID);
    } else if (!browser.isForOneAction()
        && !browser.hasSessionNote(LATER)
        && !pending(context).isEmpty()) {
      login.addRequiredAction(InvitationActionFactory.ID);
    }
  }

  /**
   * Accepting by the mailed link proves the mailbox, so Keycloak's own mail can wait until the user
   * has answered. Its trigger stands before ours, and runs again after the answer.
   */
  private static void spareTheMail(RequiredActionContext context) {
    AuthenticationSessionModel login = context.getAuthenticationSession();
    boolean proves =
        context.getRealm().isVerifyEmail()
            && CarriedInvitation.of(context.getSession(), login)
                .filter(Invitation::tokenWasMailed)
                .filter(invitation -> invitation.status() == Invitation.Status.PENDING)
                .filter(
                    invitation ->
                        InvitationPages.isFor(invitation, context.getUser(), context.getSession()))
                .isPresent();
    if (proves) {
      login.removeRequiredAction(UserModel.RequiredAction.VERIFY_EMAIL);
      context.getUser().removeRequiredAction(UserModel.RequiredAction.VERIFY_EMAIL);
    }
  }

  @Override
  public void requiredActionChallenge(RequiredActionContext context) {
    AuthenticationSessionModel login = context.getAuthenticationSession();
    if (!CarriedInvitation.isPresent(login)) {
      offer(context);
      return;
    }
    Optional<Invitation> carried = CarriedInvitation.of(context.getSession(), login);
    if (carried.isEmpty()) {
      context.challenge(
          new LoginPage("unknown")
              .text("replaced")
              .button("continue", context.getActionUrl(), "")
              .render(context.form(), Response.Status.OK));
    } else if (carried.get().status() != Invitation.Status.PENDING) {
      refuse(context, InvitationPages.closed(carried.get()), carried.get());
    } else if (!InvitationPages.isFor(carried.get(), context.getUser(), context.getSession())) {
      refuse(context, "wrong-account", carried.get());
    } else {
      context.challenge(question(context, carried.get()));
    }
  }

  private static void offer(RequiredActionContext context) {
    List<Invitation> pending = pending(context);
    if (pending.isEmpty()) {
      context.success();
    } else if (pending.size() == 1) {
      context.challenge(question(context, pending.get(0)));
    } else {
      context.challenge(InvitationPages.several(context, pending));
    }
  }

  private static Response question(RequiredActionContext context, Invitation invitation) {
    return about(context, "answer", invitation)
        .button("accept", context.getActionUrl(), invitation.id())
        .button("decline", context.getActionUrl(), invitation.id())
        .button("later", context.getActionUrl(), invitation.id())
        .render(context.form(), Response.Status.OK);
  }

  /** Every refusal leaves a way on. */
  private static void refuse(RequiredActionContext context, String page, Invitation invitation) {
    LoginPage refusal = about(context, page, invitation);
    if (CarriedInvitation.isPresent(context.getAuthenticationSession())
        && ANOTHER_ACCOUNT.contains(page)) {
      if (page.equals(NOT_VERIFIED) && canVerify(context)) {
        refusal.button("verify", context.getActionUrl(), invitation.id());
      }
      refusal.button("other", context.getActionUrl(), invitation.id());
    }
    context.challenge(
        refusal
            .button("continue", context.getActionUrl(), invitation.id())
            .render(context.form(), Response.Status.OK));
  }

  /** Whether Keycloak can send the mail by which a mailbox is proven. */
  private static boolean canVerify(RequiredActionContext context) {
    RequiredActionProviderModel action =
        context.getRealm().getRequiredActionProviderByAlias(VERIFY);
    return action != null
        && action.isEnabled()
        && !context.getRealm().getSmtpConfig().getOrDefault("host", "").isBlank();
  }

  @Override
  public void processAction(RequiredActionContext context) {
    MultivaluedMap<String, String> fields = context.getHttpRequest().getDecodedFormParameters();
    String answer = String.valueOf(fields.getFirst("answer"));
    Optional<Invitation> invitation = asked(context, fields.getFirst("invitation"));
    switch (answer) {
      case "later", "continue" -> {
        context.getAuthenticationSession().setUserSessionNote(LATER, "true");
        done(context);
      }
      case "verify" -> verify(context);
      case "other" ->
          invitation.ifPresentOrElse(asked -> other(context, asked), () -> done(context));
      case "accept" ->
          invitation.ifPresentOrElse(
              asked -> accept(context, asked), () -> requiredActionChallenge(context));
      case "decline" ->
          invitation.ifPresentOrElse(
              asked -> decline(context, asked), () -> requiredActionChallenge(context));
      default -> requiredActionChallenge(context);
    }
  }

  /** The one that the page was about, if it is one of this user's or of this login. */
  private static Optional<Invitation> asked(RequiredActionContext context, String id) {
    KeycloakSession session = context.getSession();
    AuthenticationSessionModel login = context.getAuthenticationSession();
    Optional<Invitation> asked =
        CarriedInvitation.isPresent(login)
            ? CarriedInvitation.of(session, login)
            : pending(context).stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst();
    return asked.filter(invitation -> invitation.id().equals(id));
  }

  private void accept(RequiredActionContext context, Invitation invitation) {
    KeycloakSession session = context.getSession();
    AuthenticationSessionModel login = context.getAuthenticationSession();
    try {
      act(context);
      Membership membership =
          invitations(context).accept(invitation, context.getUser(), by(login, invitation));
      new LoginChoice(session, login, context.getUser()).choose(membership);
      done(context);
    } catch (Problem problem) {
      refuse(context, page(problem, invitation, login, session), invitation);
    }
  }

  private static AcceptBy by(AuthenticationSessionModel login, Invitation invitation) {
    if (!CarriedInvitation.isPresent(login)) {
      return AcceptBy.PROVEN_MAILBOX;
    }
    return invitation.tokenWasMailed() ? AcceptBy.MAILED_LINK : AcceptBy.COPIED_LINK;
  }

  private void decline(RequiredActionContext context, Invitation invitation) {
    try {
      act(context);
      invitations(context).decline(invitation, context.getUser());
      done(context);
    } catch (Problem problem) {
      refuse(
          context,
          page(problem, invitation, context.getAuthenticationSession(), context.getSession()),
          invitation);
    }
  }

  /** Says how it was closed, where the invitation of the link tells. */
  private static String page(
      Problem problem,
      Invitation invitation,
      AuthenticationSessionModel login,
      KeycloakSession session) {
    return problem.code() == ProblemCode.INVITATION_CLOSED
        ? CarriedInvitation.of(session, login)
            .filter(now -> now.id().equals(invitation.id()))
            .filter(now -> now.status() != Invitation.Status.PENDING)
            .map(InvitationPages::closed)
            .orElse("closed")
        : InvitationPages.refused(problem);
  }

  private static void other(RequiredActionContext context, Invitation invitation) {
    InvitationLogin logins = new InvitationLogin(context.getSession());
    AuthenticationSessionModel again =
        logins.beginAgain(context.getAuthenticationSession(), invitation);
    context.challenge(
        Response.seeOther(logins.flow(again, LoginActionsService.AUTHENTICATE_PATH)).build());
  }

  /** Keycloak's own action comes before ours, which is then asked again. */
  private static void verify(RequiredActionContext context) {
    if (canVerify(context)) {
      context.getAuthenticationSession().addRequiredAction(VERIFY);
    }
    context.success();
  }

  private static void done(RequiredActionContext context) {
    CarriedInvitation.drop(context.getAuthenticationSession());
    context.success();
  }

  private static List<Invitation> pending(RequiredActionContext context) {
    return invitations(context).pendingFor(context.getUser());
  }

  private static Invitations invitations(RequiredActionContext context) {
    SystemScope.enter(context.getSession());
    return new Invitations(context.getSession());
  }

  /** There is no session yet by which the log would know the user. */
  private static void act(RequiredActionContext context) {
    new Actor(Actor.Type.USER, context.getUser().getId(), null).act(context.getSession());
  }

  private static LoginPage about(
      RequiredActionContext context, String page, Invitation invitation) {
    return InvitationPages.about(page, invitation, context.getSession(), context.getUser());
  }

  @Override
  public void close() {}
}
