package io.keycloaksaas.organization;

import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * With which roles a user joins, handed through Keycloak's own {@code addMember} to the one place
 * that writes our row.
 *
 * @param invitedBy who lets the user in, or null
 */
record JoinDraft(Set<String> roleIds, String invitedBy) {
  private static final String DRAFT = "saas.join.draft.";

  void announce(KeycloakSession session, String organizationId, String userId) {
    session.setAttribute(DRAFT + organizationId + "/" + userId, this);
  }

  /** The draft announced for this member, or null when he comes by another door. */
  static JoinDraft of(KeycloakSession session, String organizationId, String userId) {
    return session.getAttribute(DRAFT + organizationId + "/" + userId, JoinDraft.class);
  }
}
