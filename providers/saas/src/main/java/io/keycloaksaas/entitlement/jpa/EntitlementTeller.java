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
  /** The subject's row is locked by who changed it. */
  @Override
  public void subjectChanged(KeycloakSession session, SubjectRef subject, Cause cause) {
    tell(session, subject, cause, 0);
  }

  /**
   * As {@link #subjectChanged}.
   *
   * @param published a version of the catalogue that is known to be committed, though this node may
   *     still remember an older one as the current
   */
  static void tell(KeycloakSession session, SubjectRef subject, Cause cause, long published) {
    EntityManager em = Database.of(session);
    carryOver(session, subject);
    long version = Subjects.lock(session, subject).version();
    Instant now = Times.CLOCK.instant();
    SubjectFacts facts = new SubjectStates(session).of(subject, OptionalLong.of(version)).facts();
    ToldEntity known = em.find(ToldEntity.class, new ToldEntity.Key(subject));
    if (known == null && facts.equals(SubjectFacts.NONE)) {
      return; // what is told to all is told to him
    }
    ToldEntity row = known == null ? new ToldEntity(subject) : known;
    Catalog catalog = catalog(session, Math.max(published, row.catalogVersion));
    EntitlementSet after = resolve(session, subject.type(), facts, catalog, now);
    EntitlementSet before =
        row.set()
            .orElseGet(() -> resolve(session, subject.type(), SubjectFacts.NONE, catalog, now));
    EntitlementDifference difference = EntitlementDifference.between(before, after);
    row.look(after, catalog.version());
    if (!difference.isEmpty()) {
      row.tell(after);
      write(session, subject, data(difference, after, catalog, cause), version);
    }
    if (known == null) {
      em.persist(row);
    }
  }

  private static void write(
      KeycloakSession session, SubjectRef subject, Map<String, Object> data, long version) {
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

  /**
   * A boundary that nobody has told of may be the turn of a period, and after the change that is
   * told now nobody would find it. What goes over is told as any other grant, so this comes here
   * again: the boundary counts once.
   */
  private static void carryOver(KeycloakSession session, SubjectRef subject) {
    Instant now = Times.CLOCK.instant();
    ToldEntity row = Database.of(session).find(ToldEntity.class, new ToldEntity.Key(subject));
    if (row != null && row.dueAt != null && row.dueAt <= now.toEpochMilli()) {
      Instant since = Instant.ofEpochMilli(row.dueAt);
      row.dueAt = null;
      new Rollovers(session, session.getProvider(EntitlementProvider.class).allowances())
          .carry(subject, since, now);
    }
  }

  /**
   * One row of the log for all of whom none tells on their own, of each kind of subject. The others
   * are looked at by {@link EntitlementSweep}, which finds them by the version in their rows: a
   * mark could be lost to a change that had looked before it.
   */
  @Override
  public void catalogChanged(KeycloakSession session, RealmModel realm, Cause cause) {
    Catalog now = catalog(session, 0);
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

  /** The current one, or that version where this node has not heard of it. */
  private static Catalog catalog(KeycloakSession session, long atLeast) {
    CatalogProvider catalogs = session.getProvider(CatalogProvider.class);
    Catalog current = catalogs.current().catalog();
    return current.version() >= atLeast
        ? current
        : catalogs.version(atLeast).map(Published::catalog).orElse(current);
  }
}
