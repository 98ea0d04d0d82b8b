package io.keycloaksaas.onboarding.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Which personal organization was made for whom: one for a user. */
public final class JpaPersonalOrganizations {
  private final EntityManager em;
  private final String realmId;

  public JpaPersonalOrganizations(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /**
   * Of all who come at the same time one gets it; the others wait for his commit.
   *
   * @return false for a user who had one already
   */
  public boolean claim(String userId, String organizationId) {
    return em.createQuery(
                "insert into SaasPersonalOrganization (realmId, userId, organizationId, createdAt)"
                    + " values (:realm, :user, :org, :now) on conflict do nothing")
            .setParameter("realm", realmId)
            .setParameter("user", userId)
            .setParameter("org", organizationId)
            .setParameter("now", Times.CLOCK.millis())
            .executeUpdate()
        == 1;
  }

  /** The one made for the user, which may be gone. */
  public Optional<String> of(String userId) {
    return em.createQuery(
            """
            select p.organizationId from SaasPersonalOrganization p
            where p.realmId = :realm and p.userId = :user
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("user", userId)
        .getResultStream()
        .findFirst();
  }

  /** It was deleted, and not by its owner. */
  public void cleanedUp(String userId) {
    em.createQuery(
            """
            update SaasPersonalOrganization set cleanedUpAt = :now
            where realmId = :realm and userId = :user
            """)
        .setParameter("realm", realmId)
        .setParameter("user", userId)
        .setParameter("now", Times.CLOCK.millis())
        .executeUpdate();
  }

  /**
   * Takes the clean-up back; of all who come at the same time one does.
   *
   * @return false where there was none
   */
  public boolean reclaim(String userId) {
    return em.createQuery(
                """
                update SaasPersonalOrganization set cleanedUpAt = null
                where realmId = :realm and userId = :user and cleanedUpAt is not null
                """)
            .setParameter("realm", realmId)
            .setParameter("user", userId)
            .executeUpdate()
        == 1;
  }

  /** Another one takes the place of one that is gone for good. */
  public void replace(String userId, String organizationId) {
    em.createQuery(
            """
            update SaasPersonalOrganization set organizationId = :org
            where realmId = :realm and userId = :user
            """)
        .setParameter("realm", realmId)
        .setParameter("user", userId)
        .setParameter("org", organizationId)
        .executeUpdate();
  }
}
