package io.keycloaksaas.domain.jpa;

import io.keycloaksaas.domain.Domain;
import io.keycloaksaas.domain.DomainName;
import io.keycloaksaas.domain.Enrolment;
import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** Domains of all organizations; needs the system's scope. They are values as they were read. */
public final class JpaDomainHolders {
  private final EntityManager em;

  public JpaDomainHolders(KeycloakSession session) {
    this.em = Database.of(session);
  }

  /** Who has proven this domain, the first proof first. */
  public List<Domain> verified(String realmId, DomainName name) {
    return em.createQuery(
            """
            select d from SaasDomain d
            where d.realmId = :realm and d.name = :name and d.status = VERIFIED
            order by d.verifiedAt, d.organizationId
            """,
            DomainEntity.class)
        .setParameter("realm", realmId)
        .setParameter("name", name.value())
        .getResultStream()
        .map(DomainEntity::domain)
        .toList();
  }

  /** The ids of organizations that have it in any status. */
  public List<String> claiming(String realmId, DomainName name) {
    return em.createQuery(
            "select d.organizationId from SaasDomain d where d.realmId = :realm and d.name = :name",
            String.class)
        .setParameter("realm", realmId)
        .setParameter("name", name.value())
        .getResultList();
  }

  /** Organizations that people of this domain join by themselves. */
  public List<String> automatic(String realmId, DomainName name) {
    return em.createQuery(
            """
            select d.organizationId from SaasDomain d
            where d.realmId = :realm and d.name = :name and d.status = VERIFIED
              and d.enrolment = :automatic
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("name", name.value())
        .setParameter("automatic", Enrolment.AUTOMATIC)
        .getResultList();
  }

  /** A verified domain that is to be looked at again. */
  public record Due(String realmId, Domain domain) {}

  /** The longest due first. */
  public List<Due> due(long now, int most) {
    return em.createQuery(
            """
            select d from SaasDomain d where d.nextCheckAt <= :now and d.status = VERIFIED
            order by d.nextCheckAt
            """,
            DomainEntity.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Due(row.realmId, row.domain()))
        .toList();
  }
}
