package io.keycloaksaas.signin;

import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Settings;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What the pages about invitations say. */
public final class InvitationPages {
  private InvitationPages() {}

  /** Who invites whom to what. */
  static LoginPage about(
      String page, Invitation invitation, KeycloakSession session, UserModel user) {
    return new LoginPage(page)
        .fact("organization", invitation.organizationName())
        .fact("inviter", invitation.inviterName())
        .facts("roles", invitation.roles())
        .fact("email", invitation.email())
        .fact("expires", time(invitation.expiresAt(), session, user))
        .fact("signedInAs", user == null ? null : user.getUsername());
  }

  private static String time(Instant instant, KeycloakSession session, UserModel user) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(session.getContext().resolveLocale(user))
            .withZone(ZoneOffset.UTC)
            .format(instant)
        + " UTC";
  }

  /** Whether it is this account that is invited; always, where the realm does not ask for that. */
  static boolean isFor(Invitation invitation, UserModel user, KeycloakSession session) {
    return !new Settings(session.getContext().getRealm())
            .flag(Settings.Key.INVITATIONS_REQUIRE_EMAIL_MATCH)
        || EmailAddress.of(user.getEmail())
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
