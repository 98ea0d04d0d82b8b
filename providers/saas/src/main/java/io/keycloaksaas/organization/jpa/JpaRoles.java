package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.RoleDefinition;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;

/** Organizations' own roles; locks, limits and events are the callers' business. */
public final class JpaRoles {
  private final EntityManager em;
  private final String realmId;

  public JpaRoles(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /**
   * Oldest first.
   *
   * @param at epoch milliseconds, with the id: after which
   */
  public List<RoleDefinition> list(String organizationId, long at, String id, int size) {
    return em.createQuery(
            """
            select c from SaasRole c
            where c.realmId = :realm and c.organizationId = :org
              and c.createdAt >= :at and (c.createdAt > :at or c.id > :id)
            order by c.createdAt, c.id
            """,
            RoleEntity.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("at", at)
        .setParameter("id", id)
        .setMaxResults(size)
        .getResultStream()
        .map(JpaRoles::definition)
        .toList();
  }

  public Optional<RoleDefinition> find(String organizationId, String key) {
    return entity(organizationId, key).map(JpaRoles::definition);
  }

  /** Those of the ids that are roles of this organization. */
  public List<RoleDefinition> byIds(String organizationId, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select c from SaasRole c
                where c.realmId = :realm and c.organizationId = :org and c.id in (:ids)
                """,
                RoleEntity.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("ids", ids)
            .getResultStream()
            .map(JpaRoles::definition)
            .toList();
  }

  public long count(String organizationId) {
    return em.createQuery(
            "select count(c) from SaasRole c where c.realmId = :realm and c.organizationId = :org",
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .getSingleResult();
  }

  public RoleDefinition create(
      String organizationId, String key, String name, Set<String> permissions) {
    RoleEntity row = new RoleEntity(organizationId, Ids.next(), realmId, key);
    row.name = name;
    row.permissions = Json.write(new TreeSet<>(permissions));
    row.createdAt = Times.CLOCK.millis();
    row.updatedAt = row.createdAt;
    em.persist(row);
    return definition(row);
  }

  public RoleDefinition update(
      String organizationId, String key, String name, Set<String> permissions) {
    RoleEntity row = entity(organizationId, key).orElseThrow();
    row.name = name;
    row.permissions = Json.write(new TreeSet<>(permissions));
    row.updatedAt = Times.CLOCK.millis();
    return definition(row);
  }

  public void remove(String organizationId, String key) {
    entity(organizationId, key).ifPresent(em::remove);
  }

  /** How many members hold the role. */
  public long holders(String organizationId, String roleId) {
    return em.createQuery(
            """
            select count(r) from SaasMemberRole r
            where r.realmId = :realm and r.organizationId = :org and r.roleId = :role
            """,
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("role", roleId)
        .getSingleResult();
  }

  /** The ids of the members who hold one of the roles; not more than asked for. */
  public List<String> holding(String organizationId, Collection<String> roleIds, int max) {
    return roleIds.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select distinct r.userId from SaasMemberRole r
                where r.realmId = :realm and r.organizationId = :org and r.roleId in (:roles)
                order by r.userId
                """,
                String.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("roles", roleIds)
            .setMaxResults(max)
            .getResultList();
  }

  /** The ids of all roles of the members who hold this one. */
  public Set<String> rolesOfHolders(String organizationId, String roleId) {
    return Set.copyOf(
        em.createQuery(
                """
                select distinct o.roleId from SaasMemberRole r
                join SaasMemberRole o
                  on o.realmId = r.realmId and o.organizationId = r.organizationId
                  and o.userId = r.userId
                where r.realmId = :realm and r.organizationId = :org and r.roleId = :role
                """,
                String.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("role", roleId)
            .getResultList());
  }

  /** Those of the keys that some organization of the realm has given to a role of its own. */
  public Set<String> taken(Set<String> keys) {
    return Set.copyOf(
        em.createQuery(
                "select distinct c.roleKey from SaasRole c where c.realmId = :realm and c.roleKey in (:keys)",
                String.class)
            .setParameter("realm", realmId)
            .setParameter("keys", keys)
            .getResultList());
  }

  private Optional<RoleEntity> entity(String organizationId, String key) {
    return em.createQuery(
            """
            select c from SaasRole c
            where c.realmId = :realm and c.organizationId = :org and c.roleKey = :key
            """,
            RoleEntity.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  private static RoleDefinition definition(RoleEntity row) {
    Set<String> permissions = new TreeSet<>();
    Json.read(row.permissions).forEach(node -> permissions.add(node.textValue()));
    return new RoleDefinition(
        row.id, row.roleKey, row.name, false, permissions, row.createdAt, row.updatedAt);
  }
}
