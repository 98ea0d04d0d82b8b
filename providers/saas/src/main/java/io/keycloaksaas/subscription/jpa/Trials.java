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
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * Trials are used once: by a subject, by everybody who owned the organization when it used one, for
 * each domain that it had proven then or proves later, and by who pays as far as a billing provider
 * knows him again, also after the organization is gone (H16). What was used is written by whoever
 * is first, so that two organizations of one owner that start at the same moment do not both get
 * it.
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

  /**
   * Whether {@link #use} would let the subject have it now; writes nothing. Needs the system's
   * scope, since what others used counts.
   */
  boolean isOpen(SubjectRef subject, String planKey) {
    Settings settings = new Settings(session.getContext().getRealm());
    return !isUsed(
            "SaasTrial t where t.subjectType = :type and t.subjectId in (:who)",
            subject,
            planKey,
            Set.of(subject.id()))
        && !(settings.flag(Settings.Key.TRIAL_ONCE_PER_OWNER)
            && isUsed(
                "SaasOwnerTrial t where t.userId in (:who)", subject, planKey, owners(subject)))
        && !(settings.flag(Settings.Key.TRIAL_ONCE_PER_DOMAIN)
            && isUsed(
                "SaasDomainTrial t where t.domain in (:who)", subject, planKey, domains(subject)));
  }

  private boolean isUsed(String from, SubjectRef subject, String planKey, Set<String> who) {
    if (who.isEmpty()) {
      return false;
    }
    TypedQuery<Long> query =
        em.createQuery(
                "select count(t) from " + from + " and t.realmId = :realm and t.planKey = :plan",
                Long.class)
            .setParameter("realm", subject.realmId())
            .setParameter("plan", planKey)
            .setParameter("who", who);
    if (from.contains(":type")) {
      query.setParameter("type", subject.type());
    }
    return query.getSingleResult() > 0;
  }

  /**
   * Of a trial that a provider gave by our rules, to somebody it knows by these marks: whether it
   * is his first. Then it is used.
   */
  boolean claim(
      SubjectRef subject, String planKey, String provider, Set<String> marks, Instant now) {
    if (!isOpen(subject, planKey)) {
      return false; // and is no other payer's loss
    }
    List<String> payers =
        marks.stream().map(mark -> payer(subject.realmId(), provider, mark)).sorted().toList();
    payers.forEach(payer -> byPayer(subject, payer, planKey, now));
    boolean once =
        new Settings(session.getContext().getRealm()).flag(Settings.Key.TRIAL_ONCE_PER_PAYER);
    return !(once && isOthers(subject, payers, planKey)) && tryUse(subject, planKey, now);
  }

  /** Who comes at the same time waits for the commit. */
  private void byPayer(SubjectRef subject, String payer, String planKey, Instant now) {
    em.createQuery(
            "insert into SaasPayerTrial (realmId, payer, planKey, subjectType, subjectId, startedAt)"
                + " values (:realm, :payer, :plan, :type, :id, :now) on conflict do nothing")
        .setParameter("realm", subject.realmId())
        .setParameter("payer", payer)
        .setParameter("plan", planKey)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("now", now.toEpochMilli())
        .executeUpdate();
  }

  private boolean isOthers(SubjectRef subject, List<String> payers, String planKey) {
    return !payers.isEmpty()
        && em.createQuery(
                    """
                    select count(t) from SaasPayerTrial t where t.realmId = :realm
                      and t.payer in (:payers) and t.planKey = :plan
                      and (t.subjectType <> :type or t.subjectId <> :id)
                    """,
                    Long.class)
                .setParameter("realm", subject.realmId())
                .setParameter("payers", payers)
                .setParameter("plan", planKey)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getSingleResult()
            > 0;
  }

  /** A digest: what a provider knows a card by must not outlive its owner here. */
  private static String payer(String realmId, String provider, String mark) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(
                      String.join("\n", realmId, provider, mark).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
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

  private static Problem used(String planKey) {
    return Problem.of(
        ProblemCode.TRIAL_ALREADY_USED, "The trial of '" + planKey + "' was used before.");
  }
}
