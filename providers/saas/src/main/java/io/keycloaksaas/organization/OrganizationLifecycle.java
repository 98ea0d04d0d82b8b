package io.keycloaksaas.organization;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaCreations;
import io.keycloaksaas.organization.jpa.JpaOrganizationRows;
import io.keycloaksaas.organization.jpa.JpaOrganizationWriter;
import io.keycloaksaas.organization.jpa.JpaOwners;
import io.keycloaksaas.organization.jpa.JpaSlugs;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Slug;
import io.keycloaksaas.subscription.SubscriptionProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Keeps our facts right whoever creates, joins, leaves or removes, by whatever door: admin console,
 * REST, import, broker, registration. Runs inside Keycloak's transaction of that act.
 */
final class OrganizationLifecycle {
  private static final String REMOVED = "saas.organization.removed.";

  private final KeycloakSession session;
  private final RealmModel realm;
  private final JpaOrganizationWriter rows;
  private final JpaOwners owners;
  private final JpaSlugs slugs;

  OrganizationLifecycle(KeycloakSession session, RealmModel realm) {
    SystemScope.enter(session);
    this.session = session;
    this.realm = realm;
    this.rows = new JpaOrganizationWriter(session);
    this.owners = new JpaOwners(session);
    this.slugs = new JpaSlugs(session);
  }

  /** Writes our row for a native organization that has none yet. */
  void created(OrganizationModel organization) {
    String id = organization.getId();
    OrganizationDraft draft = OrganizationDraft.of(session, id);
    if (draft == null && rows.exists(id)) { // who announces has made the id
      return;
    }
    String alias = organization.getAlias();
    String slug = draft != null ? draft.slug().value() : freeSlug(alias, id);
    String name = draft != null ? draft.name() : organization.getName();
    boolean isPersonal = draft != null && draft.personal();
    boolean aliasToo = !alias.equals(slug) && !slugs.isTaken(alias);
    rows.create(
        id, alias, slug, name, draft == null ? null : draft.createdBy(), isPersonal, aliasToo);
    long version =
        draft == null
            ? Subjects.change(session, subject(id))
            : Subjects.create(session, subject(id));
    log(
        EventType.ORGANIZATION_CREATED,
        id,
        null,
        Map.of("organization_id", id, "slug", slug, "version", version, "personal", isPersonal));
  }

  /**
   * Whether nobody is called so, was, or was until not long ago; as far as the transaction may see.
   */
  boolean isFree(String name) {
    return !slugs.isTakenOrRetired(name);
  }

  /** The alias where it can be a slug and is free, else one made of the id. */
  private String freeSlug(String alias, String id) {
    return Slug.isValid(alias) && isFree(alias)
        ? alias
        : "org-"
            + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString().substring(24);
  }

  /** Nobody else changes the organization before the end of the transaction. */
  void hold(OrganizationModel organization) {
    if (rows.exists(organization.getId())) {
      Subjects.lock(session, subject(organization.getId()));
    }
  }

  /** Somebody on his way in by one of Keycloak's doors, or by ours through them. */
  void joins(OrganizationModel organization, UserModel user) {
    String id = organization.getId();
    if (rows.exists(id)) {
      hold(organization);
      JoinVeto.check(session, id, user);
    }
    joined(organization, user);
  }

  /** In an organization older than us nothing is kept until set-up adopts it, with all members. */
  void joined(OrganizationModel organization, UserModel user) {
    String id = organization.getId();
    JoinDraft draft = JoinDraft.of(session, id, user.getId());
    if (!rows.exists(id)
        || user.getServiceAccountClientLink() != null
        || draft == null && rows.isMember(id, user.getId())) { // who announces has looked
      return;
    }
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

  /**
   * Who was removed by another transaction, for which the lock had to wait, is not told of twice.
   */
  void removeMember(String organizationId, String userId) {
    if (!rows.isMember(organizationId, userId)) {
      return;
    }
    Subjects.lock(session, subject(organizationId));
    boolean lastOwner = owners.isLast(organizationId, userId);
    if (!rows.removeMember(organizationId, userId)) {
      return;
    }
    membershipChanged(EventType.MEMBER_REMOVED, organizationId, userId, Map.of());
    if (lastOwner && !isBeingRemoved(session, organizationId)) {
      log(
          EventType.ORGANIZATION_OWNERLESS,
          organizationId,
          userId,
          Map.of("organization_id", organizationId, "user_id", userId));
    }
  }

  /** From now on its members leave because it goes, not because they do. */
  static void announceRemoval(KeycloakSession session, String organizationId) {
    session.setAttribute(REMOVED + organizationId, true);
  }

  static boolean isBeingRemoved(KeycloakSession session, String organizationId) {
    return session.getAttribute(REMOVED + organizationId) != null;
  }

  private void membershipChanged(
      EventType type, String organizationId, String userId, Map<String, Object> delta) {
    long version = Subjects.change(session, subject(organizationId));
    CacheDrops.afterCommit(session, Memberships.cacheKey(realm.getId(), userId));
    log(type, organizationId, userId, MembershipDelta.of(organizationId, userId, version, delta));
    boolean isNew = OrganizationDraft.of(session, organizationId) != null;
    if (!isNew && !isBeingRemoved(session, organizationId)) {
      session.getProvider(SubscriptionProvider.class).followMembers(subject(organizationId));
    }
  }

  /** Its members have left before. Its names, and whom it counts against, outlive it. */
  void removed(OrganizationModel organization) {
    String id = organization.getId();
    rows.flush();
    boolean deletedBefore =
        new JpaOrganizationRows(session, id)
            .current()
            .filter(row -> row.status() == OrganizationStatus.DELETED)
            .isPresent();
    slugs.retireAll(id);
    new JpaCreations(session).ended(id);
    rows.remove(id);
    CacheDrops.afterCommit(session, Memberships.organizationKey(realm.getId(), id));
    if (!deletedBefore) {
      log(EventType.ORGANIZATION_DELETED, id, null, Map.of("organization_id", id));
    }
    log(EventType.ORGANIZATION_PURGED, id, null, Map.of("organization_id", id));
  }

  /**
   * Keycloak tells of a removed user, not of his memberships: before, after, or both, depending on
   * the way he goes. An administrator may leave organizations without an owner, which is seen; a
   * user may not.
   */
  void userRemoved(UserModel user) {
    if (isHimself(user) && new SoleOwnership(session).of(user.getId()).isPresent()) {
      throw JoinVeto.refusal(session, "last_owner");
    }
    rows.organizationsOf(user.getId()).stream()
        .sorted()
        .forEach(organization -> removeMember(organization, user.getId()));
    new JpaCreations(session).forget(user.getId());
  }

  /** Whether this is the account console, where a user removes his own account. */
  private boolean isHimself(UserModel user) {
    AuthenticationSessionModel page = session.getContext().getAuthenticationSession();
    return page != null
        && page.getAuthenticatedUser() != null
        && page.getAuthenticatedUser().getId().equals(user.getId());
  }

  private SubjectRef subject(String organizationId) {
    return SubjectRef.organization(realm.getId(), organizationId);
  }

  private void log(EventType type, String organization, String user, Map<String, Object> data) {
    EventLog.write(session, new Event(type, organization, user, data));
  }
}
