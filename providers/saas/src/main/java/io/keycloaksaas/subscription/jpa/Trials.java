package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.OrganizationPeople;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * Trials are used once: by a subject, and by everybody who owned the organization when it used one,
 * also after the organization is gone (H16). What was used is written by whoever is first, so that
 * two organizations of one owner that start at the same moment do not both get it.
 */
final class Trials {
  private final KeycloakSession session;
  private final EntityManager em;

  Trials(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
  }

  /**
   * To be called under the lock of the subject.
   *
   * @throws Problem {@code trial_already_used}
   */
  void use(SubjectRef subject, String planKey, Instant now) {
    if (!tryUse(subject, planKey, now)) {
      throw used(planKey);
    }
  }

  /**
   * As {@link #use}; where it was used before, nothing is left of the try.
   *
   * @return whether it is the first use
   */
  boolean tryUse(SubjectRef subject, String planKey, Instant now) {
    if (!bySubject(subject, planKey, now)) {
      return false;
    }
    boolean once =
        new Settings(session.getContext().getRealm()).flag(Settings.Key.TRIAL_ONCE_PER_OWNER);
    Set<String> first = new HashSet<>();
    for (String owner : owners(subject)) {
      if (byOwner(subject, owner, planKey, now)) {
        first.add(owner);
      } else if (once) {
        forget(subject, first, planKey);
        return false;
      }
    }
    return true;
  }

  /** What this transaction has just written. */
  private void forget(SubjectRef subject, Set<String> owners, String planKey) {
    em.createQuery(
            """
            delete from SaasTrial where realmId = :realm and subjectType = :type
              and subjectId = :id and planKey = :plan
            """)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("plan", planKey)
        .executeUpdate();
    if (!owners.isEmpty()) {
      em.createQuery(
              """
              delete from SaasOwnerTrial where realmId = :realm and organizationId = :org
                and userId in (:users) and planKey = :plan
              """)
          .setParameter("realm", subject.realmId())
          .setParameter("org", subject.id())
          .setParameter("users", owners)
          .setParameter("plan", planKey)
          .executeUpdate();
    }
  }

  /** A trial that somebody else gave: used from now on, whatever was before. */
  void remember(SubjectRef subject, String planKey, Instant now) {
    bySubject(subject, planKey, now);
    owners(subject).forEach(owner -> byOwner(subject, owner, planKey, now));
  }

  private Set<String> owners(SubjectRef subject) {
    return subject.type() == SubjectType.ORGANIZATION
        ? OrganizationPeople.FOUND.owners(session, subject.id())
        : Set.of();
  }

  /** Whether it is the first use. */
  private boolean bySubject(SubjectRef subject, String planKey, Instant now) {
    return em.createQuery(
                "insert into SaasTrial (realmId, subjectType, subjectId, planKey, startedAt)"
                    + " values (:realm, :type, :id, :plan, :now) on conflict do nothing")
            .setParameter("realm", subject.realmId())
            .setParameter("type", subject.type())
            .setParameter("id", subject.id())
            .setParameter("plan", planKey)
            .setParameter("now", now.toEpochMilli())
            .executeUpdate()
        == 1;
  }

  private boolean byOwner(SubjectRef organization, String userId, String planKey, Instant now) {
    return em.createQuery(
                "insert into SaasOwnerTrial (realmId, userId, planKey, organizationId, startedAt)"
                    + " values (:realm, :user, :plan, :org, :now) on conflict do nothing")
            .setParameter("realm", organization.realmId())
            .setParameter("user", userId)
            .setParameter("plan", planKey)
            .setParameter("org", organization.id())
            .setParameter("now", now.toEpochMilli())
            .executeUpdate()
        == 1;
  }

  private static Problem used(String planKey) {
    return Problem.of(
        ProblemCode.TRIAL_ALREADY_USED, "The trial of '" + planKey + "' was used before.");
  }
}
