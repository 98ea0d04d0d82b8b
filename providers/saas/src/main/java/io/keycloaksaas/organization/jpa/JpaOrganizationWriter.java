package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.Rows;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** Writes organizations and members; locks, versions and events are the callers' business. */
public final class JpaOrganizationWriter {
  private final EntityManager em;
  private final String realmId;

  public JpaOrganizationWriter(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  public boolean exists(String organizationId) {
    return em.find(OrganizationEntity.class, organizationId) != null;
  }

  /**
   * A new organization with its slug; a slug that another transaction took at the same time fails
   * at flush.
   */
  public void create(
      String id,
      String alias,
      String slug,
      String name,
      String createdBy,
      boolean personal,
      boolean aliasToo) {
    long now = Times.CLOCK.millis();
    OrganizationEntity row = new OrganizationEntity(id, realmId, alias, slug, name, createdBy, now);
    row.status = OrganizationStatus.ACTIVE;
    row.updatedAt = now;
    row.personal = personal;
    em.persist(row);
    em.persist(new SlugEntity(realmId, slug, id, SlugEntity.Kind.CURRENT, now));
    if (aliasToo) {
      em.persist(new SlugEntity(realmId, alias, id, SlugEntity.Kind.ALIAS, now));
    }
  }

  /** Asks the database: the rows are removed by statements that managed entities do not see. */
  public boolean isMember(String organizationId, String userId) {
    return em.createQuery(
                """
                select count(m) from SaasMember m
                where m.realmId = :realm and m.organizationId = :org and m.userId = :user
                """,
                Long.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("user", userId)
            .getSingleResult()
        > 0;
  }

  public void addMember(
      String organizationId, String userId, Collection<String> roleIds, String invitedBy) {
    em.persist(new MemberEntity(organizationId, userId, realmId, Times.CLOCK.millis(), invitedBy));
    addRoles(organizationId, userId, roleIds);
  }

  /** What the member's rows store: keys of templates, ids of the organization's own roles. */
  public List<String> roleIds(String organizationId, String userId) {
    return em.createQuery(
            """
            select r.roleId from SaasMemberRole r
            where r.realmId = :realm and r.organizationId = :org and r.userId = :user
            order by r.roleId
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("user", userId)
        .getResultList();
  }

  /** Makes the member's roles exactly these. */
  public void replaceRoles(String organizationId, String userId, Set<String> roleIds) {
    List<MemberRoleEntity> rows =
        em.createQuery(
                """
                select r from SaasMemberRole r
                where r.realmId = :realm and r.organizationId = :org and r.userId = :user
                """,
                MemberRoleEntity.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("user", userId)
            .getResultList();
    rows.stream().filter(row -> !roleIds.contains(row.roleId)).forEach(em::remove);
    List<String> held = rows.stream().map(row -> row.roleId).toList();
    addRoles(
        organizationId, userId, roleIds.stream().filter(role -> !held.contains(role)).toList());
  }

  private void addRoles(String organizationId, String userId, Collection<String> roleIds) {
    List<MemberRoleEntity> rows =
        roleIds.stream()
            .map(role -> new MemberRoleEntity(organizationId, userId, role, realmId))
            .toList();
    if (rows.size() > 1) {
      Rows.insert(em, rows);
    } else {
      rows.forEach(em::persist);
    }
  }

  /** Remembers that the user chose this organization. */
  public void choose(String organizationId, String userId) {
    em.find(MemberEntity.class, new MemberEntity.Key(organizationId, userId)).chosenAt =
        Times.CLOCK.millis();
  }

  /** The organizations a user is in; their ids only. */
  public List<String> organizationsOf(String userId) {
    return em.createQuery(
            "select m.organizationId from SaasMember m where m.realmId = :realm and m.userId = :user",
            String.class)
        .setParameter("realm", realmId)
        .setParameter("user", userId)
        .getResultList();
  }

  /**
   * The roles go with it.
   *
   * @return whether he was one
   */
  public boolean removeMember(String organizationId, String userId) {
    return em.createQuery(
                "delete from SaasMember where realmId = :realm and organizationId = :org and userId = :user")
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("user", userId)
            .executeUpdate()
        > 0;
  }

  /** Members, roles and slugs go with it. */
  public void remove(String organizationId) {
    em.createQuery("delete from SaasOrganization where realmId = :realm and id = :org")
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .executeUpdate();
  }

  public void flush() {
    em.flush();
  }
}
