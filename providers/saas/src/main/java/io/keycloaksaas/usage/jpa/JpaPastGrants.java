package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.usage.Grant;
import io.keycloaksaas.usage.Grants.StoredGrant;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * Grants beyond the plan as history kept them: one counts from its issue to its revocation,
 * whatever its own bounds say.
 */
public final class JpaPastGrants {
  private final EntityManager em;

  public JpaPastGrants(KeycloakSession session) {
    this.em = Database.of(session);
  }

  /** As they were at a past instant. */
  public List<Grant> of(SubjectRef subject, Instant at) {
    return query(
            subject,
            " and g.createdAt <= :at and (g.voidedAt is null or g.voidedAt > :at)"
                + " order by g.createdAt, g.id")
        .setParameter("at", at.toEpochMilli())
        .getResultStream()
        .map(row -> row.recordAt(at))
        .toList();
  }

  /** Also revoked ones, the newest first. */
  public List<StoredGrant> list(SubjectRef subject, Page.Request page) {
    Cursor before = page.after().orElse(new Cursor(Long.MAX_VALUE, ""));
    return query(
            subject,
            " and (g.createdAt < :at or g.createdAt = :at and g.id < :before)"
                + " order by g.createdAt desc, g.id desc")
        .setParameter("at", before.at())
        .setParameter("before", before.id())
        .setMaxResults(page.fetch())
        .getResultStream()
        .map(GrantEntity::stored)
        .toList();
  }

  public Map<String, Note> notes(SubjectRef subject, FeatureKey feature) {
    return query(subject, " and g.feature = :feature")
        .setParameter("feature", feature.value())
        .getResultStream()
        .collect(Collectors.toMap(row -> row.id, row -> new Note(row.reason, row.actorId)));
  }

  private TypedQuery<GrantEntity> query(SubjectRef subject, String rest) {
    return em.createQuery(
            "select g from SaasGrant g where g.realmId = :realm and g.subjectType = :type"
                + " and g.subjectId = :id and g.source <> :plan"
                + rest,
            GrantEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("plan", GrantEntity.PLAN);
  }
}
