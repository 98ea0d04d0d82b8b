package io.keycloaksaas.organization;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaOrganizationWriter;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Slug;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Keeps our facts right whoever creates, joins, leaves or removes, by whatever door: admin console,
 * REST, import, broker, registration. Runs inside Keycloak's transaction of that act.
 */
final class OrganizationLifecycle {
  private final KeycloakSession session;
  private final RealmModel realm;
  private final JpaOrganizationWriter rows;

  OrganizationLifecycle(KeycloakSession session, RealmModel realm) {
    SystemScope.enter(session);
    this.session = session;
    this.realm = realm;
    this.rows = new JpaOrganizationWriter(session);
  }

  /** Writes our row for a native organization that has none yet. */
  void created(OrganizationModel organization) {
    String id = organization.getId();
    if (rows.exists(id)) {
      return;
    }
    OrganizationDraft draft = OrganizationDraft.of(session, id);
    String alias = organization.getAlias();
    String slug = draft != null ? draft.slug().value() : freeSlug(alias, id);
    String name = draft != null ? draft.name() : organization.getName();
    boolean aliasToo = !alias.equals(slug) && !rows.isTaken(alias);
    rows.create(id, alias, slug, name, draft == null ? null : draft.createdBy(), aliasToo);
    long version = Subjects.change(session, subject(id));
    log(
        EventType.ORGANIZATION_CREATED,
        id,
        null,
        Map.of("organization_id", id, "slug", slug, "version", version));
  }

  /** The alias where it can be a slug and is free, else one made of the id. */
  private String freeSlug(String alias, String id) {
    return Slug.isValid(alias) && !rows.isTaken(alias)
        ? alias
        : "org-"
            + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString().substring(24);
  }

  /** In an organization older than us nothing is kept until set-up adopts it, with all members. */
  void joined(OrganizationModel organization, UserModel user) {
    String id = organization.getId();
    if (!rows.exists(id) || rows.isMember(id, user.getId())) {
      return;
    }
    JoinDraft draft = JoinDraft.of(session, id, user.getId());
    Set<String> roles =
        draft != null
            ? draft.roleIds()
            : new Settings(realm).words(Settings.Key.DEFAULT_MEMBER_ROLES);
    rows.addMember(id, user.getId(), roles, draft == null ? null : draft.invitedBy());
    membershipChanged(
        EventType.MEMBER_ADDED, id, user.getId(), Map.of("roles", List.copyOf(roles)));
  }

  void left(OrganizationModel organization, UserModel user) {
    removeMember(organization.getId(), user.getId());
  }

  void removeMember(String organizationId, String userId) {
    if (rows.isMember(organizationId, userId)) {
      rows.removeMember(organizationId, userId);
      membershipChanged(EventType.MEMBER_REMOVED, organizationId, userId, Map.of());
    }
  }

  private void membershipChanged(
      EventType type, String organizationId, String userId, Map<String, Object> delta) {
    long version = Subjects.change(session, subject(organizationId));
    CacheDrops.afterCommit(session, Memberships.cacheKey(realm.getId(), userId));
    log(type, organizationId, userId, MembershipDelta.of(organizationId, userId, version, delta));
  }

  /** Its members have left before. */
  void removed(OrganizationModel organization) {
    String id = organization.getId();
    rows.flush();
    rows.remove(id);
    CacheDrops.afterCommit(session, Memberships.organizationKey(realm.getId(), id));
    log(EventType.ORGANIZATION_DELETED, id, null, Map.of("organization_id", id));
  }

  /**
   * Keycloak tells of a removed user, not of his memberships: before, after, or both, depending on
   * the way he goes.
   */
  void userRemoved(UserModel user) {
    rows.organizationsOf(user.getId()).stream()
        .sorted()
        .forEach(organization -> removeMember(organization, user.getId()));
  }

  private SubjectRef subject(String organizationId) {
    return SubjectRef.organization(realm.getId(), organizationId);
  }

  private void log(EventType type, String organization, String user, Map<String, Object> data) {
    EventLog.write(session, new Event(type, organization, user, data));
  }
}
