package io.keycloaksaas.signin;

import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Settings;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What the pages about invitations say. */
public final class InvitationPages {
  /** What an answer makes room for is shown next. */
  private static final int MAX_SHOWN = 20;

  private InvitationPages() {}

  /** Who invites whom to what. */
  static LoginPage about(
      String page, Invitation invitation, KeycloakSession session, UserModel user) {
    return new LoginPage(page)
        .organization(Emblem.of(session, invitation), invitation.inviterName())
        .facts(invitation.roles().size() == 1 ? "role" : "roles", invitation.roleNames())
        .fact("email", address(invitation, user))
        .time("expires", PageTime.of(invitation.expiresAt(), session, user))
        .fact("signedInAs", user == null ? null : user.getUsername());
  }

  /** All that wait, each with its own answer. */
  static Response several(RequiredActionContext context, List<Invitation> pending) {
    KeycloakSession session = context.getSession();
    return LoginPage.prepared(context.form())
        .setAttribute(
            "saasInvitations",
            pending.stream()
                .limit(MAX_SHOWN)
                .map(invitation -> pending(session, context.getUser(), invitation))
                .toList())
        .setAttribute("saasMore", Math.max(0, pending.size() - MAX_SHOWN))
        .setAttribute("saasAction", context.getActionUrl().toString())
        .createForm("saas-invitations.ftl");
  }

  private static Map<String, Object> pending(
      KeycloakSession session, UserModel user, Invitation invitation) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", invitation.id());
    shown.put("organization", Emblem.of(session, invitation));
    shown.put("inviter", invitation.inviterName());
    shown.put("roles", invitation.roleNames());
    PageTime expires = PageTime.of(invitation.expiresAt(), session, user);
    shown.put("expires", expires.text());
    shown.put("instant", expires.instant().toString());
    return shown;
  }

  /** Whether it is this account that is invited; always, where the realm does not ask for that. */
  static boolean isFor(Invitation invitation, UserModel user, KeycloakSession session) {
    return !new Settings(session.getContext().getRealm())
            .flag(Settings.Key.INVITATIONS_REQUIRE_EMAIL_MATCH)
        || isAddressOf(invitation, user);
  }

  /** Whoever has the link sees the page: an address that he does not have is not told him (H6). */
  private static String address(Invitation invitation, UserModel user) {
    return user != null && isAddressOf(invitation, user)
        ? invitation.email()
        : new EmailAddress(invitation.email()).masked();
  }

  private static boolean isAddressOf(Invitation invitation, UserModel user) {
    return EmailAddress.of(user.getEmail())
        .filter(address -> address.value().equals(invitation.email()))
        .isPresent();
  }

  /** The page of an invitation that can no longer be answered. */
  static String closed(Invitation invitation) {
    return switch (invitation.status()) {
      case ACCEPTED -> "used";
      case DECLINED -> "declined";
      case REVOKED -> "revoked";
      case EXPIRED -> "expired";
      case PENDING -> throw new IllegalArgumentException("still open");
    };
  }

  /** The page of a refusal; other problems are none of the user's. */
  static String refused(Problem problem) {
    return switch (problem.code()) {
      case EMAIL_MISMATCH -> "wrong-account";
      case EMAIL_NOT_VERIFIED -> "not-verified";
      case INVITATION_CLOSED -> "closed";
      case INVITATION_EXPIRED -> "expired";
      case INVITATION_NOT_FOUND -> "unknown";
      case LIMIT_REACHED -> "full";
      case MEMBER_ALREADY_EXISTS -> "member";
      case ORGANIZATION_SUSPENDED, ORGANIZATION_NOT_FOUND -> "suspended";
      case PERMISSION_DENIED -> "withdrawn";
      default -> throw problem;
    };
  }

  static Response.Status status(Invitation.Status status) {
    return status == Invitation.Status.PENDING ? Response.Status.OK : Response.Status.GONE;
  }
}
