package io.keycloaksaas.invitation;

import io.keycloaksaas.catalog.RoleTemplate;
import io.keycloaksaas.invitation.jpa.InvitationRow;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Role;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
   * @param templates the roles of the catalogue, by key
   */
  static List<StoredInvitation> of(List<InvitationRow> rows, Map<String, RoleTemplate> templates) {
    Map<String, List<InvitationRow>> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    Instant now = Times.CLOCK.instant();
    return byId.values().stream().map(some -> of(some, templates, now)).toList();
  }

  private static StoredInvitation of(
      List<InvitationRow> rows, Map<String, RoleTemplate> templates, Instant now) {
    InvitationRow row = rows.get(0);
    List<Named> named =
        rows.stream()
            .flatMap(r -> role(r, templates).stream())
            .sorted(Comparator.comparing(n -> n.role().key()))
            .toList();
    Instant expiresAt = Instant.ofEpochMilli(row.expiresAt());
    boolean expired = row.status() == Invitation.Status.PENDING && !expiresAt.isAfter(now);
    return new StoredInvitation(
        new Invitation(
            row.id(),
            row.organizationId(),
            row.slug(),
            row.organizationName(),
            row.logoId(),
            row.email(),
            named.stream().map(n -> n.role().key()).toList(),
            named.stream().map(Named::name).toList(),
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
        named.stream().map(Named::role).toList());
  }

  private static String inviterName(InvitationRow row) {
    return row.inviterType() == Inviter.Type.ADMINISTRATOR
        ? null
        : InviterName.of(row.inviterFirstName(), row.inviterLastName(), row.inviterUsername())
            .orElse(null);
  }

  /** A role and what people call it. */
  private record Named(Role role, String name) {}

  private static Optional<Named> role(InvitationRow row, Map<String, RoleTemplate> templates) {
    if (row.ownRoleKey() != null) {
      Set<String> permissions = new TreeSet<>();
      Json.read(row.ownRolePermissions()).forEach(node -> permissions.add(node.textValue()));
      return Optional.of(
          new Named(
              new Role(row.roleId(), row.ownRoleKey(), Optional.of(permissions)),
              row.ownRoleName()));
    }
    return Optional.ofNullable(row.roleId())
        .map(templates::get)
        .map(template -> new Named(Role.template(template.key()), template.name()));
  }

  boolean isOfLivingOrganization() {
    return organizationStatus != OrganizationStatus.DELETED;
  }
}
