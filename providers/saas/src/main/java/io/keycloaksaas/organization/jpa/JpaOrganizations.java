package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.Member;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Role;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.Like;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * Reads organizations and members. Every query names the realm, and the organization or the user.
 */
public final class JpaOrganizations {
  /**
   * The status by itself: {@code o} may be what the transaction has read before it held the lock,
   * the status is what is stored now.
   */
  private static final String MEMBERSHIPS =
      """
      select o, o.status, m.joinedAt, m.chosenAt, r.roleId, c.roleKey, c.permissions
      from SaasMember m
      join SaasOrganization o on o.id = m.organizationId
      left join SaasMemberRole r on r.organizationId = m.organizationId and r.userId = m.userId
      left join SaasRole c on c.organizationId = r.organizationId and c.id = r.roleId
      where m.realmId = :realm and m.userId = :user\
      """;

  private static final String MEMBERS =
      """
      select m, u.username, u.email, u.firstName, u.lastName
      from SaasMember m left join UserEntity u on u.id = m.userId
      where m.realmId = :realm and m.organizationId = :org\
      """;

  private static final String STRANGERS =
      """
       from OrganizationEntity n where n.realmId = :realm
        and not exists (select 1 from SaasOrganization o where o.id = n.id)\
      """;

  private static final String MATCHES =
      """
       and (lower(u.username) like :text escape '!' or lower(u.email) like :text escape '!'
         or lower(concat(coalesce(u.firstName, ''), ' ', coalesce(u.lastName, ''))) like :text escape '!')\
      """;

  private static final String HOLDS =
      """
       and exists (select 1 from SaasMemberRole h
         where h.organizationId = m.organizationId and h.userId = m.userId and h.roleId = :role)\
      """;

  private static final String OWNED =
      """
       and exists (select 1 from SaasMemberRole r where r.organizationId = m.organizationId
         and r.userId = m.userId and r.roleId = :owner)
      """;

  private final EntityManager em;
  private final String realmId;

  public JpaOrganizations(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** All memberships of a user, oldest first: one statement whatever their number. */
  public List<Membership> memberships(String userId) {
    return memberships(
        em.createQuery(MEMBERSHIPS + " order by m.joinedAt, m.organizationId", Object[].class)
            .setParameter("realm", realmId)
            .setParameter("user", userId));
  }

  /**
   * A page of a user's memberships in organizations of one status, oldest first; of deleted ones
   * those that he owns.
   */
  public List<Membership> memberships(
      String userId, OrganizationStatus status, Optional<Cursor> after, int size) {
    TypedQuery<String> ids =
        em.createQuery(
                """
                select m.organizationId from SaasMember m
                join SaasOrganization o on o.id = m.organizationId
                left join OrganizationEntity n on n.id = o.id
                where m.realmId = :realm and m.userId = :user
                  and m.joinedAt >= :at and (m.joinedAt > :at or m.organizationId > :id)
                  and
                """
                    + EffectiveStatus.is(status)
                    + (status == OrganizationStatus.DELETED ? OWNED : "")
                    + " order by m.joinedAt, m.organizationId",
                String.class)
            .setParameter("realm", realmId)
            .setParameter("user", userId)
            .setParameter("at", after.map(Cursor::at).orElse(Long.MIN_VALUE))
            .setParameter("id", after.map(Cursor::id).orElse(""))
            .setMaxResults(size);
    if (status == OrganizationStatus.DELETED) {
      ids.setParameter("owner", Role.OWNER);
    }
    List<String> page = ids.getResultList();
    return page.isEmpty()
        ? List.of()
        : memberships(
                em.createQuery(
                        MEMBERSHIPS + " and o.id in (:ids) order by m.joinedAt, m.organizationId",
                        Object[].class)
                    .setParameter("realm", realmId)
                    .setParameter("user", userId)
                    .setParameter("ids", page))
            .stream()
            .map(m -> m.with(status))
            .toList();
  }

  /** One membership by the organization's id, else by its slug. */
  public Optional<Membership> membership(String userId, String idOrSlug) {
    List<Membership> found =
        memberships(
            em.createQuery(MEMBERSHIPS + " and (o.id = :name or o.slug = :name)", Object[].class)
                .setParameter("realm", realmId)
                .setParameter("user", userId)
                .setParameter("name", idOrSlug));
    return idFirst(found, idOrSlug, Membership::organization);
  }

  private static List<Membership> memberships(TypedQuery<Object[]> query) {
    Map<String, Membership> byOrganization = new LinkedHashMap<>();
    for (Object[] row : query.getResultList()) {
      Organization o = record(row[0], row[1]);
      Membership known =
          byOrganization.getOrDefault(
              o.id(), new Membership(o, (long) row[2], (Long) row[3], List.of()));
      if (row[4] != null) {
        List<Role> roles = new ArrayList<>(known.roles());
        roles.add(role((String) row[4], (String) row[5], (String) row[6]));
        known = new Membership(known.organization(), known.joinedAt(), known.chosenAt(), roles);
      }
      byOrganization.put(o.id(), known);
    }
    return List.copyOf(byOrganization.values());
  }

  private static Role role(String id, String ownKey, String ownPermissions) {
    if (ownKey == null) {
      return Role.template(id);
    }
    Set<String> permissions = new TreeSet<>();
    Json.read(ownPermissions).forEach(node -> permissions.add(node.textValue()));
    return new Role(id, ownKey, Optional.of(permissions));
  }

  private static <T> Optional<T> idFirst(
      List<T> found, String id, java.util.function.Function<T, Organization> organization) {
    return found.stream()
        .filter(t -> organization.apply(t).id().equals(id))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** By id, else by slug, now or formerly; a name is one organization's alone. */
  public Optional<Organization> find(String idOrSlug) {
    List<Organization> found =
        em.createQuery(
                """
                select o, o.status, n.enabled from SaasOrganization o
                left join OrganizationEntity n on n.id = o.id
                where o.realmId = :realm and (o.id = :name or o.slug = :name
                  or o.id = (select s.organizationId from SaasSlug s
                    where s.realmId = :realm and s.slug = :name and s.kind = :former))
                """,
                Object[].class)
            .setParameter("realm", realmId)
            .setParameter("name", idOrSlug)
            .setParameter("former", SlugEntity.Kind.FORMER)
            .getResultStream()
            .map(row -> EffectiveStatus.of(record(row[0], row[1]), (Boolean) row[2]))
            .toList();
    return idFirst(found, idOrSlug, o -> o);
  }

  /** Keycloak's organizations without a row of ours, in the order of their ids. */
  public List<String> strangers(String after, int max) {
    return em.createQuery(
            "select n.id" + STRANGERS + " and n.id > :after order by n.id", String.class)
        .setParameter("realm", realmId)
        .setParameter("after", after)
        .setMaxResults(max)
        .getResultList();
  }

  public long countStrangers() {
    return em.createQuery("select count(n.id)" + STRANGERS, Long.class)
        .setParameter("realm", realmId)
        .getSingleResult();
  }

  /** The metadata of those that have some, by id. */
  public Map<String, Metadata> metadata(Collection<String> ids) {
    return metadata(em, realmId, ids);
  }

  static Map<String, Metadata> metadata(EntityManager em, String realmId, Collection<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(
                """
                select d.id, d.metadata from SaasOrganizationMetadata d
                where d.realmId = :realm and d.id in (:ids) and d.metadata is not null
                """,
                Object[].class)
            .setParameter("realm", realmId)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(
                Collectors.toMap(row -> (String) row[0], row -> Metadata.stored((String) row[1])));
  }

  /**
   * A page of an organization's members with their users, oldest first: two statements whatever
   * their number.
   *
   * @param search in user name, address and name, in any case; nothing in it is a wild card
   * @param roleId which they hold
   */
  public List<Member> members(
      String organizationId,
      Optional<String> search,
      Optional<String> roleId,
      Optional<Cursor> after,
      int size) {
    TypedQuery<Object[]> query =
        em.createQuery(
                MEMBERS
                    + " and m.joinedAt >= :at and (m.joinedAt > :at or m.userId > :id)"
                    + search.map(text -> MATCHES).orElse("")
                    + roleId.map(role -> HOLDS).orElse("")
                    + " order by m.joinedAt, m.userId",
                Object[].class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("at", after.map(Cursor::at).orElse(Long.MIN_VALUE))
            .setParameter("id", after.map(Cursor::id).orElse(""))
            .setMaxResults(size);
    search.ifPresent(text -> query.setParameter("text", Like.containing(text)));
    roleId.ifPresent(role -> query.setParameter("role", role));
    return withRoles(organizationId, query.getResultList());
  }

  /** Those who joined last, the newest first. */
  public List<Member> newestMembers(String organizationId, int size) {
    return withRoles(
        organizationId,
        em.createQuery(MEMBERS + " order by m.joinedAt desc, m.userId desc", Object[].class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setMaxResults(size)
            .getResultList());
  }

  public Optional<Member> member(String organizationId, String userId) {
    return withRoles(
            organizationId,
            em.createQuery(MEMBERS + " and m.userId = :user", Object[].class)
                .setParameter("realm", realmId)
                .setParameter("org", organizationId)
                .setParameter("user", userId)
                .getResultList())
        .stream()
        .findFirst();
  }

  private List<Member> withRoles(String organizationId, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> roles =
        em.createQuery(
                """
                select r.userId, coalesce(c.roleKey, r.roleId)
                from SaasMemberRole r
                left join SaasRole c on c.organizationId = r.organizationId and c.id = r.roleId
                where r.realmId = :realm and r.organizationId = :org and r.userId in (:users)
                order by 2
                """,
                Object[].class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter(
                "users", rows.stream().map(row -> ((MemberEntity) row[0]).userId).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (String) row[0],
                    Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    return rows.stream()
        .map(
            row -> {
              MemberEntity m = (MemberEntity) row[0];
              return new Member(
                  m.userId,
                  (String) row[1],
                  (String) row[2],
                  (String) row[3],
                  (String) row[4],
                  roles.getOrDefault(m.userId, List.of()),
                  m.joinedAt,
                  m.invitedBy);
            })
        .toList();
  }

  private static Organization record(Object row, Object status) {
    return record((OrganizationEntity) row).with((OrganizationStatus) status);
  }

  static Organization record(OrganizationEntity o) {
    return new Organization(
        o.id,
        o.alias,
        o.slug,
        o.name,
        o.status,
        o.createdBy,
        o.createdAt,
        o.updatedAt,
        o.deletedAt,
        o.logoId,
        o.personal,
        o.onboardedAt,
        o.revision);
  }
}
