package io.keycloaksaas.invitation;

import io.keycloaksaas.organization.Membership;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Invitations for those who are invited. Who invites uses {@code OrganizationInvitations}. Nothing
 * here authorizes beyond what the invitation itself says.
 */
public final class Invitations {
  public Invitations(KeycloakSession session) {}

  /** By the token of a link, in any status; counts no attempt. Not of deleted organizations. */
  public Optional<Invitation> byToken(String token) {
    throw new UnsupportedOperationException("to be built");
  }

  /** By {@link InvitationToken#hash} of a link's token. */
  public Optional<Invitation> byTokenHash(String hash) {
    throw new UnsupportedOperationException("to be built");
  }

  /**
   * Those the account may answer without a link, soonest to expire first: none unless its mailbox
   * is proven, none of suspended or deleted organizations. One statement.
   */
  public List<Invitation> pendingFor(UserModel user) {
    throw new UnsupportedOperationException("to be built");
  }

  /**
   * One that the account may see without a link.
   *
   * @throws io.keycloaksaas.platform.Problem {@code invitation_not_found}
   */
  public Invitation get(String id, UserModel user) {
    throw new UnsupportedOperationException("to be built");
  }

  /**
   * Whether the link proves that the account's address is the account's own: it was mailed to this
   * very address. Makes the account verified, after {@link FirstProof#clean} where this is its
   * first proof. To be called early in a login, so that no second mail is sent; {@link #accept}
   * does it in any case.
   */
  public boolean prove(Invitation invitation, UserModel user) {
    throw new UnsupportedOperationException("to be built");
  }

  /**
   * Makes the user a member, once. Everything is checked before anything is written.
   *
   * @param invitation as it was found by the token, if there was one
   * @throws io.keycloaksaas.platform.Problem {@code invitation_expired}, {@code invitation_closed},
   *     {@code email_mismatch}, {@code email_not_verified}, {@code member_already_exists}, {@code
   *     limit_reached}, {@code organization_suspended}, {@code permission_denied} when the inviter
   *     may no longer give these roles
   */
  public Membership accept(Invitation invitation, UserModel user, AcceptBy by) {
    throw new UnsupportedOperationException("to be built");
  }

  /**
   * Closes the invitation.
   *
   * @param user null for the holder of a mailed link who is not signed in
   * @throws io.keycloaksaas.platform.Problem {@code invitation_expired}, {@code invitation_closed},
   *     {@code email_mismatch}
   */
  public Invitation decline(Invitation invitation, UserModel user) {
    throw new UnsupportedOperationException("to be built");
  }
}
