package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds subscriptions. Whoever changes one holds its subject's row ({@link Subjects}). */
final class SubscriptionRows {
  private final EntityManager em;

  SubscriptionRows(EntityManager em) {
    this.em = em;
  }

  /** The living one as it is now: for who holds its subject, whatever was read before that. */
  Optional<SubscriptionEntity> held(SubjectRef subject) {
    return fresh(() -> living(subject));
  }

  /** Of what was loaded before, a query gives what it was then, not what it has just read. */
  private Optional<SubscriptionEntity> fresh(Supplier<Optional<SubscriptionEntity>> query) {
    Set<SubscriptionEntity> before = Database.loaded(em, SubscriptionEntity.class);
    Optional<SubscriptionEntity> found = query.get();
    found.filter(before::contains).ifPresent(em::refresh); // the query has written changes
    return found;
  }

  /** The one that is not canceled, as stored. */
  Optional<SubscriptionEntity> living(SubjectRef subject) {
    return em.createQuery(
            """
            select s from SaasSubscription s
            where s.realmId = :realm and s.subjectType = :type and s.activeKey = :id
            """,
            SubscriptionEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .getResultStream()
        .findFirst();
  }

  /** The one that began last, living or not. */
  Optional<SubscriptionEntity> latest(SubjectRef subject) {
    return em.createQuery(
            """
            select s from SaasSubscription s
            where s.realmId = :realm and s.subjectType = :type and s.subjectId = :id
            order by s.startedAt desc, s.id desc
            """,
            SubscriptionEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * What follows a provider's subscription, as it is now: the living one, else the newest. For who
   * holds the subject.
   */
  Optional<SubscriptionEntity> following(SubjectRef subject, String provider, String externalId) {
    return fresh(() -> follower(subject, provider, externalId));
  }

  private Optional<SubscriptionEntity> follower(
      SubjectRef subject, String provider, String externalId) {
    return em.createQuery(
            """
            select s from SaasSubscription s
            where s.realmId = :realm and s.provider = :provider and s.externalId = :external
              and s.subjectType = :type and s.subjectId = :id
            order by case when s.activeKey is null then 1 else 0 end, s.startedAt desc, s.id desc
            """,
            SubscriptionEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("provider", provider)
        .setParameter("external", externalId)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** To be asked under the lock of its subject, before anything else has read it. */
  Optional<SubscriptionEntity> byId(String id) {
    return Optional.ofNullable(em.find(SubscriptionEntity.class, id));
  }

  /** Those that time has changed since they were written, the longest due first. */
  List<Due> due(Instant now, Optional<Due> after, int max) {
    return em.createQuery(
            """
            select new io.keycloaksaas.subscription.jpa.SubscriptionRows$Due(
              s.id, s.realmId, s.subjectType, s.subjectId, s.dueAt)
            from SaasSubscription s
            where s.dueAt <= :now and (s.dueAt > :dueAt or s.dueAt = :dueAt and s.id > :id)
            order by s.dueAt, s.id
            """,
            Due.class)
        .setParameter("now", now.toEpochMilli())
        .setParameter("dueAt", after.map(Due::dueAt).orElse(Long.MIN_VALUE))
        .setParameter("id", after.map(Due::id).orElse(""))
        .setMaxResults(max)
        .getResultList();
  }

  /** A row that waits to be brought up to its time. */
  record Due(String id, String realmId, SubjectType subjectType, String subjectId, long dueAt) {
    SubjectRef subject() {
      return new SubjectRef(realmId, subjectType, subjectId);
    }
  }
}
