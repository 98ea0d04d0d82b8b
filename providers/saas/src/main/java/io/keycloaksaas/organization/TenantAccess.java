package io.keycloaksaas.organization;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.organization.KeyHolders.KeyHolder;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.platform.Times;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * The one door of the tenant API: authenticates, narrows row-level security to the caller, and to
 * one organization once his membership in it was read from the database. Claims are never asked.
 */
public final class TenantAccess {
  private static final List<KeyHolders> KEY_HOLDERS = Extensions.of(KeyHolders.class);

  private TenantAccess() {}

  /** A member who may do what he asks for. */
  public record MemberAccess(Caller caller, Membership membership) {
    public String organizationId() {
      return membership.organization().id();
    }
  }

  /**
   * The caller himself, seeing his own rows.
   *
   * @throws Problem {@code invalid_token}, {@code insufficient_scope}, {@code permission_denied} to
   *     who comes by an API key
   */
  public static Caller caller(KeycloakSession session, Access access) {
    return entered(session, TenantAuth.authenticate(session, access));
  }

  private static Caller entered(KeycloakSession session, Caller caller) {
    caller
        .apiKey()
        .map(Actor::apiKey)
        .orElseGet(() -> Actor.user(caller.user(), caller.userSession()))
        .act(session);
    TenantScope.user(session, caller.user().getId());
    return caller;
  }

  /**
   * The caller as a member with a permission, seeing the rows of this organization. Who comes by an
   * API key is one where the key acts, and may what the key may now.
   *
   * @throws Problem {@code organization_not_found} to strangers, whether it exists or not; {@code
   *     permission_denied}
   */
  public static MemberAccess member(
      KeycloakSession session, Access access, String idOrSlug, String permission) {
    Caller caller = entered(session, TenantAuth.authenticateAlsoKeys(session, access));
    if (caller.apiKey().isPresent()) {
      return new MemberAccess(caller, byKey(session, caller, idOrSlug, permission));
    }
    Membership membership = enter(session, caller, idOrSlug);
    requirePermission(session, caller, membership, permission);
    return new MemberAccess(caller, membership);
  }

  private static Membership byKey(
      KeycloakSession session, Caller caller, String idOrSlug, String permission) {
    Organizations.requireOn(session);
    KeyHolder holder =
        KEY_HOLDERS.stream()
            .flatMap(holders -> holders.find(session, caller.apiKey().orElseThrow()).stream())
            .filter(found -> isNamed(found.membership().organization(), idOrSlug))
            .findFirst()
            .orElseThrow(TenantAccess::notFound);
    if (!holder.permissions().contains(permission)) {
      throw lacks(permission);
    }
    Membership membership = holder.membership();
    TenantScope.organization(session, caller.user().getId(), membership.organization().id());
    return membership;
  }

  private static boolean isNamed(Organization organization, String idOrSlug) {
    return organization.id().equals(idOrSlug) || organization.slug().equals(idOrSlug);
  }

  /**
   * The caller's place in an active organization, whose rows he sees from here on.
   *
   * @throws Problem {@code organizations_disabled}, {@code organization_not_found}, {@code
   *     organization_suspended}
   */
  public static Membership enter(KeycloakSession session, Caller caller, String idOrSlug) {
    Organizations.requireOn(session);
    Membership membership = membership(session, caller, idOrSlug);
    if (!membership.isActive() || !isEnabled(session, membership)) {
      throw Organizations.suspended();
    }
    TenantScope.organization(session, caller.user().getId(), membership.organization().id());
    return membership;
  }

  /**
   * The membership as it is now, with the permission; for decisions under the lock of the
   * organization, which may have waited for another change. Keycloak's own switch is not asked
   * again: who turns it takes no lock.
   *
   * @throws Problem {@code organization_not_found}, {@code organization_suspended}, {@code
   *     permission_denied}
   */
  public static Membership recheck(
      KeycloakSession session, MemberAccess access, String permission) {
    if (access.caller().apiKey().isPresent()) {
      return byKey(session, access.caller(), access.organizationId(), permission);
    }
    Membership membership = membership(session, access.caller(), access.organizationId());
    if (!membership.isActive()) {
      throw Organizations.suspended();
    }
    requirePermission(session, access.caller(), membership, permission);
    return membership;
  }

  /**
   * The caller as an owner, also of a deleted or suspended organization, whose rows he sees from
   * here on.
   *
   * @throws Problem {@code organizations_disabled}, {@code permission_denied}, {@code
   *     organization_not_found} to strangers, and of a deleted one to everybody else
   */
  public static MemberAccess owner(KeycloakSession session, String idOrSlug) {
    Caller caller = caller(session, Access.WRITE);
    Organizations.requireOn(session);
    Membership membership = owned(session, caller, idOrSlug);
    TenantScope.organization(session, caller.user().getId(), membership.organization().id());
    return new MemberAccess(caller, membership);
  }

  /**
   * The membership as it is now, of an owner; for decisions under the lock of the organization.
   *
   * @throws Problem {@code organization_not_found}, {@code permission_denied}
   */
  public static Membership recheckOwner(KeycloakSession session, MemberAccess access) {
    return owned(session, access.caller(), access.organizationId());
  }

  private static Membership owned(KeycloakSession session, Caller caller, String idOrSlug) {
    Membership membership =
        Memberships.find(session, caller.user().getId(), idOrSlug)
            .filter(found -> found.isOwner() || !found.isDeleted())
            .orElseThrow(TenantAccess::notFound);
    if (!membership.isOwner()) {
      throw Problem.of(ProblemCode.PERMISSION_DENIED, "Only an owner of the organization may.");
    }
    return membership;
  }

  private static Membership membership(KeycloakSession session, Caller caller, String idOrSlug) {
    Optional<Membership> found = Memberships.find(session, caller.user().getId(), idOrSlug);
    if (found.isEmpty()) {
      FormerSlug.lead(session, caller.user().getId(), idOrSlug);
    }
    return found.filter(membership -> !membership.isDeleted()).orElseThrow(TenantAccess::notFound);
  }

  private static Problem notFound() {
    return Problem.of(
        ProblemCode.ORGANIZATION_NOT_FOUND,
        "There is no such organization, or you are not a member of it.");
  }

  private static boolean isEnabled(KeycloakSession session, Membership membership) {
    OrganizationModel organization =
        session.getProvider(OrganizationProvider.class).getById(membership.organization().id());
    return organization != null && organization.isEnabled();
  }

  private static void requirePermission(
      KeycloakSession session, Caller caller, Membership membership, String permission) {
    if (!membership
        .permissions(session, caller.user().getId(), Times.CLOCK.instant())
        .contains(permission)) {
      throw lacks(permission);
    }
  }

  private static Problem lacks(String permission) {
    return Problem.of(
        ProblemCode.PERMISSION_DENIED,
        "You need the permission " + permission + " in this organization.",
        "missingPermissions",
        List.of(permission));
  }
}
