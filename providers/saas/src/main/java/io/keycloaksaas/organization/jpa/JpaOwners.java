package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.Role;
import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * Who owns organizations. An owner counts while his account exists: when a user storage is removed,
 * Keycloak deletes the accounts it brought and tells nobody. Accounts that stay in their storage
 * ({@code f:…}) have no row of their own and count always.
 */
public final class JpaOwners {
  private static final String OWNERS =
      """
       from SaasMemberRole r where r.realmId = :realm and r.roleId = :owner
       and (r.userId like 'f:%' or exists (select 1 from UserEntity u where u.id = r.userId))\
      """;

  private final EntityManager em;
  private final String realmId;

  public JpaOwners(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** How many the organization has. To be asked under its lock. */
  public long count(String organizationId) {
    return em.createQuery("select count(r)" + OWNERS + " and r.organizationId = :org", Long.class)
        .setParameter("realm", realmId)
        .setParameter("owner", Role.OWNER)
        .setParameter("org", organizationId)
        .getSingleResult();
  }

  /** Their ids. */
  public List<String> of(String organizationId) {
    return em.createQuery("select r.userId" + OWNERS + " and r.organizationId = :org", String.class)
        .setParameter("realm", realmId)
        .setParameter("owner", Role.OWNER)
        .setParameter("org", organizationId)
        .getResultList();
  }

  /** Whether the user owns the organization and nobody else does. To be asked under its lock. */
  public boolean isLast(String organizationId, String userId) {
    List<String> owners =
        em.createQuery("select r.userId" + OWNERS + " and r.organizationId = :org", String.class)
            .setParameter("realm", realmId)
            .setParameter("owner", Role.OWNER)
            .setParameter("org", organizationId)
            .setMaxResults(2)
            .getResultList();
    return owners.equals(List.of(userId));
  }

  /** The living organizations that the user owns, alone or with others; sorted. */
  public List<String> ownedBy(String userId) {
    return em.createQuery(
            """
            select r.organizationId from SaasMemberRole r
            join SaasOrganization o on o.id = r.organizationId
            where r.realmId = :realm and r.userId = :user and r.roleId = :owner
              and o.status <> DELETED
            order by r.organizationId
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("user", userId)
        .setParameter("owner", Role.OWNER)
        .getResultList();
  }

  /** Those of the organizations that have an owner. */
  public Set<String> owned(Collection<String> organizationIds) {
    return organizationIds.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select distinct r.organizationId"
                        + OWNERS
                        + " and r.organizationId in (:orgs)",
                    String.class)
                .setParameter("realm", realmId)
                .setParameter("owner", Role.OWNER)
                .setParameter("orgs", organizationIds)
                .getResultList());
  }
}
