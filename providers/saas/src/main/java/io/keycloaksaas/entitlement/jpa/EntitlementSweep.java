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
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/**
 * Tells what time has done: an override that has begun, a grant that has ended, a trial that is
 * over are true for everybody at their instant, here the log learns of it. Each subject in a
 * transaction of its own, under its lock; the same for who is touched by another catalogue. One
 * that fails is passed over and tried again by the next run.
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
    Optional<Due> last = Optional.empty();
    int failed = 0;
    List<Due> due;
    do {
      Optional<Due> after = last;
      due = Jobs.inTransaction(sessions, job, session -> due(session, after));
      failed += (int) due.stream().filter(one -> !isTold(sessions, job, one.subject())).count();
      last = due.isEmpty() ? last : Optional.of(due.get(due.size() - 1));
    } while (due.size() == BATCH);
    return failed == 0 ? Outcome.done() : Outcome.failed(failed + " subjects failed");
  }

  /** The longest due first; those after the last that was looked at, told or not. */
  private static List<Due> due(KeycloakSession session, Optional<Due> after) {
    return Database.of(session)
        .createQuery(
            """
            select new io.keycloaksaas.entitlement.jpa.EntitlementSweep$Due(
              t.realmId, t.subjectType, t.subjectId, t.dueAt)
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

  private static boolean isTold(KeycloakSessionFactory sessions, Job job, SubjectRef subject) {
    try {
      Jobs.inTransaction(sessions, job, session -> tell(session, subject));
      return true;
    } catch (RuntimeException e) { // whatever it is, it keeps nobody else from being told
      LOG.warnf(e, "What time has done to %s was not told", subject);
      return false;
    }
  }

  /** A row that waits to be told. */
  record Due(String realmId, SubjectType subjectType, String subjectId, long dueAt) {
    SubjectRef subject() {
      return new SubjectRef(realmId, subjectType, subjectId);
    }
  }

  private static boolean tell(KeycloakSession session, SubjectRef subject) {
    RealmModel realm = session.realms().getRealm(subject.realmId());
    if (realm == null) {
      return false; // it goes with its rows at this moment
    }
    session.getContext().setRealm(realm);
    EntityManager em = Database.of(session);
    Subjects.lockIfThere(session, subject);
    ToldEntity row = em.find(ToldEntity.class, new ToldEntity.Key(subject));
    if (row == null || row.dueAt == null || row.dueAt > Times.CLOCK.millis()) {
      return false; // somebody else was quicker
    }
    Cause cause =
        row.dueAt == ToldEntity.CATALOG ? new Cause("catalog", null) : new Cause("time", null);
    new EntitlementTeller().subjectChanged(session, subject, cause);
    return true;
  }
}
