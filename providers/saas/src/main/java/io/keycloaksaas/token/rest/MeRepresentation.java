package io.keycloaksaas.token.rest;

import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.onboarding.OnboardingStatus;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.platform.Impersonation;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.token.ActorClaim;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

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

  /**
   * One of the user's organizations; {@code alias} is what a scope names it by.
   *
   * @param personal made for one new user, as his own
   */
  record MyOrganization(
      String id,
      String slug,
      String alias,
      String name,
      boolean personal,
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
          organization.personal(),
          organization.status().key(),
          membership.roleKeys(),
          Times.text(membership.joinedAt()));
    }
  }

  /**
   * @param permissions effective ones: what the roles give and the plan allows
   * @param onboarding {@code open} to who may complete it, {@code waiting} to others, {@code
   *     completed}; null where there is no onboarding
   */
  record ActiveOrganization(
      String id,
      String slug,
      String alias,
      String name,
      boolean personal,
      List<String> roles,
      List<String> permissions,
      @Nullable String onboarding) {

    static ActiveOrganization of(RealmModel realm, Membership membership, Set<String> permissions) {
      var organization = membership.organization();
      return new ActiveOrganization(
          organization.id(),
          organization.slug(),
          organization.alias(),
          organization.name(),
          organization.personal(),
          membership.roleKeys(),
          List.copyOf(permissions),
          OnboardingStatus.of(realm, membership, permissions)
              .map(OnboardingStatus::key)
              .orElse(null));
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

  /**
   * @param issuer of the administrator's realm, as in the token's {@code act}; null where that
   *     realm is gone
   * @param endsAt from when on there are no more tokens
   */
  record Impersonator(
      String id, String username, @Nullable String issuer, @Nullable String endsAt) {

    static Impersonator of(KeycloakSession session, Impersonation impersonation) {
      return new Impersonator(
          impersonation.id(),
          impersonation.username(),
          ActorClaim.issuer(session, impersonation).orElse(null),
          impersonation.facts().map(facts -> facts.end().toString()).orElse(null));
    }
  }
}
