package io.keycloaksaas.organization;

import io.keycloaksaas.platform.AdminGate;
import java.util.Optional;

/** The one door of the admin API to an organization: found and authorized in one line. */
public final class AdminOrganizationAccess {
  private AdminOrganizationAccess() {}

  /** An organization the administrator may view. */
  public static Organization viewable(AdminGate gate, String idOrSlug) {
    Organizations organizations = new Organizations(gate.session());
    Optional<Organization> organization = organizations.find(idOrSlug);
    if (organization.isEmpty()) {
      gate.requireMayMissOrganization();
    }
    Organization found = organization.orElseThrow(Organizations::notFound);
    gate.requireView(organizations.nativeOf(found));
    return found;
  }

  /** An organization the administrator may manage. */
  public static Organization manageable(AdminGate gate, String idOrSlug) {
    Organization organization = viewable(gate, idOrSlug);
    gate.requireManage(new Organizations(gate.session()).nativeOf(organization));
    return organization;
  }
}
