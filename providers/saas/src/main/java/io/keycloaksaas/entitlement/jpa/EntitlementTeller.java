package io.keycloaksaas.entitlement.jpa;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.CatalogProvider.Published;
import io.keycloaksaas.entitlement.EntitlementDifference;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementResolver;
import io.keycloaksaas.entitlement.EntitlementSet;
import io.keycloaksaas.entitlement.Facts;
import io.keycloaksaas.entitlement.OrganizationFacts;
import io.keycloaksaas.entitlement.SubjectFacts;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.FactChanges;
import io.keycloaksaas.persistence.FactChanges.Cause;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.usage.Rollovers;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Writes {@code entitlement.changed}: how a subject's own set differs from what the log said of it
 * so far, and nothing where it does not. By whatever way the set has changed, what is told adds up
 * to what there is. Suspensions are told by their own events.
 */
final class EntitlementTeller implements FactChanges.Listener {
  /**
   * A boundary that another catalogue has taken the place of lies back no further: the sweep comes
   * every minute. What was carried over at it already is found again.
   */
  private static final Duration UNTOLD = Duration.ofDays(1);

  /** The subject's row is locked by who changed it. */
  @Override
  public void subjectChanged(KeycloakSession session, SubjectRef subject, Cause cause) {
    EntityManager em = Database.of(session);
    carryOver(session, subject);
    long version = Subjects.lock(session, subject).version();
    Instant now = Times.CLOCK.instant();
    SubjectFacts facts = new SubjectStates(session).of(subject, OptionalLong.of(version)).facts();
    EntitlementSet after = resolve(session, subject.type(), facts, catalog(session), now);
    EntitlementSet standard =
        resolve(session, subject.type(), SubjectFacts.NONE, catalog(session), now);
    ToldEntity row = em.find(ToldEntity.class, new ToldEntity.Key(subject));
    EntitlementSet before = row == null ? standard : row.set();
    keep(em, subject, row, after, standard);
    EntitlementDifference difference = EntitlementDifference.between(before, after);
    if (!difference.isEmpty()) {
      Map<String, Object> data = data(difference, after, catalog(session), cause);
      data.put("subject_type", subject.type().key());
      data.put("subject_id", subject.id());
      data.put("version", version);
      boolean organization = subject.type() == SubjectType.ORGANIZATION;
      EventLog.write(
          session,
          new Event(
              EventType.ENTITLEMENT_CHANGED,
              organization ? subject.id() : null,
              organization ? null : subject.id(),
              data));
    }
  }

  /**
   * A boundary that nobody has told of may be the turn of a period, and after the change that is
   * told now nobody would find it. What goes over is told as any other grant, so this comes here
   * again: the boundary counts once.
   */
  private static void carryOver(KeycloakSession session, SubjectRef subject) {
    Instant now = Times.CLOCK.instant();
    ToldEntity row = Database.of(session).find(ToldEntity.class, new ToldEntity.Key(subject));
    if (row != null && row.dueAt != null && row.dueAt <= now.toEpochMilli()) {
      Instant since =
          row.dueAt == ToldEntity.CATALOG ? now.minus(UNTOLD) : Instant.ofEpochMilli(row.dueAt);
      row.dueAt = null;
      new Rollovers(session, session.getProvider(EntitlementProvider.class).allowances())
          .carry(subject, since, now);
    }
  }

  /** Who has just the default plan, for good, needs no row. */
  private static void keep(
      EntityManager em,
      SubjectRef subject,
      ToldEntity known,
      EntitlementSet after,
      EntitlementSet standard) {
    boolean needed =
        after.validUntil().isPresent() || !EntitlementDifference.between(standard, after).isEmpty();
    if (!needed) {
      if (known != null) {
        em.remove(known);
      }
      return;
    }
    ToldEntity row = known == null ? new ToldEntity(subject) : known;
    row.tell(after);
    if (known == null) {
      em.persist(row);
    }
  }

  /**
   * One row of the log for all who have just the default plan, of each kind of subject. Whoever has
   * more than that is looked at by {@link EntitlementSweep}.
   */
  @Override
  public void catalogChanged(KeycloakSession session, RealmModel realm, Cause cause) {
    Database.of(session)
        .createQuery("update SaasEntitlementTold t set t.dueAt = :now where t.realmId = :realm")
        .setParameter("now", ToldEntity.CATALOG)
        .setParameter("realm", realm.getId())
        .executeUpdate();
    Catalog now = catalog(session);
    Catalog before =
        session
            .getProvider(CatalogProvider.class)
            .version(now.version() - 1)
            .map(Published::catalog)
            .orElse(Catalog.EMPTY);
    Instant at = Times.CLOCK.instant();
    for (SubjectType type : SubjectType.values()) {
      EntitlementSet after = resolve(session, type, SubjectFacts.NONE, now, at);
      EntitlementDifference difference =
          EntitlementDifference.between(
              resolve(session, type, SubjectFacts.NONE, before, at), after);
      if (!difference.isEmpty()) {
        Map<String, Object> data = data(difference, after, now, cause);
        data.put("subject_type", type.key());
        data.put("subject_id", null);
        data.put("version", null);
        EventLog.write(session, new Event(EventType.ENTITLEMENT_CHANGED, null, null, data));
      }
    }
  }

  private static EntitlementSet resolve(
      KeycloakSession session,
      SubjectType type,
      SubjectFacts subject,
      Catalog catalog,
      Instant at) {
    var plans = Knowledge.plans(session, Stream.of(subject));
    return EntitlementResolver.resolve(
        type == SubjectType.USER
            ? Facts.ownSetOf(catalog, plans, subject)
            : Facts.ownSetOf(
                catalog, plans, new OrganizationFacts(true, Optional.empty(), subject)),
        at);
  }

  private static Map<String, Object> data(
      EntitlementDifference difference, EntitlementSet after, Catalog catalog, Cause cause) {
    Map<String, Object> data = new HashMap<>();
    data.put("granted", difference.granted());
    data.put("revoked", difference.revoked());
    data.put("limits", difference.limits());
    data.put("plan", after.plan().orElse(null));
    Map<String, Object> of = new HashMap<>();
    of.put("kind", cause.kind());
    of.put("id", cause.id());
    data.put("cause", of);
    data.put("catalog_version", catalog.version());
    return data;
  }

  private static Catalog catalog(KeycloakSession session) {
    return session.getProvider(CatalogProvider.class).current().catalog();
  }
}
