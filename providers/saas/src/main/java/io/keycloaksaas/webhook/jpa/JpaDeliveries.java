package io.keycloaksaas.webhook.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Attempt;
import io.keycloaksaas.webhook.Delivery;
import io.keycloaksaas.webhook.Delivery.State;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * Deliveries as people see and repeat them. Whoever asks has found the endpoint before, in his own
 * scope.
 */
public final class JpaDeliveries {
  private final EntityManager em;
  private final String realmId;

  public JpaDeliveries(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** Of an endpoint, the newest event first. */
  public List<Delivery> list(
      String webhookId, Optional<State> state, Optional<Cursor> after, int size) {
    TypedQuery<DeliveryEntity> query =
        em.createQuery(
                "select d from SaasDelivery d where d.realmId = :realm and d.webhookId = :webhook"
                    + (after.isPresent() ? " and d.eventId < :id" : "")
                    + (state.isPresent() ? " and d.state = :state" : "")
                    + " order by d.eventId desc",
                DeliveryEntity.class)
            .setParameter("realm", realmId)
            .setParameter("webhook", webhookId)
            .setMaxResults(size);
    after.ifPresent(cursor -> query.setParameter("id", cursor.id()));
    state.ifPresent(wanted -> query.setParameter("state", wanted));
    return query.getResultStream().map(DeliveryEntity::delivery).toList();
  }

  /** Dead letters of all endpoints of the realm, the newest event first. */
  public List<Delivery> dead(Optional<Cursor> after, int size) {
    TypedQuery<DeliveryEntity> query =
        em.createQuery(
                "select d from SaasDelivery d join SaasWebhook w on w.id = d.webhookId"
                    + " where d.realmId = :realm and d.state = FAILED"
                    + (after.isPresent()
                        ? " and (d.eventId < :event or d.eventId = :event and d.webhookId < :webhook)"
                        : "")
                    + " order by d.eventId desc, d.webhookId desc",
                DeliveryEntity.class)
            .setParameter("realm", realmId)
            .setMaxResults(size);
    after.ifPresent(
        cursor -> {
          String[] parts = cursor.id().split("/", 2);
          query
              .setParameter("event", parts[0])
              .setParameter("webhook", parts.length == 2 ? parts[1] : "");
        });
    return query.getResultStream().map(DeliveryEntity::delivery).toList();
  }

  /** Of all endpoints of the realm. */
  public long count(State state) {
    return em.createQuery(
            "select count(d) from SaasDelivery d join SaasWebhook w on w.id = d.webhookId"
                + " where d.realmId = :realm and d.state = :state",
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("state", state)
        .getSingleResult();
  }

  public Optional<Delivery> find(String webhookId, String eventId) {
    return entity(webhookId, eventId, LockModeType.NONE).map(DeliveryEntity::delivery);
  }

  /** Locked it is read again: a worker may have leased it since this session read it first. */
  private Optional<DeliveryEntity> entity(String webhookId, String eventId, LockModeType lock) {
    DeliveryEntity row = em.find(DeliveryEntity.class, new DeliveryEntity.Key(webhookId, eventId));
    if (row != null && lock != LockModeType.NONE) {
      em.refresh(row, lock);
    }
    return Optional.ofNullable(row).filter(found -> found.realmId.equals(realmId));
  }

  /** The last first. */
  public List<Attempt> attempts(
      String webhookId, String eventId, Optional<Cursor> after, int size) {
    return em.createQuery(
            """
            select a from SaasAttempt a
            where a.realmId = :realm and a.webhookId = :webhook and a.eventId = :event
              and a.number < :number
            order by a.number desc
            """,
            AttemptEntity.class)
        .setParameter("realm", realmId)
        .setParameter("webhook", webhookId)
        .setParameter("event", eventId)
        .setParameter("number", after.map(Cursor::at).orElse((long) Integer.MAX_VALUE).intValue())
        .setMaxResults(size)
        .getResultStream()
        .map(JpaDeliveries::attempt)
        .toList();
  }

  private static Attempt attempt(AttemptEntity row) {
    return new Attempt(
        row.number,
        Instant.ofEpochMilli(row.startedAt),
        Duration.ofMillis(row.latency),
        row.outcome,
        row.status == null ? 0 : row.status,
        row.answer);
  }

  public void add(String webhookId, String eventId, String eventType, String body) {
    em.persist(
        new DeliveryEntity(
            em.find(WebhookEntity.class, webhookId),
            eventId,
            eventType,
            body,
            Times.CLOCK.millis()));
  }

  /**
   * Begins again at once, with all its attempts, unless a node is at it.
   *
   * @return as it stands then
   */
  public Optional<Delivery> restart(String webhookId, String eventId) {
    Optional<DeliveryEntity> row = entity(webhookId, eventId, LockModeType.PESSIMISTIC_WRITE);
    row.filter(found -> found.leaseId == null)
        .ifPresent(found -> found.start(Times.CLOCK.millis()));
    return row.map(DeliveryEntity::delivery);
  }

  /**
   * As {@link #restart}, of those of the events that are at an end.
   *
   * @param delivered also those that the receiver took
   * @return of which events there are deliveries, whatever was done
   */
  public Set<String> restartEnded(
      String webhookId, Collection<String> eventIds, boolean delivered) {
    List<DeliveryEntity> rows =
        em.createQuery(
                "select d from SaasDelivery d where d.webhookId = :webhook and d.eventId in (:events)"
                    + " order by d.eventId",
                DeliveryEntity.class)
            .setParameter("webhook", webhookId)
            .setParameter("events", eventIds)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    rows.stream()
        .filter(row -> row.dueAt == null)
        .filter(row -> delivered || row.state != State.DELIVERED)
        .forEach(row -> row.start(Times.CLOCK.millis()));
    return rows.stream().map(row -> row.eventId).collect(Collectors.toSet());
  }

  /** Ends what waits; what a node is sending goes on. */
  public void cancel(String webhookId) {
    em.createQuery(
            """
            update SaasDelivery set state = CANCELED, dueAt = null, updatedAt = :now
            where webhookId = :webhook and dueAt is not null and leaseId is null
            """)
        .setParameter("webhook", webhookId)
        .setParameter("now", Times.CLOCK.millis())
        .executeUpdate();
  }
}
