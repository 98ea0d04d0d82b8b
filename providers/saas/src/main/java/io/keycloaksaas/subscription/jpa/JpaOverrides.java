package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.FactChanges;
import io.keycloaksaas.persistence.FactChanges.Cause;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.SubscriptionProvider.OverrideRequest;
import io.keycloaksaas.subscription.SubscriptionProvider.StoredOverride;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** Overrides; removing one only marks its row, so that the past stays readable. */
final class JpaOverrides {
  private final KeycloakSession session;
  private final EntityManager em;

  JpaOverrides(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
  }

  List<StoredOverride> list(SubjectRef subject) {
    return em.createQuery(
            """
            select o from SaasOverride o
            where o.realmId = :realm and o.subjectType = :type and o.subjectId = :id
              and o.removedAt is null
            order by o.createdAt, o.id
            """,
            OverrideEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .getResultStream()
        .map(OverrideEntity::stored)
        .toList();
  }

  /** By one statement; a subject without overrides is absent. */
  Map<SubjectRef, List<FeatureOverride>> of(Set<SubjectRef> subjects) {
    return em.createQuery(
            """
            select o from SaasOverride o
            where o.realmId in (:realms) and o.subjectId in (:ids) and o.removedAt is null
            """,
            OverrideEntity.class)
        .setParameter("realms", SubjectRef.realms(subjects))
        .setParameter("ids", SubjectRef.ids(subjects))
        .getResultStream()
        .filter(row -> subjects.contains(row.subject()))
        .collect(
            Collectors.groupingBy(
                OverrideEntity::subject,
                Collectors.mapping(OverrideEntity::record, Collectors.toList())));
  }

  StoredOverride add(SubjectRef subject, OverrideRequest request, Catalog catalog) {
    Feature feature = feature(request.feature(), catalog);
    requireFit(feature, request);
    long version = Subjects.change(session, subject);
    OverrideEntity row = new OverrideEntity(subject, request, Times.CLOCK.millis());
    em.persist(row);
    log(EventType.OVERRIDE_CREATED, row, version);
    return row.stored();
  }

  void remove(SubjectRef subject, String overrideId) {
    long version = Subjects.change(session, subject);
    OverrideEntity row =
        Optional.of(overrideId)
            .filter(Ids::isPossible)
            .map(id -> em.find(OverrideEntity.class, id))
            .filter(found -> found.subject().equals(subject) && found.removedAt == null)
            .orElseThrow(
                () -> Problem.of(ProblemCode.OVERRIDE_NOT_FOUND, "There is no such override."));
    row.removedAt = Times.CLOCK.millis();
    log(EventType.OVERRIDE_REMOVED, row, version);
  }

  private static Feature feature(String key, Catalog catalog) {
    return Optional.ofNullable(key)
        .filter(FeatureKey::isValid)
        .map(valid -> catalog.features().get(new FeatureKey(valid)))
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.FEATURE_NOT_FOUND,
                    "There is no feature '" + key + "' in the catalogue."));
  }

  /** allow for booleans, value for limits, deny for all; an end after its start. */
  private static void requireFit(Feature feature, OverrideRequest request) {
    boolean fits =
        switch (request.effect()) {
          case ALLOW -> feature.type() == FeatureType.BOOLEAN;
          case VALUE -> feature.type() == FeatureType.LIMIT;
          case DENY -> true;
        };
    if (!fits) {
      throw Problem.invalid(
          "effect",
          "'"
              + request.effect().key()
              + "' does not fit the "
              + feature.type().key()
              + " feature '"
              + feature.key()
              + "'.");
    }
    if (request.value().isPresent() != (request.effect() == FeatureOverride.Effect.VALUE)) {
      throw Problem.invalid("value", "'value' goes with the effect 'value', and only with it.");
    }
    if (request.endsAt().isPresent()
        && !request.endsAt().get().isAfter(request.startsAt().orElse(Times.CLOCK.instant()))) {
      throw Problem.invalid("endsAt", "'endsAt' must be in the future and after 'startsAt'.");
    }
  }

  private void log(EventType type, OverrideEntity row, long version) {
    FactChanges.ofSubject(session, row.subject(), new Cause("override", row.id));
    boolean organization = row.subjectType == SubjectType.ORGANIZATION;
    EventLog.write(
        session,
        new Event(
            type,
            organization ? row.subjectId : null,
            organization ? null : row.subjectId,
            Map.of(
                "override_id",
                row.id,
                "subject_type",
                row.subjectType.key(),
                "subject_id",
                row.subjectId,
                "feature",
                row.feature,
                "effect",
                row.effect.key(),
                "value",
                Optional.ofNullable(row.amount).orElse(Amount.ZERO.wire()),
                "version",
                version)));
  }
}
