package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.List;
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
