package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** Counts members. */
public final class JpaSeats {
  private final EntityManager em;
  private final String realmId;

  public JpaSeats(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  public long members(String organizationId) {
    return em.createQuery(
            "select count(m) from SaasMember m where m.realmId = :realm and m.organizationId = :org",
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .getSingleResult();
  }

  /** The members of several organizations; one without any is absent. */
  public Map<String, Long> members(Collection<String> organizationIds) {
    return organizationIds.isEmpty()
        ? Map.of()
        : em.createQuery(
                """
                select m.organizationId, count(m) from SaasMember m
                where m.realmId = :realm and m.organizationId in (:orgs) group by m.organizationId
                """,
                Object[].class)
            .setParameter("realm", realmId)
            .setParameter("orgs", organizationIds)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** The ids of the realm's organizations with the most members. */
  public List<String> largest(int number) {
    return em.createQuery(
            """
            select m.organizationId from SaasMember m where m.realmId = :realm
            group by m.organizationId order by count(m) desc, m.organizationId
            """,
            String.class)
        .setParameter("realm", realmId)
        .setMaxResults(number)
        .getResultList();
  }
}
