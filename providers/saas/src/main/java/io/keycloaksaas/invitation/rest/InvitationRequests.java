package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.InvitationDraft;
import io.keycloaksaas.platform.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies of requests; unknown fields are refused. */
final class InvitationRequests {
  /** Addresses in one request. */
  private static final int MAX = 100;

  private InvitationRequests() {}

  /** One address, or with {@code invitations} several, and then nothing beside it. */
  record CreateInvitations(
      @Nullable String email,
      @Nullable List<String> roles,
      @Nullable Integer expiresInDays,
      @Nullable String redirectUri,
      @Nullable List<NewInvitation> invitations) {

    InvitationDraft one() {
      return new InvitationDraft(email, roles, expiresInDays, redirectUri);
    }

    /**
     * Absent when one was asked for.
     *
     * @throws Problem {@code validation_failed}
     */
    Optional<List<InvitationDraft>> several() {
      if (invitations == null) {
        return Optional.empty();
      }
      if (email != null || roles != null || expiresInDays != null || redirectUri != null) {
        throw Problem.invalid("invitations", "With 'invitations' every other field goes into it.");
      }
      if (invitations.isEmpty() || invitations.size() > MAX) {
        throw Problem.invalid("invitations", "'invitations' must have 1 to " + MAX + " entries.");
      }
      return Optional.of(invitations.stream().map(NewInvitation::draft).toList());
    }
  }

  /**
   * @param roles absent for the realm's default
   * @param expiresInDays 1 to 90; absent for the realm's default
   * @param redirectUri where the application wants the new member; one of the client's valid
   *     redirect URIs
   */
  record NewInvitation(
      String email,
      @Nullable List<String> roles,
      @Nullable Integer expiresInDays,
      @Nullable String redirectUri) {

    InvitationDraft draft() {
      return new InvitationDraft(email, roles, expiresInDays, redirectUri);
    }
  }

  /**
   * As {@code CreateInvitations}.
   *
   * @param clientId the application in which the new members are at home, against which {@code
   *     redirectUri} is checked
   */
  record AdminCreateInvitations(
      @Nullable String clientId,
      @Nullable String email,
      @Nullable List<String> roles,
      @Nullable Integer expiresInDays,
      @Nullable String redirectUri,
      @Nullable List<NewInvitation> invitations) {

    CreateInvitations invitationsOnly() {
      return new CreateInvitations(email, roles, expiresInDays, redirectUri, invitations);
    }
  }

  /**
   * @param token of the link
   */
  record InvitationLinkToken(String token) {}
}
