package io.keycloaksaas.signin;

import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.invitation.Invitations;
import io.keycloaksaas.mail.ProvenMailboxes;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.ClientAddress;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The link of an invitation in a browser. Opening it begins a login that carries the invitation and
 * goes on to an address without the token; nothing of the invitation changes before a button is
 * pressed. Looking it up by {@code HEAD} or ahead of time does nothing at all.
 */
public final class InvitationLinks {
  private static final Limit OPENED = new Limit("invitation.link", 60, Duration.ofMinutes(10));

  private final KeycloakSession session;
  private final InvitationLogin logins;

  public InvitationLinks(KeycloakSession session) {
    this.session = session;
    this.logins = new InvitationLogin(session);
  }

  /** The link itself. */
  public Response open(String token) {
    if (isLookedAtOnly()) {
      return inert(Response.noContent());
    }
    if (isTooOften()) {
      return closed("too-many", Response.Status.TOO_MANY_REQUESTS);
    }
    Optional<Invitation> invitation = CarriedInvitation.find(session, token);
    if (invitation.isEmpty()) {
      return closed("unknown", Response.Status.NOT_FOUND);
    }
    if (invitation.get().status() != Invitation.Status.PENDING) {
      return gone(invitation.get());
    }
    AuthenticationSessionModel login = logins.begin(invitation.get());
    CarriedInvitation.put(login, token);
    return go(logins.page(login));
  }

  /** Who invites whom to what, and how to go on. */
  public Response page(String clientId, String tabId) {
    return withInvitation(clientId, tabId, this::welcome);
  }

  /** What a button of the page posts. */
  public Response answer(String clientId, String tabId, String code, String answer) {
    return withInvitation(
        clientId,
        tabId,
        (login, invitation) -> {
          if (!logins.isCode(login, code)) {
            return closed("lost", Response.Status.BAD_REQUEST);
          }
          return switch (String.valueOf(answer)) {
            case "decline" -> decline(login, invitation);
            case "other" -> other(login, invitation);
            default -> welcome(login, invitation);
          };
        });
  }

  public Response land(String clientId) {
    return go(logins.landing(clientId));
  }

  private Response welcome(AuthenticationSessionModel login, Invitation invitation) {
    UserModel user = logins.signedIn().map(AuthResult::user).orElse(null);
    prepare(login, invitation, user);
    LoginPage page = InvitationPages.about("welcome", invitation, session, user);
    URI signIn = logins.flow(login, LoginActionsService.AUTHENTICATE_PATH);
    URI action = logins.action(login);
    if (user != null) {
      page.text("welcome-back").link("go-on", signIn).button("other", action, invitation.id());
    } else if (session.getContext().getRealm().isRegistrationAllowed()) {
      page.link("sign-in", signIn)
          .link("register", logins.flow(login, LoginActionsService.REGISTRATION_PATH));
    } else {
      page.text("welcome-closed").link("sign-in", signIn);
    }
    if (invitation.tokenWasMailed()) {
      page.button("decline", action, invitation.id());
    }
    return page.render(form(login), Response.Status.OK);
  }

  /**
   * The address helps to sign in. Who is signed in to an account that never proved its mailbox has
   * to show again that it is his: what the session was made with does not count (see {@link
   * io.keycloaksaas.invitation.FirstProof}).
   */
  private void prepare(AuthenticationSessionModel login, Invitation invitation, UserModel user) {
    if (invitation.tokenWasMailed()) {
      login.setClientNote(OIDCLoginProtocol.LOGIN_HINT_PARAM, invitation.email());
    }
    SystemScope.enter(session);
    if (user != null && invitation.tokenWasMailed() && !ProvenMailboxes.isProven(session, user)) {
      login.setClientNote(OIDCLoginProtocol.PROMPT_PARAM, OIDCLoginProtocol.PROMPT_VALUE_LOGIN);
    } else {
      login.removeClientNote(OIDCLoginProtocol.PROMPT_PARAM);
    }
  }

  private Response decline(AuthenticationSessionModel login, Invitation invitation) {
    SystemScope.enter(session);
    try {
      new Invitations(session).decline(invitation, null);
    } catch (Problem problem) {
      return closed(InvitationPages.refused(problem), Response.Status.GONE);
    }
    CarriedInvitation.drop(login);
    return new LoginPage("declined-now")
        .organization(Emblem.of(session, invitation), null)
        .render(form(null), Response.Status.OK);
  }

  private Response other(AuthenticationSessionModel login, Invitation invitation) {
    AuthenticationSessionModel again = logins.beginAgain(login, invitation);
    return go(logins.flow(again, LoginActionsService.AUTHENTICATE_PATH));
  }

  private Response withInvitation(
      String clientId,
      String tabId,
      BiFunction<AuthenticationSessionModel, Invitation, Response> then) {
    Optional<AuthenticationSessionModel> login = logins.current(clientId, tabId);
    if (login.isEmpty()) {
      return closed("lost", Response.Status.BAD_REQUEST);
    }
    Optional<Invitation> invitation = CarriedInvitation.of(session, login.get());
    if (invitation.isEmpty()) {
      return closed("unknown", Response.Status.NOT_FOUND);
    }
    return invitation.get().status() == Invitation.Status.PENDING
        ? then.apply(login.get(), invitation.get())
        : gone(invitation.get());
  }

  /**
   * A page without a login. Who signs in is offered the invitations that wait for his address, so
   * that a link that does not work need not be the end.
   */
  private Response closed(String page, Response.Status status) {
    return new LoginPage(page).link("account", Landing.account(session)).render(form(null), status);
  }

  private Response gone(Invitation invitation) {
    return new LoginPage(InvitationPages.closed(invitation))
        .organization(Emblem.of(session, invitation), invitation.inviterName())
        .link("open", Landing.of(session, invitation).address())
        .render(form(null), Response.Status.GONE);
  }

  private LoginFormsProvider form(AuthenticationSessionModel login) {
    LoginFormsProvider form = session.getProvider(LoginFormsProvider.class);
    return login == null
        ? form.setDetachedAuthSession()
        : form.setAuthenticationSession(login).setClientSessionCode(logins.code(login));
  }

  private boolean isTooOften() {
    try {
      Limits.hit(session, OPENED, ClientAddress.network(session));
      return false;
    } catch (Problem problem) {
      if (problem.code() != ProblemCode.TOO_MANY_REQUESTS) {
        throw problem;
      }
      return true;
    }
  }

  private boolean isLookedAtOnly() {
    HttpHeaders headers = session.getContext().getHttpRequest().getHttpHeaders();
    return HttpMethod.HEAD.equals(session.getContext().getHttpRequest().getHttpMethod())
        || isAhead(headers.getHeaderString("Sec-Purpose"))
        || isAhead(headers.getHeaderString("Purpose"));
  }

  private static boolean isAhead(String purpose) {
    return purpose != null && purpose.contains("prefetch");
  }

  private static Response go(URI address) {
    return inert(Response.seeOther(address));
  }

  private static Response inert(Response.ResponseBuilder response) {
    return response
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
