package io.keycloaksaas.organization;

import io.keycloaksaas.platform.Slug;
import org.keycloak.models.KeycloakSession;

/**
 * What the maker of an organization said of it, handed through Keycloak's own {@code create} to the
 * one place that writes our row.
 *
 * @param createdBy the first owner, or null
 * @param personal whether it is made for a new user, as his own
 */
record OrganizationDraft(String id, Slug slug, String name, String createdBy, boolean personal) {
  private static final String DRAFT = "saas.organization.draft.";

  void announce(KeycloakSession session) {
    session.setAttribute(DRAFT + id, this);
  }

  /** The draft announced for this id, or null when the organization comes by another door. */
  static OrganizationDraft of(KeycloakSession session, String id) {
    return session.getAttribute(DRAFT + id, OrganizationDraft.class);
  }
}
