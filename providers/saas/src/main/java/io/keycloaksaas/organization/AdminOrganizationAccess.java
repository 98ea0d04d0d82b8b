package io.keycloaksaas.organization;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.AdminGate;
import java.util.Optional;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;

/**
 * The one door of the admin API to an organization: found and authorized in one line. There is none
 * where Keycloak's own switch is off ({@code organizations_disabled}).
 */
public final class AdminOrganizationAccess {
  private AdminOrganizationAccess() {}

  /**
   * An organization the administrator may view; a deleted one is not found. Whoever goes on to
   * change it is asked again under its lock: he may have waited for the deletion.
   */
  public static Organization viewable(AdminGate gate, String idOrSlug) {
    KeycloakSession session = gate.session();
    Organization found = viewable(gate, idOrSlug, AdminOrganizationAccess::isLiving);
    Subjects.recheckWhenHeld(
        session,
        SubjectRef.organization(session.getContext().getRealm().getId(), found.id()),
        () ->
            new Organizations(session)
                .find(found.id())
                .filter(AdminOrganizationAccess::isLiving)
                .orElseThrow(Organizations::notFound));
    return found;
  }

  private static boolean isLiving(Organization organization) {
    return organization.status() != OrganizationStatus.DELETED;
  }

  /** Also a deleted one. */
  public static Organization viewableEvenDeleted(AdminGate gate, String idOrSlug) {
    return viewable(gate, idOrSlug, organization -> true);
  }

  private static Organization viewable(
      AdminGate gate, String idOrSlug, Predicate<Organization> exists) {
    if (!gate.session().getContext().getRealm().isOrganizationsEnabled()) {
      gate.requireMayMissOrganization();
      throw Organizations.disabled();
    }
    Organizations organizations = new Organizations(gate.session());
    Optional<Organization> organization = organizations.find(idOrSlug).filter(exists);
    if (organization.isEmpty()) {
      gate.requireMayMissOrganization();
    }
    Organization found = organization.orElseThrow(Organizations::notFound);
    gate.requireView(organizations.nativeOf(found));
    return found;
  }

  /** Also a deleted one. */
  public static Organization manageableEvenDeleted(AdminGate gate, String idOrSlug) {
    Organization organization = viewableEvenDeleted(gate, idOrSlug);
    gate.requireManage(new Organizations(gate.session()).nativeOf(organization));
    return organization;
  }

  /** An organization the administrator may manage. */
  public static Organization manageable(AdminGate gate, String idOrSlug) {
    Organization organization = viewable(gate, idOrSlug);
    gate.requireManage(new Organizations(gate.session()).nativeOf(organization));
    return organization;
  }
}
