package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.FactChanges;
import io.keycloaksaas.persistence.FactChanges.Cause;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.usage.Grant;
import io.keycloaksaas.usage.Grants.GrantRequest;
import io.keycloaksaas.usage.Grants.StoredGrant;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** Grants beyond the plan; revoking one only marks its row, so that the past stays readable. */
public final class JpaGrants {
  private final KeycloakSession session;
  private final EntityManager em;

  public JpaGrants(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
  }

  /** Without what rolled over into periods that have ended: there is more of it every period. */
  public Map<SubjectRef, List<Grant>> of(Set<SubjectRef> subjects) {
    return em.createQuery(
            """
            select g from SaasGrant g
            where g.realmId in (:realms) and g.subjectId in (:ids) and g.voidedAt is null
              and g.source <> :plan and (g.source <> :rollover or g.expiresAt > :now)
            order by g.createdAt, g.id
            """,
            GrantEntity.class)
        .setParameter("realms", SubjectRef.realms(subjects))
        .setParameter("ids", SubjectRef.ids(subjects))
        .setParameter("plan", GrantEntity.PLAN)
        .setParameter("rollover", GrantEntity.ROLLOVER)
        .setParameter("now", Times.CLOCK.millis())
        .getResultStream()
        .filter(row -> subjects.contains(row.subject()))
        .collect(
            Collectors.groupingBy(
                GrantEntity::subject,
                Collectors.mapping(GrantEntity::record, Collectors.toList())));
  }

  public List<StoredGrant> list(SubjectRef subject, Page.Request page) {
    Cursor after = page.after().orElse(new Cursor(Long.MIN_VALUE, ""));
    return em.createQuery(
            """
            select g from SaasGrant g
            where g.realmId = :realm and g.subjectType = :type and g.subjectId = :id
              and g.voidedAt is null and g.source <> :plan
              and g.createdAt >= :at and (g.createdAt > :at or g.id > :after)
            order by g.createdAt, g.id
            """,
            GrantEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("plan", GrantEntity.PLAN)
        .setParameter("at", after.at())
        .setParameter("after", after.id())
        .setMaxResults(page.fetch())
        .getResultStream()
        .map(GrantEntity::stored)
        .toList();
  }

  public StoredGrant issue(SubjectRef subject, GrantRequest request) {
    GrantEntity row =
        new GrantEntity(
            Ids.next(),
            subject,
            request.feature().key().value(),
            request.amount(),
            request.source().key());
    row.priority = request.priority();
    row.effectiveAt = Times.millis(request.startsAt());
    row.expiresAt = Times.millis(request.endsAt());
    row.reason = request.reason();
    row.actorId = request.actorId();
    issue(row);
    return row.stored();
  }

  void issue(GrantEntity row) {
    long version = Subjects.change(session, row.subject());
    row.createdAt = Times.CLOCK.millis();
    em.persist(row);
    log(EventType.GRANT_ISSUED, row, version);
  }

  public void revoke(SubjectRef subject, String grantId) {
    long version = Subjects.change(session, subject);
    GrantEntity row =
        Optional.of(grantId)
            .filter(Ids::isPossible)
            .map(id -> em.find(GrantEntity.class, id))
            .filter(found -> found.subject().equals(subject))
            .filter(found -> found.voidedAt == null && !found.isOfPlan())
            .orElseThrow(() -> Problem.of(ProblemCode.GRANT_NOT_FOUND, "There is no such grant."));
    row.voidedAt = Times.CLOCK.millis();
    log(EventType.GRANT_REVOKED, row, version);
  }

  private void log(EventType type, GrantEntity row, long version) {
    FactChanges.ofSubject(session, row.subject(), new Cause("grant", row.id));
    boolean organization = row.subjectType == SubjectType.ORGANIZATION;
    EventLog.write(
        session,
        new Event(
            type,
            organization ? row.subjectId : null,
            organization ? null : row.subjectId,
            Map.of(
                "grant_id",
                row.id,
                "subject_type",
                row.subjectType.key(),
                "subject_id",
                row.subjectId,
                "feature",
                row.feature,
                "amount",
                row.amount,
                "used",
                row.used,
                "source",
                row.source,
                "version",
                version)));
  }
}
