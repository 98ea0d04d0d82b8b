package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.OrganizationPeople;
import io.keycloaksaas.subscription.ProvenDomains;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * Trials are used once: by a subject, by everybody who owned the organization when it used one, and
 * for each domain that it had proven then or proves later, also after the organization is gone
 * (H16). What was used is written by whoever is first, so that two organizations of one owner that
 * start at the same moment do not both get it.
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
      throw Problem.of(
          ProblemCode.TRIAL_ALREADY_USED, "The trial of '" + planKey + "' was used before.");
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
    Settings settings = new Settings(session.getContext().getRealm());
    Set<String> owners = owners(subject);
    Set<String> firstOwners = firstOf(owners, owner -> byOwner(subject, owner, planKey, now));
    Set<String> domains = domains(subject);
    Set<String> firstDomains = firstOf(domains, domain -> byDomain(subject, domain, planKey, now));
    boolean isFirst =
        (!settings.flag(Settings.Key.TRIAL_ONCE_PER_OWNER) || firstOwners.equals(owners))
            && (!settings.flag(Settings.Key.TRIAL_ONCE_PER_DOMAIN) || firstDomains.equals(domains));
    if (!isFirst) {
      forget(subject, planKey, firstOwners, firstDomains);
    }
    return isFirst;
  }

  /** Sorted, as everybody takes them. */
  private static Set<String> firstOf(Set<String> all, Predicate<String> use) {
    return all.stream().sorted().filter(use).collect(Collectors.toSet());
  }

  /** What this transaction has just written. */
  private void forget(SubjectRef subject, String planKey, Set<String> owners, Set<String> domains) {
    delete("SaasTrial where subjectType = :type and subjectId = :id", subject, planKey)
        .setParameter("type", subject.type())
        .executeUpdate();
    owners.forEach(
        owner ->
            delete("SaasOwnerTrial where organizationId = :id and userId = :one", subject, planKey)
                .setParameter("one", owner)
                .executeUpdate());
    domains.forEach(
        domain ->
            delete("SaasDomainTrial where organizationId = :id and domain = :one", subject, planKey)
                .setParameter("one", domain)
                .executeUpdate());
  }

  private Query delete(String rows, SubjectRef subject, String planKey) {
    return em.createQuery("delete from " + rows + " and realmId = :realm and planKey = :plan")
        .setParameter("id", subject.id())
        .setParameter("realm", subject.realmId())
        .setParameter("plan", planKey);
  }

  /** A trial that somebody else gave: used from now on, whatever was before. */
  void remember(SubjectRef subject, String planKey, Instant now) {
    bySubject(subject, planKey, now);
    owners(subject).forEach(owner -> byOwner(subject, owner, planKey, now));
    domains(subject).forEach(domain -> byDomain(subject, domain, planKey, now));
  }

  /** What an organization used before it proved the domain counts for the domain, too. */
  void remember(SubjectRef organization, String domain) {
    em.createQuery(
            """
            select t.planKey, t.startedAt from SaasTrial t
            where t.realmId = :realm and t.subjectType = :type and t.subjectId = :id
            """,
            Object[].class)
        .setParameter("realm", organization.realmId())
        .setParameter("type", organization.type())
        .setParameter("id", organization.id())
        .getResultStream()
        .forEach(
            used ->
                byDomain(
                    organization, domain, (String) used[0], Instant.ofEpochMilli((long) used[1])));
  }

  private Set<String> owners(SubjectRef subject) {
    return subject.type() == SubjectType.ORGANIZATION
        ? OrganizationPeople.FOUND.owners(session, subject.id())
        : Set.of();
  }

  private Set<String> domains(SubjectRef subject) {
    return subject.type() == SubjectType.ORGANIZATION
        ? ProvenDomains.all(session, subject.id())
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

  private boolean byDomain(SubjectRef organization, String domain, String planKey, Instant now) {
    return em.createQuery(
                "insert into SaasDomainTrial (realmId, domain, planKey, organizationId, startedAt)"
                    + " values (:realm, :domain, :plan, :org, :now) on conflict do nothing")
            .setParameter("realm", organization.realmId())
            .setParameter("domain", domain)
            .setParameter("plan", planKey)
            .setParameter("org", organization.id())
            .setParameter("now", now.toEpochMilli())
            .executeUpdate()
        == 1;
  }
}
