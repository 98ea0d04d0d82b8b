package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.Logo;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Logos, at most one to an organization. */
public final class JpaLogos {
  private final EntityManager em;
  private final String realmId;

  public JpaLogos(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  public Optional<Logo> find(String id) {
    return em.createQuery(
            "select l from SaasLogo l where l.realmId = :realm and l.id = :id", LogoEntity.class)
        .setParameter("realm", realmId)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(row -> new Logo(row.mediaType, row.content));
  }

  public void replace(String organizationId, String id, String mediaType, byte[] content) {
    remove(organizationId);
    em.persist(
        new LogoEntity(id, realmId, organizationId, mediaType, content, Times.CLOCK.millis()));
  }

  public void remove(String organizationId) {
    em.createQuery("delete from SaasLogo where realmId = :realm and organizationId = :org")
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .executeUpdate();
  }
}
