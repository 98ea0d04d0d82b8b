package io.keycloaksaas.entitlement.jpa;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.FactChanges.Cause;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/**
 * Tells what time has done: an override that has begun, a grant that has ended, a trial that is
 * over are true for everybody at their instant, here the log learns of it. Each subject in a
 * transaction of its own, under its lock. So is who was looked at with an older catalogue than the
 * realm's current one: before it was published, or by a change that came together with it. One that
 * fails is passed over and tried again by the next run.
 */
@AutoService(JobHandler.class)
public final class EntitlementSweep implements JobHandler {
  private static final Logger LOG = Logger.getLogger(EntitlementSweep.class);
  private static final int BATCH = 100;

  @Override
  public String kind() {
    return "entitlement-sweep";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofMinutes(1));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    int failed = 0;
    for (Behind realm : Jobs.inTransaction(sessions, job, EntitlementSweep::behind)) {
      failed += tellAll(sessions, job, (session, after) -> due(session, realm, after));
    }
    failed += tellAll(sessions, job, EntitlementSweep::due);
    return failed == 0 ? Outcome.done() : Outcome.failed(failed + " subjects failed");
  }

  /** In pages, of those after the last that was looked at, told or not. */
  private static int tellAll(
      KeycloakSessionFactory sessions,
      Job job,
      BiFunction<KeycloakSession, Optional<Due>, List<Due>> page) {
    Optional<Due> last = Optional.empty();
    int failed = 0;
    List<Due> due;
    do {
      Optional<Due> after = last;
      due = Jobs.inTransaction(sessions, job, session -> page.apply(session, after));
      failed += (int) due.stream().filter(one -> !isTold(sessions, job, one)).count();
      last = due.isEmpty() ? last : Optional.of(due.get(due.size() - 1));
    } while (due.size() == BATCH);
    return failed;
  }

  /** A realm where some were looked at with an older catalogue than this version, its current. */
  record Behind(String realmId, long version) {}

  /** Two looks into indexes for each realm, and most days nothing comes of them. */
  private static List<Behind> behind(KeycloakSession session) {
    return Database.of(session)
        .createQuery(
            """
            select new io.keycloaksaas.entitlement.jpa.EntitlementSweep$Behind(
              c.realmId, max(c.version))
            from SaasCatalog c group by c.realmId
            having max(c.version) > (
              select min(t.catalogVersion) from SaasEntitlementTold t where t.realmId = c.realmId)
            order by c.realmId
            """,
            Behind.class)
        .getResultList();
  }

  private static List<Due> due(KeycloakSession session, Behind realm, Optional<Due> after) {
    return Database.of(session)
        .createQuery(
            """
            select new io.keycloaksaas.entitlement.jpa.EntitlementSweep$Due(
              t.realmId, t.subjectType, t.subjectId, t.dueAt, cast(:version as Long))
            from SaasEntitlementTold t
            where t.realmId = :realm and t.catalogVersion < :version and t.subjectId > :id
            order by t.subjectId
            """,
            Due.class)
        .setParameter("realm", realm.realmId())
        .setParameter("version", realm.version())
        .setParameter("id", after.map(Due::subjectId).orElse(""))
        .setMaxResults(BATCH)
        .getResultList();
  }

  /** The longest due first. */
  private static List<Due> due(KeycloakSession session, Optional<Due> after) {
    return Database.of(session)
        .createQuery(
            """
            select new io.keycloaksaas.entitlement.jpa.EntitlementSweep$Due(
              t.realmId, t.subjectType, t.subjectId, t.dueAt, 0L)
            from SaasEntitlementTold t
            where t.dueAt <= :now and (t.dueAt > :dueAt or t.dueAt = :dueAt and t.subjectId > :id)
            order by t.dueAt, t.subjectId
            """,
            Due.class)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("dueAt", after.map(Due::dueAt).orElse(Long.MIN_VALUE))
        .setParameter("id", after.map(Due::subjectId).orElse(""))
        .setMaxResults(BATCH)
        .getResultList();
  }

  private static boolean isTold(KeycloakSessionFactory sessions, Job job, Due due) {
    try {
      Jobs.inTransaction(sessions, job, session -> tell(session, due));
      return true;
    } catch (RuntimeException e) { // whatever it is, it keeps nobody else from being told
      LOG.warnf(e, "What time has done to %s was not told", due.subject());
      return false;
    }
  }

  /**
   * A row that waits to be told.
   *
   * @param dueAt null where time does nothing to it
   * @param published the catalogue that it waits for, if any
   */
  record Due(
      String realmId, SubjectType subjectType, String subjectId, Long dueAt, long published) {
    SubjectRef subject() {
      return new SubjectRef(realmId, subjectType, subjectId);
    }

    /** Somebody else may have been quicker. */
    boolean isStill(ToldEntity row) {
      return row.catalogVersion < published
          || row.dueAt != null && row.dueAt <= Times.CLOCK.millis();
    }

    Cause cause() {
      return published > 0 ? new Cause("catalog", null) : new Cause("time", null);
    }
  }

  private static boolean tell(KeycloakSession session, Due due) {
    RealmModel realm = session.realms().getRealm(due.realmId());
    if (realm == null) {
      return false; // it goes with its rows at this moment
    }
    session.getContext().setRealm(realm);
    SubjectRef subject = due.subject();
    Subjects.lockIfThere(session, subject);
    ToldEntity row = Database.of(session).find(ToldEntity.class, new ToldEntity.Key(subject));
    if (row == null || !due.isStill(row)) {
      return false;
    }
    EntitlementTeller.tell(session, subject, due.cause(), due.published());
    return true;
  }
}
