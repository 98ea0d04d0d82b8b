package io.keycloaksaas.invitation;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.jpa.InvitationRow;
import io.keycloaksaas.invitation.jpa.JpaInvitations;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Page;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Finds invitations as they stand now. */
final class InvitationReader {
  private final KeycloakSession session;
  private final JpaInvitations rows;

  InvitationReader(KeycloakSession session) {
    this.session = session;
    this.rows = new JpaInvitations(session);
  }

  Optional<StoredInvitation> byId(String organizationId, String id) {
    return Ids.isPossible(id) ? first(rows.byId(organizationId, id)) : Optional.empty();
  }

  /** The database compares as its collation says; here every byte counts. */
  Optional<StoredInvitation> byTokenHash(String hash) {
    return first(
        rows.byTokenHash(hash).stream()
            .filter(row -> InvitationToken.areEqual(row.tokenHash(), hash))
            .toList());
  }

  /** Pending ones of active organizations for an address that the user has proven. */
  List<StoredInvitation> pending(String userId, EmailAddress address) {
    return stored(rows.pending(userId, address));
  }

  /** Oldest first. */
  List<StoredInvitation> list(String organizationId, Optional<Status> status, Page.Request page) {
    return stored(rows.list(organizationId, status, page.after(), page.fetch()));
  }

  private Optional<StoredInvitation> first(List<InvitationRow> found) {
    return stored(found).stream().findFirst();
  }

  private List<StoredInvitation> stored(List<InvitationRow> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Catalog catalog = session.getProvider(CatalogProvider.class).current().catalog();
    return StoredInvitation.of(found, catalog.roles());
  }
}
