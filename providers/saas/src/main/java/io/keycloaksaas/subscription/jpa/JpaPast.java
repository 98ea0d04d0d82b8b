package io.keycloaksaas.subscription.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider.StoredOverride;
import io.keycloaksaas.subscription.SubscriptionStatus;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * What was stored of a subject at a past instant. Of a subscription the history row last written by
 * then; an override counts from its creation to its removal, whatever its own bounds say.
 */
final class JpaPast {
  private final EntityManager em;

  JpaPast(KeycloakSession session) {
    this.em = Database.of(session);
  }

  Optional<Subscription> subscription(SubjectRef subject, Instant at) {
    return em.createQuery(
            """
            select h, s from SaasSubscriptionHistory h
            join SaasSubscription s on s.id = h.subscriptionId
            where h.realmId = :realm and h.subjectType = :type and h.subjectId = :id
              and h.at <= :at
            order by h.at desc, s.startedAt desc, h.id desc
            """,
            Object[].class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("at", at.toEpochMilli())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(row -> read((SubscriptionHistoryEntity) row[0], (SubscriptionEntity) row[1]));
  }

  private static Subscription read(SubscriptionHistoryEntity row, SubscriptionEntity now) {
    JsonNode state = Json.read(row.state);
    long version = state.get("catalog_version").asLong();
    return new Subscription(
        row.subscriptionId,
        new PlanRef(state.get("plan").asText(), version),
        SubscriptionStatus.valueOf(state.get("status").asText().toUpperCase(Locale.ROOT)),
        Instant.ofEpochMilli(now.startedAt),
        instant(state, "trial_end"),
        instant(state, "cancel_at"),
        instant(state, "grace_until"),
        text(state, "next_plan")
            .map(key -> new PlanRef(key, state.path("next_catalog_version").asLong(version))),
        instant(state, "change_at"),
        state.path("trial_converts").asBoolean(),
        false,
        new Billing(
            text(state, "provider").orElse(Billing.MANUAL),
            Optional.ofNullable(now.externalId),
            text(state, "provider_status"),
            instant(state, "period_start"),
            instant(state, "period_end"),
            state.path("quantity").asLong(1),
            state.path("comped").asBoolean()));
  }

  private static Optional<String> text(JsonNode state, String field) {
    return Optional.ofNullable(state.path(field).textValue());
  }

  private static Optional<Instant> instant(JsonNode state, String field) {
    return text(state, field).map(Instant::parse);
  }

  List<FeatureOverride> overrides(SubjectRef subject, Instant at) {
    return em.createQuery(
            """
            select o from SaasOverride o
            where o.realmId = :realm and o.subjectType = :type and o.subjectId = :id
              and o.createdAt <= :at and (o.removedAt is null or o.removedAt > :at)
            """,
            OverrideEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("at", at.toEpochMilli())
        .getResultStream()
        .map(OverrideEntity::record)
        .toList();
  }

  /** Also removed ones, the newest first. */
  List<StoredOverride> overrides(SubjectRef subject, Page.Request page) {
    Cursor before = page.after().orElse(new Cursor(Long.MAX_VALUE, ""));
    return em.createQuery(
            """
            select o from SaasOverride o
            where o.realmId = :realm and o.subjectType = :type and o.subjectId = :id
              and (o.createdAt < :at or o.createdAt = :at and o.id < :before)
            order by o.createdAt desc, o.id desc
            """,
            OverrideEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("at", before.at())
        .setParameter("before", before.id())
        .setMaxResults(page.fetch())
        .getResultStream()
        .map(OverrideEntity::stored)
        .toList();
  }

  Map<String, Note> notes(SubjectRef subject, FeatureKey feature) {
    return em.createQuery(
            """
            select o from SaasOverride o
            where o.realmId = :realm and o.subjectType = :type and o.subjectId = :id
              and o.feature = :feature
            """,
            OverrideEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("feature", feature.value())
        .getResultStream()
        .collect(Collectors.toMap(row -> row.id, row -> new Note(row.reason, row.actorId)));
  }
}
