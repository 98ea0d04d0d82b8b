package io.keycloaksaas.invitation;

import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.mail.Proof;
import io.keycloaksaas.mail.ProvenMailboxes;
import io.keycloaksaas.organization.Members;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Invitations for those who are invited. Who invites uses {@link OrganizationInvitations}. Nothing
 * here authorizes beyond what the invitation itself says.
 *
 * <p>Outside a tenant's request (a login page, say) it sees the whole database.
 */
public final class Invitations {
  private final KeycloakSession session;
  private final RealmModel realm;

  public Invitations(KeycloakSession session) {
    SystemScope.enter(session);
    this.session = session;
    this.realm = session.getContext().getRealm();
  }

  /** By the token of a link, in any status; counts no attempt. Not of deleted organizations. */
  public Optional<Invitation> byToken(String token) {
    return InvitationToken.isPossible(token)
        ? byTokenHash(InvitationToken.hash(token))
        : Optional.empty();
  }

  /** By {@link InvitationToken#hash} of a link's token. */
  public Optional<Invitation> byTokenHash(String hash) {
    if (!realm.isOrganizationsEnabled()) {
      return Optional.empty();
    }
    TenantScope.token(session, hash);
    return reader()
        .byTokenHash(hash)
        .filter(StoredInvitation::isOfLivingOrganization)
        .map(StoredInvitation::invitation);
  }

  /**
   * Those the account may answer without a link, soonest to expire first: none unless its mailbox
   * is proven, none of suspended or deleted organizations. One statement, or none.
   */
  public List<Invitation> pendingFor(UserModel user) {
    return EmailAddress.of(user.getEmail())
        .filter(address -> realm.isOrganizationsEnabled() && user.isEmailVerified())
        .map(address -> reader().pending(user.getId(), address))
        .orElse(List.of())
        .stream()
        .map(StoredInvitation::invitation)
        .toList();
  }

  /**
   * One that the account may see without a link.
   *
   * @throws Problem {@code invitation_not_found}
   */
  public Invitation get(String id, UserModel user) {
    return pendingFor(user).stream()
        .filter(invitation -> invitation.id().equals(id))
        .findFirst()
        .orElseThrow(InvitationChanges::notFound);
  }

  /**
   * Makes the account verified when the link proves its mailbox: it was mailed to this very
   * address. {@link FirstProof#clean} goes before where it is the account's first proof. To be
   * called early in a login, so that no second mail is sent; {@link #accept} does it in any case.
   *
   * @return whether it proves the mailbox
   */
  public boolean prove(Invitation invitation, UserModel user) {
    if (!invitation.tokenWasMailed() || !isAddressOf(invitation, user)) {
      return false;
    }
    if (!ProvenMailboxes.isProven(session, user)) {
      FirstProof.clean(session, user);
      user.setEmailVerified(true);
      user.removeRequiredAction(UserModel.RequiredAction.VERIFY_EMAIL);
      ProvenMailboxes.record(session, user, Proof.OUR_MAIL);
    }
    return true;
  }

  /**
   * Makes the user a member, once. Everything is checked before anything is written.
   *
   * @param invitation as it was found by the token, if there was one
   * @throws Problem {@code invitation_expired}, {@code invitation_closed}, {@code email_mismatch},
   *     {@code email_not_verified}, {@code member_already_exists}, {@code limit_reached}, {@code
   *     organization_suspended}, {@code permission_denied} when the inviter may no longer give
   *     these roles
   */
  public Membership accept(Invitation invitation, UserModel user, AcceptBy by) {
    String organizationId = invitation.organizationId();
    TenantScope.invited(session, user.getId(), organizationId);
    InvitationChanges changes = new InvitationChanges(session, organizationId);
    changes.lock();
    StoredInvitation now = current(invitation);
    InvitationChanges.requirePending(now.invitation());
    requireActive(now);
    requireMeant(invitation, user, by);
    InvitationSeats.giveUp(session, invitation.id());
    EventLog.together(
        session,
        () -> {
          new Members(session, organizationId, inviter(now))
              .admit(user.getId(), now.invitation().roles(), now.invitation().inviterId());
          if (by == AcceptBy.MAILED_LINK) {
            prove(invitation, user);
          }
          changes.close(invitation.id(), Status.ACCEPTED, user);
        });
    return Memberships.find(session, user.getId(), organizationId).orElseThrow();
  }

  /**
   * Closes the invitation.
   *
   * @param user null for the holder of a link who is not signed in
   * @throws Problem {@code invitation_expired}, {@code invitation_closed}, {@code email_mismatch}
   */
  public Invitation decline(Invitation invitation, UserModel user) {
    TenantScope.invited(session, user == null ? null : user.getId(), invitation.organizationId());
    InvitationChanges changes = new InvitationChanges(session, invitation.organizationId());
    changes.lock();
    StoredInvitation now = current(invitation);
    InvitationChanges.requirePending(now.invitation());
    if (user != null && requiresMatch()) {
      requireAddress(invitation, user);
    }
    changes.close(invitation.id(), Status.DECLINED, user);
    return current(invitation).invitation();
  }

  /** Made when it is needed: what is entered before its first statement costs none of its own. */
  private InvitationReader reader() {
    return new InvitationReader(session);
  }

  /** As it stands under the lock. */
  private StoredInvitation current(Invitation invitation) {
    return reader()
        .byId(invitation.organizationId(), invitation.id())
        .filter(StoredInvitation::isOfLivingOrganization)
        .orElseThrow(InvitationChanges::notFound);
  }

  private void requireActive(StoredInvitation invitation) {
    OrganizationModel organization =
        session
            .getProvider(OrganizationProvider.class)
            .getById(invitation.invitation().organizationId());
    if (invitation.organizationStatus() != OrganizationStatus.ACTIVE
        || organization == null
        || !organization.isEnabled()) {
      throw Organizations.suspended();
    }
  }

  /** Whether this account is the one that the invitation means. */
  private void requireMeant(Invitation invitation, UserModel user, AcceptBy by) {
    if (by == AcceptBy.MAILED_LINK
        && invitation.tokenWasMailed()
        && isAddressOf(invitation, user)) {
      return;
    }
    if (by == AcceptBy.PROVEN_MAILBOX || requiresMatch()) {
      requireAddress(invitation, user);
      requireVerified(ProvenMailboxes.isProven(session, user));
    } else {
      requireVerified(user.isEmailVerified());
    }
  }

  private boolean requiresMatch() {
    return new Settings(realm).flag(Settings.Key.INVITATIONS_REQUIRE_EMAIL_MATCH);
  }

  private static void requireAddress(Invitation invitation, UserModel user) {
    if (!isAddressOf(invitation, user)) {
      throw Problem.of(
          ProblemCode.EMAIL_MISMATCH,
          "The invitation is for another address; sign in with the account that has it.");
    }
  }

  private static void requireVerified(boolean verified) {
    if (!verified) {
      throw Problem.of(
          ProblemCode.EMAIL_NOT_VERIFIED,
          "Verify the address of your account first, by the link that is mailed to you.");
    }
  }

  private static boolean isAddressOf(Invitation invitation, UserModel user) {
    return EmailAddress.of(user.getEmail())
        .filter(address -> address.value().equals(invitation.email()))
        .isPresent();
  }

  /** Who invited must still be there, and still hold what he promised. */
  private RoleGranter inviter(StoredInvitation stored) {
    Invitation invitation = stored.invitation();
    if (stored.inviterType() == Inviter.Type.ADMINISTRATOR) {
      return RoleGranter.ADMINISTRATOR;
    }
    return (before, after, catalog) -> {
      Membership membership =
          Memberships.find(session, invitation.inviterId(), invitation.organizationId())
              .orElseThrow(Invitations::inviterMayNot);
      try {
        RoleGranter.member(() -> membership).requireMayChange(before, after, catalog);
      } catch (Problem e) {
        throw inviterMayNot(); // its words are for who grants
      }
    };
  }

  private static Problem inviterMayNot() {
    return Problem.of(
        ProblemCode.PERMISSION_DENIED,
        "Who invited you may no longer give these roles; ask the organization for a new invitation.");
  }
}
