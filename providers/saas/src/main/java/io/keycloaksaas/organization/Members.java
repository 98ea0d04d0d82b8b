package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaOrganizationWriter;
import io.keycloaksaas.organization.jpa.JpaOrganizations;
import io.keycloaksaas.organization.jpa.JpaOwners;
import io.keycloaksaas.organization.jpa.JpaTransfers;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Members of one organization. Every change holds the organization's row until the commit, so that
 * two of them are decided one after the other: the last owner stays.
 */
public final class Members {
  private final KeycloakSession session;
  private final RealmModel realm;
  private final String organizationId;
  private final RoleGranter granter;
  private final JpaOrganizations reader;
  private final JpaOrganizationWriter writer;
  private final Roles roles;
  private final Catalog catalog;

  /**
   * @param granter whose rights limit what is granted and taken
   */
  public Members(KeycloakSession session, String organizationId, RoleGranter granter) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.organizationId = organizationId;
    this.granter = granter;
    this.reader = new JpaOrganizations(session);
    this.writer = new JpaOrganizationWriter(session);
    this.roles = new Roles(session, organizationId);
    this.catalog = session.getProvider(CatalogProvider.class).current().catalog();
  }

  /** Oldest first. */
  public List<Member> list(Page.Request page, MemberFilter filter) {
    Optional<String> roleId = filter.role().map(this::roleId);
    return reader.members(organizationId, filter.search(), roleId, page.after(), page.fetch());
  }

  /** Also of a role that no longer exists. */
  private String roleId(String key) {
    return roles.find(key).map(RoleDefinition::id).orElse(key);
  }

  /**
   * @throws Problem {@code member_not_found}
   */
  public Member get(String userId) {
    return Optional.of(userId)
        .filter(Ids::isPossible)
        .flatMap(id -> reader.member(organizationId, id))
        .orElseThrow(
            () -> Problem.of(ProblemCode.MEMBER_NOT_FOUND, "There is no such member here."));
  }

  /**
   * Lets a user in.
   *
   * @param roleKeys empty for the realm's default
   * @throws Problem {@code user_not_found}, {@code member_already_exists}, {@code role_not_found},
   *     {@code permission_denied}, {@code limit_reached}
   */
  public Member add(String userId, Collection<String> roleKeys, String invitedBy) {
    admit(userId, roleKeys, invitedBy);
    return get(userId);
  }

  /** As {@link #add}, for who does not show the member. */
  public void admit(String userId, Collection<String> roleKeys, String invitedBy) {
    UserModel user = Ids.isPossible(userId) ? session.users().getUserById(realm, userId) : null;
    if (user == null || user.getServiceAccountClientLink() != null) {
      throw Problem.of(ProblemCode.USER_NOT_FOUND, "There is no such user.");
    }
    Subjects.lock(session, subject());
    if (writer.isMember(organizationId, userId)) {
      throw Problem.of(ProblemCode.MEMBER_ALREADY_EXISTS, "The user is a member already.");
    }
    List<Role> granted = roles.resolve(roleKeys.isEmpty() ? standard() : roleKeys);
    granter.requireMayChange(List.of(), granted, catalog);
    Seats.requireFree(session, organizationId);
    new JoinDraft(ids(granted), invitedBy).announce(session, organizationId, userId);
    organizations().addMember(nativeOrganization(), user);
    writer.flush();
  }

  /**
   * For who opens a door by which others let themselves in, with the realm's default roles.
   *
   * @throws Problem {@code permission_denied}
   */
  public void requireMayAdmit() {
    granter.requireMayChange(List.of(), roles.resolve(standard()), catalog);
  }

  private Set<String> standard() {
    return new Settings(realm).words(Settings.Key.DEFAULT_MEMBER_ROLES);
  }

  /**
   * Makes the member's roles exactly these.
   *
   * @throws Problem {@code member_not_found}, {@code role_not_found}, {@code permission_denied},
   *     {@code last_owner}
   */
  public Member replaceRoles(String userId, Collection<String> roleKeys) {
    Subjects.lock(session, subject());
    Member member = get(userId);
    if (roleKeys.isEmpty()) {
      throw Problem.invalid("roles", "A member has at least one role.");
    }
    List<Role> before = heldRoles(member);
    List<Role> after = roles.resolve(roleKeys);
    granter.requireMayChange(before, after, catalog);
    requireOwnerStays(before, after);
    Member changed = write(member, before, after);
    if (!changed.roles().equals(member.roles())) {
      new MemberMails(session, organizationId).rolesChanged(changed);
    }
    return changed;
  }

  /** Writes what was decided, under the lock of the organization. */
  Member write(Member member, List<Role> before, List<Role> after) {
    String userId = member.userId();
    Set<String> added = keysNotIn(after, before);
    Set<String> removed = keysNotIn(before, after);
    if (added.isEmpty() && removed.isEmpty()) {
      return member;
    }
    writer.replaceRoles(organizationId, userId, ids(after));
    if (before.stream().anyMatch(Role::isOwner) && after.stream().noneMatch(Role::isOwner)) {
      new JpaTransfers(session).removeFrom(organizationId, userId);
    }
    long version = Subjects.change(session, subject());
    CacheDrops.afterCommit(session, Memberships.cacheKey(realm.getId(), userId));
    EventLog.write(
        session,
        new Event(
            EventType.MEMBER_ROLES_UPDATED,
            organizationId,
            userId,
            MembershipDelta.of(
                organizationId, userId, version, Map.of("added", added, "removed", removed))));
    writer.flush();
    return get(userId);
  }

  /** One role more; throws as {@link #replaceRoles} does. */
  public Member addRole(String userId, String roleKey) {
    return changeRoles(userId, roles -> roles.add(roleKey));
  }

  /** One role less; throws as {@link #replaceRoles} does. */
  public Member removeRole(String userId, String roleKey) {
    return changeRoles(userId, roles -> roles.remove(roleKey));
  }

  /** Reads the roles under the lock: of two changes at once neither undoes the other. */
  private Member changeRoles(String userId, Consumer<Set<String>> change) {
    Subjects.lock(session, subject());
    Set<String> keys = new TreeSet<>(get(userId).roles());
    change.accept(keys);
    return replaceRoles(userId, keys);
  }

  /**
   * @throws Problem {@code member_not_found}, {@code permission_denied}, {@code last_owner}, {@code
   *     managed_member}
   */
  public void remove(String userId) {
    Subjects.lock(session, subject());
    Member member = get(userId);
    List<Role> held = heldRoles(member);
    granter.requireMayChange(held, List.of(), catalog);
    goes(userId, held);
  }

  /**
   * A member goes by himself, whatever he holds.
   *
   * @throws Problem {@code member_not_found}, {@code last_owner}, {@code managed_member}
   */
  public void leave(String userId) {
    Subjects.lock(session, subject());
    goes(userId, heldRoles(get(userId)));
  }

  private void goes(String userId, List<Role> held) {
    requireOwnerStays(held, List.of());
    OrganizationModel organization = nativeOrganization();
    UserModel user = session.users().getUserById(realm, userId);
    if (user == null) { // removed with his user storage, of which Keycloak tells nobody
      new OrganizationLifecycle(session, realm).removeMember(organizationId, userId);
      return;
    }
    if (organizations().isManagedMember(organization, user)) {
      throw Problem.of(
          ProblemCode.MANAGED_MEMBER,
          "The account belongs to the organization's identity provider; removing the member would delete it.");
    }
    organizations().removeMember(organization, user);
  }

  private void requireOwnerStays(List<Role> before, List<Role> after) {
    boolean leaves =
        before.stream().anyMatch(Role::isOwner) && after.stream().noneMatch(Role::isOwner);
    if (leaves && new JpaOwners(session).count(organizationId) <= 1) {
      throw Problem.of(
          ProblemCode.LAST_OWNER, "Make somebody else an owner first; an organization keeps one.");
    }
  }

  /** Roles that no longer exist grant nothing, but can be taken away. */
  List<Role> heldRoles(Member member) {
    return roles.byIds(writer.roleIds(organizationId, member.userId()));
  }

  private static Set<String> ids(List<Role> roles) {
    return Set.copyOf(roles.stream().map(Role::id).toList());
  }

  private static Set<String> keysNotIn(List<Role> roles, List<Role> others) {
    Set<String> keys = new TreeSet<>(roles.stream().map(Role::key).toList());
    others.forEach(role -> keys.remove(role.key()));
    return keys;
  }

  private OrganizationModel nativeOrganization() {
    return organizations().getById(organizationId);
  }

  private OrganizationProvider organizations() {
    return session.getProvider(OrganizationProvider.class);
  }

  private SubjectRef subject() {
    return SubjectRef.organization(realm.getId(), organizationId);
  }
}
