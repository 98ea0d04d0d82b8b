package io.keycloaksaas.token.rest;

import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.platform.Times;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ImpersonationSessionNote;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/**
 * All that an application needs to begin with.
 *
 * @param realm the realm's name
 * @param organizations the first hundred, oldest membership first
 * @param nextCursor for more of them from {@code GET /organizations}; null when these are all
 * @param activeOrganization the one of which the next token would speak
 * @param entitlements in the active organization, or the user's own without one
 * @param invitations pending ones that the user may answer, soonest to expire first
 * @param mayCreateOrganizations whether the realm lets him; how many is counted when he does
 * @param impersonator the administrator who acts as this user
 */
record MeRepresentation(
    String realm,
    User user,
    List<MyOrganization> organizations,
    @Nullable String nextCursor,
    @Nullable ActiveOrganization activeOrganization,
    EntitlementsRepresentation entitlements,
    List<PendingInvitation> invitations,
    boolean mayCreateOrganizations,
    @Nullable Impersonator impersonator) {

  /**
   * @param locale what the user chose, else the realm's; null where the realm has none
   */
  record User(
      String id,
      String username,
      @Nullable String email,
      boolean emailVerified,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String locale) {

    static User of(UserModel user, @Nullable String realmLocale) {
      String chosen = user.getFirstAttribute(UserModel.LOCALE);
      return new User(
          user.getId(),
          user.getUsername(),
          user.getEmail(),
          user.isEmailVerified(),
          user.getFirstName(),
          user.getLastName(),
          chosen != null ? chosen : realmLocale);
    }
  }

  /** One of the user's organizations; {@code alias} is what a scope names it by. */
  record MyOrganization(
      String id,
      String slug,
      String alias,
      String name,
      String status,
      List<String> roles,
      String joinedAt) {

    static MyOrganization of(Membership membership) {
      var organization = membership.organization();
      return new MyOrganization(
          organization.id(),
          organization.slug(),
          organization.alias(),
          organization.name(),
          organization.status().key(),
          membership.roleKeys(),
          Times.text(membership.joinedAt()));
    }
  }

  /**
   * @param permissions effective ones: what the roles give and the plan allows
   */
  record ActiveOrganization(
      String id,
      String slug,
      String alias,
      String name,
      List<String> roles,
      List<String> permissions) {

    static ActiveOrganization of(Membership membership, Set<String> permissions) {
      var organization = membership.organization();
      return new ActiveOrganization(
          organization.id(),
          organization.slug(),
          organization.alias(),
          organization.name(),
          membership.roleKeys(),
          List.copyOf(permissions));
    }
  }

  /**
   * @param inviterName null for administrators and for who is no more
   */
  record PendingInvitation(
      String id,
      Inviting organization,
      String email,
      List<String> roles,
      @Nullable String inviterName,
      String expiresAt) {

    static PendingInvitation of(Invitation invitation) {
      return new PendingInvitation(
          invitation.id(),
          new Inviting(
              invitation.organizationId(),
              invitation.organizationSlug(),
              invitation.organizationName()),
          invitation.email(),
          invitation.roles(),
          invitation.inviterName(),
          invitation.expiresAt().toString());
    }
  }

  record Inviting(String id, String slug, String name) {}

  record Impersonator(String id, String username) {
    /** Null when the user is himself. */
    static Impersonator of(UserSessionModel session) {
      String id = session.getNote(ImpersonationSessionNote.IMPERSONATOR_ID.toString());
      return id == null
          ? null
          : new Impersonator(
              id, session.getNote(ImpersonationSessionNote.IMPERSONATOR_USERNAME.toString()));
    }
  }
}
