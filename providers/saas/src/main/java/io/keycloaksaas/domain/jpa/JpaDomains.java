package io.keycloaksaas.domain.jpa;

import io.keycloaksaas.domain.Challenge;
import io.keycloaksaas.domain.Domain;
import io.keycloaksaas.domain.DomainName;
import io.keycloaksaas.domain.DomainStatus;
import io.keycloaksaas.domain.Enrolment;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The rows of one organization's domains. To be written under the lock of the organization. */
public final class JpaDomains {
  private final EntityManager em;
  private final String realmId;
  private final String organizationId;

  public JpaDomains(KeycloakSession session, String organizationId) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
    this.organizationId = organizationId;
  }

  /** By name. */
  public List<Domain> all() {
    return rows("").getResultStream().map(DomainEntity::domain).toList();
  }

  public Optional<Domain> find(DomainName name) {
    return row(name).map(DomainEntity::domain);
  }

  /** A new one, or an old one that begins anew. */
  public Domain challenge(DomainName name, Challenge challenge) {
    DomainEntity row =
        row(name)
            .orElseGet(() -> new DomainEntity(realmId, organizationId, name, Times.CLOCK.millis()));
    row.challenge(challenge);
    if (!em.contains(row)) {
      em.persist(row);
    }
    return row.domain();
  }

  public Domain enrol(DomainName name, Enrolment enrolment) {
    DomainEntity row = required(name);
    row.enrolment = enrolment;
    return row.domain();
  }

  /**
   * @param nextCheckAt epoch milliseconds
   */
  public Domain verified(DomainName name, long now, long nextCheckAt) {
    DomainEntity row = required(name);
    row.status = DomainStatus.VERIFIED;
    row.verifiedAt = now;
    row.checkedAt = now;
    row.nextCheckAt = nextCheckAt;
    row.misses = 0;
    return row.domain();
  }

  /** What the look at a verified one has given. */
  public void checked(DomainName name, int misses, long now, long nextCheckAt) {
    DomainEntity row = required(name);
    row.misses = misses;
    row.checkedAt = now;
    row.nextCheckAt = nextCheckAt;
  }

  public Domain lost(DomainName name) {
    DomainEntity row = required(name);
    row.status = DomainStatus.LOST;
    row.enrolment = Enrolment.SUGGEST;
    row.verifiedAt = null;
    row.nextCheckAt = null;
    return row.domain();
  }

  public void remove(DomainName name) {
    em.remove(required(name));
  }

  private DomainEntity required(DomainName name) {
    return row(name).orElseThrow();
  }

  private Optional<DomainEntity> row(DomainName name) {
    return rows(" and d.name = :name")
        .setParameter("name", name.value())
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<DomainEntity> rows(String condition) {
    return em.createQuery(
            "select d from SaasDomain d where d.realmId = :realm and d.organizationId = :org"
                + condition
                + " order by d.name",
            DomainEntity.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId);
  }
}
