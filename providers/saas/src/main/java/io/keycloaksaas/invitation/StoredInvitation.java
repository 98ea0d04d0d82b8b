package io.keycloaksaas.invitation;

import io.keycloaksaas.invitation.jpa.InvitationRow;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Role;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * An invitation with what decides about it.
 *
 * @param roles those that still exist
 */
record StoredInvitation(
    Invitation invitation,
    Inviter.Type inviterType,
    OrganizationStatus organizationStatus,
    List<Role> roles) {

  /**
   * In the order of the rows, one for each invitation.
   *
   * @param isTemplate whether a key is that of a role of the catalogue
   */
  static List<StoredInvitation> of(List<InvitationRow> rows, Predicate<String> isTemplate) {
    Map<String, List<InvitationRow>> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    Instant now = Times.CLOCK.instant();
    return byId.values().stream().map(some -> of(some, isTemplate, now)).toList();
  }

  private static StoredInvitation of(
      List<InvitationRow> rows, Predicate<String> isTemplate, Instant now) {
    InvitationRow row = rows.get(0);
    List<Role> roles = rows.stream().flatMap(r -> role(r, isTemplate).stream()).toList();
    Instant expiresAt = Instant.ofEpochMilli(row.expiresAt());
    boolean expired = row.status() == Invitation.Status.PENDING && !expiresAt.isAfter(now);
    return new StoredInvitation(
        new Invitation(
            row.id(),
            row.organizationId(),
            row.slug(),
            row.organizationName(),
            row.email(),
            roles.stream().map(Role::key).sorted().toList(),
            expired ? Invitation.Status.EXPIRED : row.status(),
            row.inviterId(),
            inviterName(row),
            row.clientId(),
            row.redirectUri(),
            Boolean.TRUE.equals(row.mailed()),
            Instant.ofEpochMilli(row.createdAt()),
            expiresAt,
            Times.instant(row.respondedAt()).orElse(null)),
        row.inviterType(),
        row.organizationStatus(),
        roles);
  }

  private static String inviterName(InvitationRow row) {
    return row.inviterType() == Inviter.Type.ADMINISTRATOR
        ? null
        : InviterName.of(row.inviterFirstName(), row.inviterLastName(), row.inviterUsername())
            .orElse(null);
  }

  private static Optional<Role> role(InvitationRow row, Predicate<String> isTemplate) {
    if (row.ownRoleKey() != null) {
      Set<String> permissions = new TreeSet<>();
      Json.read(row.ownRolePermissions()).forEach(node -> permissions.add(node.textValue()));
      return Optional.of(new Role(row.roleId(), row.ownRoleKey(), Optional.of(permissions)));
    }
    return Optional.ofNullable(row.roleId()).filter(isTemplate).map(Role::template);
  }

  boolean isOfLivingOrganization() {
    return organizationStatus != OrganizationStatus.DELETED;
  }
}
