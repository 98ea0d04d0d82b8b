package io.keycloaksaas.webhook.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.SecretBox;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.EventFilter;
import io.keycloaksaas.webhook.SigningKeys;
import io.keycloaksaas.webhook.Webhook;
import io.keycloaksaas.webhook.WebhookProvider;
import io.keycloaksaas.webhook.WebhookScope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

final class JpaWebhookProvider implements WebhookProvider {
  private static final String SELECT =
      """
      select w, h, m.userId from SaasWebhook w join SaasWebhookHealth h on h.webhookId = w.id
      left join SaasMember m on m.organizationId = w.organizationId and m.userId = w.createdBy
      where w.realmId = :realm\
      """;

  private final KeycloakSession session;

  JpaWebhookProvider(KeycloakSession session) {
    this.session = session;
  }

  @Override
  public List<Webhook> list(WebhookScope scope, Optional<Cursor> after, int size) {
    return query(
            scope,
            SELECT
                + scope.condition()
                + " and w.createdAt >= :at and (w.createdAt > :at or w.id > :id)"
                + " order by w.createdAt, w.id")
        .setParameter("at", after.map(Cursor::at).orElse(Long.MIN_VALUE))
        .setParameter("id", after.map(Cursor::id).orElse(""))
        .setMaxResults(size)
        .getResultStream()
        .map(JpaWebhookProvider::webhook)
        .toList();
  }

  @Override
  public Optional<Webhook> find(WebhookScope scope, String id) {
    return query(scope, SELECT + scope.condition() + " and w.id = :id")
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(JpaWebhookProvider::webhook);
  }

  @Override
  public void forget(String id) {
    em().detach(row(id));
  }

  private TypedQuery<Object[]> query(WebhookScope scope, String text) {
    TypedQuery<Object[]> query =
        em().createQuery(text, Object[].class).setParameter("realm", realmId());
    scope.organizationId().ifPresent(id -> query.setParameter("org", id));
    return query;
  }

  @Override
  public long count(Optional<String> organizationId) {
    TypedQuery<Long> query =
        em().createQuery(
                "select count(w) from SaasWebhook w where w.realmId = :realm"
                    + new WebhookScope(organizationId, false).condition(),
                Long.class)
            .setParameter("realm", realmId());
    organizationId.ifPresent(id -> query.setParameter("org", id));
    return query.getSingleResult();
  }

  @Override
  public void add(Webhook webhook) {
    WebhookEntity row = new WebhookEntity(webhook.id(), realmId(), webhook.organizationId());
    row.signature = webhook.signature();
    row.createdBy = webhook.createdBy();
    row.createdAt = webhook.createdAt().toEpochMilli();
    write(webhook, row);
    em().persist(row);
    em().persist(new HealthEntity(row));
  }

  @Override
  public void update(Webhook webhook) {
    WebhookEntity row = row(webhook.id());
    if (webhook.isEnabled() && (!row.enabled || !row.url.equals(webhook.url()))) {
      forgive(webhook.id());
    }
    write(webhook, row);
  }

  /** By a statement of its own: a worker may be counting at this moment. */
  private void forgive(String id) {
    em().createQuery("update SaasWebhookHealth set failingSince = null where webhookId = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private static void write(Webhook webhook, WebhookEntity row) {
    row.url = webhook.url();
    row.description = webhook.description();
    row.eventTypes = Json.write(webhook.filter().patterns());
    row.enabled = webhook.isEnabled();
    row.disabledBecause = webhook.disabledBecause().orElse(null);
    row.updatedAt = webhook.updatedAt().toEpochMilli();
    row.revision = webhook.revision();
  }

  @Override
  public void remove(String id) {
    em().remove(row(id));
  }

  @Override
  public void addKey(String webhookId, SigningKeys.Generated key) {
    WebhookSecretEntity secret = new WebhookSecretEntity(Ids.next(), row(webhookId));
    secret.sealed = box().seal(WebhookSecrets.context(secret), key.bytes());
    secret.publicKey = key.publicKey().orElse(null);
    secret.createdAt = Times.CLOCK.millis();
    em().persist(secret);
  }

  @Override
  public void retireKeys(String webhookId, Instant end, int most) {
    long now = Times.CLOCK.millis();
    List<WebhookSecretEntity> newestFirst = secrets(List.of(webhookId), Long.MIN_VALUE);
    for (int i = 0; i < newestFirst.size(); i++) {
      WebhookSecretEntity secret = newestFirst.get(i);
      if (i >= most || secret.expiresAt != null && secret.expiresAt <= now) {
        em().remove(secret);
      } else if (secret.expiresAt == null || secret.expiresAt > end.toEpochMilli()) {
        secret.expiresAt = end.toEpochMilli();
      }
    }
  }

  @Override
  public Map<String, SigningKeys> keys(Collection<String> webhookIds, Instant now) {
    Map<String, List<SigningKeys.Generated>> stored = new HashMap<>();
    Map<String, Optional<SecretBox>> boxes = new HashMap<>();
    for (WebhookSecretEntity secret : secrets(webhookIds, now.toEpochMilli())) {
      boxes
          .computeIfAbsent(secret.realmId, realm -> SecretBox.of(session, realm))
          .flatMap(box -> WebhookSecrets.open(box, secret))
          .ifPresent(
              key -> stored.computeIfAbsent(secret.webhookId, id -> new ArrayList<>()).add(key));
    }
    Map<String, SigningKeys> keys = new HashMap<>();
    for (String id : webhookIds) {
      keys.put(id, SigningKeys.of(row(id).signature, stored.getOrDefault(id, List.of())));
    }
    return keys;
  }

  @Override
  public Map<String, List<String>> publicKeys(Collection<String> webhookIds, Instant now) {
    return secrets(webhookIds, now.toEpochMilli()).stream()
        .filter(secret -> secret.publicKey != null)
        .collect(
            Collectors.groupingBy(
                secret -> secret.webhookId,
                Collectors.mapping(secret -> secret.publicKey, Collectors.toList())));
  }

  /** Newest first. */
  private List<WebhookSecretEntity> secrets(Collection<String> webhookIds, long now) {
    return webhookIds.isEmpty()
        ? List.of()
        : em().createQuery(
                """
                select s from SaasWebhookSecret s
                where s.webhookId in (:ids) and (s.expiresAt is null or s.expiresAt > :now)
                order by s.createdAt desc, s.id desc
                """,
                WebhookSecretEntity.class)
            .setParameter("ids", webhookIds)
            .setParameter("now", now)
            .getResultList();
  }

  private WebhookEntity row(String id) {
    return em().find(WebhookEntity.class, id);
  }

  private SecretBox box() {
    return WebhookSecrets.box(session);
  }

  private static Webhook webhook(Object[] row) {
    WebhookEntity webhook = (WebhookEntity) row[0];
    HealthEntity health = (HealthEntity) row[1];
    return new Webhook(
        webhook.id,
        webhook.organizationId,
        webhook.url,
        webhook.description,
        filter(webhook.eventTypes),
        webhook.signature,
        Optional.ofNullable(webhook.disabledBecause),
        webhook.createdBy,
        row[2] != null,
        Instant.ofEpochMilli(webhook.createdAt),
        Instant.ofEpochMilli(webhook.updatedAt),
        webhook.revision,
        new Webhook.Health(
            health.delivered,
            health.failed,
            Times.instant(health.failingSince),
            Times.instant(health.lastSuccessAt)));
  }

  static EventFilter filter(String eventTypes) {
    List<String> patterns = new ArrayList<>();
    Json.read(eventTypes).forEach(pattern -> patterns.add(pattern.textValue()));
    return new EventFilter(patterns);
  }

  @Override
  public void close() {}

  private EntityManager em() {
    return Database.of(session);
  }

  private String realmId() {
    return session.getContext().getRealm().getId();
  }
}
