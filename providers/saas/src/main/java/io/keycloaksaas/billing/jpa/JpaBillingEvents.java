package io.keycloaksaas.billing.jpa;

import io.keycloaksaas.billing.BillingEvent;
import io.keycloaksaas.billing.BillingEventNotice;
import io.keycloaksaas.billing.BillingEventReason;
import io.keycloaksaas.billing.BillingEventResult;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The rows of {@code SAAS_BILLING_EVENT} of the session's realm, in the caller's transaction. */
public final class JpaBillingEvents {
  private static final int DETAIL = 1000;

  private final EntityManager em;
  private final String realmId;

  public JpaBillingEvents(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** What a list shows; absent means all. */
  public record Filter(
      Optional<BillingEventResult.Kind> result, Optional<String> type, Optional<String> customer) {}

  public boolean isRecorded(String provider, BillingEventNotice notice) {
    return em.createQuery(
                """
                select count(e) from SaasBillingEvent e where e.realmId = :realm
                  and e.provider = :provider and e.account = :account and e.eventId = :event
                """,
                Long.class)
            .setParameter("realm", realmId)
            .setParameter("provider", provider)
            .setParameter("account", notice.account())
            .setParameter("event", notice.id())
            .getSingleResult()
        > 0;
  }

  /**
   * Takes the message, once: who comes at the same time waits for the commit.
   *
   * @return false when it was taken before
   */
  public boolean take(String provider, BillingEventNotice notice) {
    String id = Ids.next();
    int inserted =
        em.createQuery(
                """
                insert into SaasBillingEvent (id, realmId, provider, account, eventId, type,
                  customer, createdAt, receivedAt, result)
                values (:id, :realm, :provider, :account, :event, :type,
                  :customer, :created, :now, IGNORED)
                on conflict do nothing
                """)
            .setParameter("id", id)
            .setParameter("realm", realmId)
            .setParameter("provider", provider)
            .setParameter("account", notice.account())
            .setParameter("event", notice.id())
            .setParameter("type", notice.type())
            .setParameter("customer", notice.customerId().orElse(null))
            .setParameter("created", notice.createdAt().toEpochMilli())
            .setParameter("now", Times.CLOCK.millis())
            .executeUpdate();
    return inserted > 0;
  }

  /** Writes what became of a message that was just taken. */
  public void close(
      String provider,
      BillingEventNotice notice,
      BillingEventResult result,
      Optional<SubjectRef> subject) {
    BillingEventEntity row =
        em.createQuery(
                """
                select e from SaasBillingEvent e where e.realmId = :realm
                  and e.provider = :provider and e.account = :account and e.eventId = :event
                """,
                BillingEventEntity.class)
            .setParameter("realm", realmId)
            .setParameter("provider", provider)
            .setParameter("account", notice.account())
            .setParameter("event", notice.id())
            .getSingleResult();
    row.result = result.kind();
    row.reason = result.reason().orElse(null);
    row.detail = cut(result.detail());
    subject.ifPresent(
        of -> {
          row.subjectType = of.type();
          row.subjectId = of.id();
        });
    row.processedAt = result.kind() == BillingEventResult.Kind.PARKED ? null : Times.CLOCK.millis();
  }

  /** What was parked of a customer for a reason that has gone. */
  public void resolve(String provider, String customer, BillingEventReason reason) {
    em.createQuery(
            """
            select e from SaasBillingEvent e where e.realmId = :realm and e.provider = :provider
              and e.customer = :customer and e.reason = :reason and e.processedAt is null
            """,
            BillingEventEntity.class)
        .setParameter("realm", realmId)
        .setParameter("provider", provider)
        .setParameter("customer", customer)
        .setParameter("reason", reason)
        .getResultList()
        .forEach(row -> row.processedAt = Times.CLOCK.millis());
  }

  /** Newest first. */
  public List<BillingEvent> list(Filter filter, Page.Request page) {
    StringBuilder query =
        new StringBuilder("select e from SaasBillingEvent e where e.realmId = :realm");
    filter.result().ifPresent(result -> query.append(" and e.result = :result"));
    filter.type().ifPresent(type -> query.append(" and e.type = :type"));
    filter.customer().ifPresent(customer -> query.append(" and e.customer = :customer"));
    page.after()
        .ifPresent(
            after ->
                query.append(" and (e.receivedAt < :at or e.receivedAt = :at and e.id < :id)"));
    query.append(" order by e.receivedAt desc, e.id desc");
    TypedQuery<BillingEventEntity> typed =
        em.createQuery(query.toString(), BillingEventEntity.class)
            .setParameter("realm", realmId)
            .setMaxResults(page.fetch());
    filter.result().ifPresent(result -> typed.setParameter("result", result));
    filter.type().ifPresent(type -> typed.setParameter("type", type));
    filter.customer().ifPresent(customer -> typed.setParameter("customer", customer));
    page.after()
        .ifPresent(after -> typed.setParameter("at", after.at()).setParameter("id", after.id()));
    return typed.getResultStream().map(BillingEventEntity::record).toList();
  }

  private static String cut(String detail) {
    if (detail.isEmpty()) {
      return null;
    }
    return detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL);
  }
}
