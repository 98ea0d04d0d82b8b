package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What there is to purge. */
public final class JpaPurge {
  /** Organizations to a pass. */
  private static final int PASS = 100;

  private final EntityManager em;
  private final String realmId;

  public JpaPurge(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** Realms with a deleted organization, or with something to forget. */
  public static List<String> realms(KeycloakSession session) {
    return Database.of(session)
        .createQuery(
            """
            select o.realmId from SaasOrganization o where o.deletedAt is not null
            union select s.realmId from SaasRetiredSlug s where s.retiredUntil <= :now
            union select c.realmId from SaasCreation c where c.deletedAt <= :since
            """,
            String.class)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("since", JpaCreations.sinceAtLeast())
        .getResultList();
  }

  /** Those deleted before, and those that an earlier pass has begun; oldest first. */
  public List<String> due(Instant deletedBefore) {
    return em.createQuery(
            """
            select o.id from SaasOrganization o where o.realmId = :realm and o.status = DELETED
              and (o.deletedAt <= :before or o.purgeStartedAt is not null)
            order by o.deletedAt
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("before", deletedBefore.toEpochMilli())
        .setMaxResults(PASS)
        .getResultList();
  }

  /** Some of its members, by their ids. */
  public List<String> members(String organizationId, int most) {
    return em.createQuery(
            """
            select m.userId from SaasMember m where m.realmId = :realm and m.organizationId = :org
            order by m.joinedAt, m.userId
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setMaxResults(most)
        .getResultList();
  }
}
