package io.keycloaksaas.webhook.jpa;

import io.keycloaksaas.event.LoggedEvent;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Consignment;
import io.keycloaksaas.webhook.Ending;
import io.keycloaksaas.webhook.SigningKeys;
import io.keycloaksaas.webhook.WebhookProvider;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import org.keycloak.models.KeycloakSession;

/**
 * Deliveries as workers see them, of all realms: what is to be delivered, and what is due. Needs
 * the system's scope.
 */
public final class JpaDeliveryQueue {
  private final KeycloakSession session;
  private final EntityManager em;

  public JpaDeliveryQueue(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
  }

  /**
   * @param body of the request
   */
  public record Order(JpaListeners.Listener listener, LoggedEvent event, String body) {}

  public void add(String realmId, List<Order> orders) {
    new DeliveryBatches(em).insert(realmId, orders);
  }

  /**
   * Leases due deliveries, of each endpoint those that are due the longest. Rows that another node
   * is just leasing are passed over. What is due at endpoints that are stopped is canceled.
   *
   * @param room how many an endpoint may get, by its id
   * @param max altogether
   */
  public List<Consignment> claim(ToIntFunction<String> room, int max, Instant until) {
    Map<String, WebhookEntity> due = new HashMap<>();
    for (Object[] row : due()) {
      WebhookEntity webhook = (WebhookEntity) row[0];
      if (isStopped(webhook, (OrganizationStatus) row[1], (Boolean) row[2])) {
        cancel(webhook.id);
      } else {
        due.put(webhook.id, webhook);
      }
    }
    List<String> shuffled = new ArrayList<>(due.keySet());
    Collections.shuffle(shuffled);
    String leaseId = UUID.randomUUID().toString();
    List<DeliveryEntity> taken = new ArrayList<>();
    for (String id : shuffled) {
      int most = Math.min(room.applyAsInt(id), max - taken.size());
      if (most > 0) {
        taken.addAll(lease(due.get(id), most, leaseId, until));
      }
    }
    return consignments(taken, due, leaseId, until);
  }

  /**
   * Endpoints with something due; the organization's status, and Keycloak's own switch. The first
   * of each index range tells: how much is due costs nothing. Whose it is, {@link #lease} looks at.
   */
  private List<Object[]> due() {
    return em.createQuery(
            """
            select w, o.status, n.enabled from SaasWebhook w
            left join SaasOrganization o on o.id = w.organizationId
            left join OrganizationEntity n on n.id = w.organizationId
            where (select min(d.dueAt) from SaasDelivery d where d.webhookId = w.id) <= :now
            """,
            Object[].class)
        .setParameter("now", Times.CLOCK.millis())
        .getResultList();
  }

  private static boolean isStopped(
      WebhookEntity webhook, OrganizationStatus status, Boolean enabled) {
    boolean organizationStopped =
        webhook.organizationId != null
            && (status != OrganizationStatus.ACTIVE || !Boolean.TRUE.equals(enabled));
    return !webhook.enabled || organizationStopped;
  }

  /** If the endpoint is still stopped: since it was looked at, somebody may have begun again. */
  private void cancel(String webhookId) {
    em.createQuery(
            """
            update SaasDelivery set state = CANCELED, dueAt = null, leaseId = null, updatedAt = :now
            where webhookId = :webhook and dueAt <= :now and not exists (
              select 1 from SaasWebhook w
              left join SaasOrganization o on o.id = w.organizationId
              left join OrganizationEntity n on n.id = w.organizationId
              where w.id = :webhook and w.enabled = true
                and (w.organizationId is null or o.status = ACTIVE and n.enabled = true))
            """)
        .setParameter("webhook", webhookId)
        .setParameter("now", Times.CLOCK.millis())
        .executeUpdate();
  }

  /** Its own organization's alone, or the realm's. */
  private List<DeliveryEntity> lease(
      WebhookEntity webhook, int most, String leaseId, Instant until) {
    boolean ofRealm = webhook.organizationId == null;
    var query =
        em.createQuery(
                "select d from SaasDelivery d where d.webhookId = :webhook and d.dueAt <= :now and "
                    + (ofRealm ? "d.organizationId is null" : "d.organizationId = :org")
                    + " order by d.dueAt",
                DeliveryEntity.class)
            .setParameter("webhook", webhook.id)
            .setParameter("now", Times.CLOCK.millis())
            .setMaxResults(most);
    if (!ofRealm) {
      query.setParameter("org", webhook.organizationId);
    }
    query.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED);
    List<DeliveryEntity> rows = query.getResultList();
    if (!rows.isEmpty()) {
      em.createQuery(
              """
              update SaasDelivery set leaseId = :lease, dueAt = :until, attempts = attempts + 1
              where webhookId = :webhook and eventId in (:events)
              """)
          .setParameter("lease", leaseId)
          .setParameter("until", until.toEpochMilli())
          .setParameter("webhook", webhook.id)
          .setParameter("events", rows.stream().map(row -> row.eventId).toList())
          .executeUpdate();
    }
    return rows;
  }

  private List<Consignment> consignments(
      List<DeliveryEntity> rows,
      Map<String, WebhookEntity> webhooks,
      String leaseId,
      Instant until) {
    Set<String> ids = rows.stream().map(row -> row.webhookId).collect(Collectors.toSet());
    Map<String, Consignment.Destination> destinations = destinations(ids, webhooks);
    return rows.stream()
        .map(
            row ->
                new Consignment(
                    leaseId,
                    until,
                    row.webhookId,
                    row.organizationId,
                    row.realmId,
                    row.eventId,
                    row.body,
                    row.attempts + 1,
                    row.attempts + 1 - row.attemptsBefore,
                    destinations.get(row.webhookId)))
        .toList();
  }

  private Map<String, Consignment.Destination> destinations(
      Collection<String> ids, Map<String, WebhookEntity> webhooks) {
    Map<String, SigningKeys> keys =
        session.getProvider(WebhookProvider.class).keys(ids, Times.CLOCK.instant());
    return ids.stream()
        .collect(
            Collectors.toMap(
                id -> id, id -> new Consignment.Destination(webhooks.get(id).url, keys.get(id))));
  }

  /** What waits, and since when the first of it. */
  public record Backlog(long due, Instant oldest) {}

  public Backlog backlog() {
    Object[] row =
        em.createQuery(
                """
                select count(d), min(d.dueAt) from SaasWebhook w
                join SaasDelivery d on d.webhookId = w.id and d.dueAt <= :now
                where d.state = PENDING
                """,
                Object[].class)
            .setParameter("now", Times.CLOCK.millis())
            .getSingleResult();
    return new Backlog(
        (Long) row[0],
        row[1] == null ? Times.CLOCK.instant() : Instant.ofEpochMilli((Long) row[1]));
  }

  /** Records what came of consignments whose lease was not lost; those that were to be counted. */
  public List<Ending> record(List<Ending> endings) {
    return new DeliveryBatches(em).record(endings);
  }

  /** In which realm an endpoint is; absent when it is gone. */
  public Optional<String> realmOf(String webhookId) {
    return Optional.ofNullable(em.find(WebhookEntity.class, webhookId)).map(row -> row.realmId);
  }

  /** Endpoints of these that did nothing but fail since before. */
  public Set<String> failingSince(Collection<String> webhookIds, Instant before) {
    return webhookIds.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select h.webhookId from SaasWebhookHealth h"
                        + " where h.webhookId in (:ids) and h.failingSince <= :before",
                    String.class)
                .setParameter("ids", webhookIds)
                .setParameter("before", before.toEpochMilli())
                .getResultList());
  }

  /**
   * Removes some of what belongs to no endpoint any more; it looks at the whole table.
   *
   * @return how many
   */
  public int purgeOrphans(int batch) {
    return remove(
        em.createQuery(
                """
                select d.webhookId, d.eventId from SaasDelivery d
                where not exists (select 1 from SaasWebhook w where w.id = d.webhookId)
                """,
                Object[].class)
            .setMaxResults(batch)
            .getResultList());
  }

  /**
   * Removes some of what ended with events from before.
   *
   * @param before the lowest id of the events that stay
   * @return how many
   */
  public int purgeEnded(String before, int batch) {
    return remove(
        em.createQuery(
                """
                select d.webhookId, d.eventId from SaasWebhook w
                join SaasDelivery d on d.webhookId = w.id and d.eventId < :before
                where d.dueAt is null
                """,
                Object[].class)
            .setParameter("before", before)
            .setMaxResults(batch)
            .getResultList());
  }

  private int remove(List<Object[]> keys) {
    Map<String, List<String>> byWebhook =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    row -> (String) row[0],
                    Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    byWebhook.forEach(
        (webhook, events) ->
            em.createQuery(
                    "delete from SaasDelivery where webhookId = :webhook and eventId in (:events)")
                .setParameter("webhook", webhook)
                .setParameter("events", events)
                .executeUpdate());
    return keys.size();
  }
}
