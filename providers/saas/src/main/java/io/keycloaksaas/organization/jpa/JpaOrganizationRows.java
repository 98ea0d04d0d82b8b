package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * The own row of one organization. The caller holds the lock of its subject, or writes what nobody
 * else decides on.
 */
public final class JpaOrganizationRows {
  private final EntityManager em;
  private final String realmId;
  private final String id;

  public JpaOrganizationRows(KeycloakSession session, String organizationId) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
    this.id = organizationId;
  }

  /** Read again: what the transaction has read before it held the lock may be old. */
  public Optional<Organization> current() {
    OrganizationEntity row = row();
    if (row == null) {
      return Optional.empty();
    }
    try {
      em.refresh(row);
      return Optional.of(JpaOrganizations.record(row));
    } catch (EntityNotFoundException e) {
      return Optional.empty(); // purged while the transaction waited for the lock
    }
  }

  private OrganizationEntity row() {
    return em.find(OrganizationEntity.class, id);
  }

  public void setName(String name) {
    row().name = name;
  }

  public void setSlug(String slug) {
    row().slug = slug;
  }

  public void setLogo(String logoId) {
    row().logoId = logoId;
  }

  /** Closes a change: another revision. */
  public Organization changed() {
    OrganizationEntity row = row();
    row.changed(Times.CLOCK.millis());
    em.flush();
    return JpaOrganizations.record(row);
  }

  public Metadata metadata() {
    return JpaOrganizations.metadata(em, realmId, List.of(id)).getOrDefault(id, Metadata.EMPTY);
  }

  public void setMetadata(Metadata metadata) {
    em.createQuery(
            "update SaasOrganizationMetadata set metadata = :text where realmId = :realm and id = :org")
        .setParameter("text", metadata.text())
        .setParameter("realm", realmId)
        .setParameter("org", id)
        .executeUpdate();
  }

  public void setStatus(OrganizationStatus status) {
    row().status = status;
  }

  public void setOnboardedAt(Long at) {
    row().onboardedAt = at;
  }

  /** Remembers what it was, for the way back. */
  public void delete(boolean enabled, long now) {
    OrganizationEntity row = row();
    row.statusBefore = row.status;
    row.enabledBefore = enabled;
    row.status = OrganizationStatus.DELETED;
    row.deletedAt = now;
  }

  /**
   * As it was.
   *
   * @return whether its native organization was enabled
   */
  public boolean restore() {
    OrganizationEntity row = row();
    boolean enabled = row.enabledBefore;
    row.status = row.statusBefore;
    row.statusBefore = null;
    row.enabledBefore = null;
    row.deletedAt = null;
    return enabled;
  }

  public void startPurge(long now) {
    row().purgeStartedAt = now;
  }

  public boolean isPurgeStarted() {
    return row().purgeStartedAt != null;
  }
}
