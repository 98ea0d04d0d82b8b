package io.keycloaksaas.onboarding.jpa;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** The steps that one organization has taken. */
public final class JpaOnboardingSteps {
  private final EntityManager em;
  private final String realmId;
  private final String organizationId;

  public JpaOnboardingSteps(KeycloakSession session, String organizationId) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
    this.organizationId = organizationId;
  }

  /** When each was taken, epoch milliseconds; also steps that no longer count. */
  public Map<String, Long> taken() {
    Map<String, Long> taken = new HashMap<>();
    em.createQuery(
            """
            select s.step, s.completedAt from SaasOnboardingStep s
            where s.realmId = :realm and s.organizationId = :org
            """,
            Object[].class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .getResultStream()
        .forEach(row -> taken.put((String) row[0], (Long) row[1]));
    return taken;
  }

  /** Under the lock of the organization, of a step not taken yet. */
  public void take(String step, long now) {
    em.persist(new OnboardingStepEntity(organizationId, step, realmId, now));
    em.flush();
  }

  public void forget() {
    em.createQuery(
            "delete from SaasOnboardingStep where realmId = :realm and organizationId = :org")
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .executeUpdate();
  }

  /**
   * Everything so far reaches the database: rows of one organization must not wait until the
   * transaction serves another.
   */
  public void flush() {
    em.flush();
  }
}
