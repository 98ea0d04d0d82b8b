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
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/**
 * Tells what time has done: an override that has begun, a grant that has ended, a trial that is
 * over are true for everybody at their instant, here the log learns of it. Each subject in a
 * transaction of its own, under its lock; the same for who is touched by another catalogue.
 */
@AutoService(JobHandler.class)
public final class EntitlementSweep implements JobHandler {
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
    List<SubjectRef> due;
    do {
      due = Jobs.inTransaction(sessions, job, EntitlementSweep::due);
      due.forEach(subject -> Jobs.inTransaction(sessions, job, s -> tell(s, subject)));
    } while (due.size() == BATCH);
    return Outcome.done();
  }

  private static List<SubjectRef> due(KeycloakSession session) {
    return Database.of(session)
        .createQuery(
            "select t from SaasEntitlementTold t where t.dueAt <= :now order by t.dueAt",
            ToldEntity.class)
        .setParameter("now", Times.CLOCK.millis())
        .setMaxResults(BATCH)
        .getResultStream()
        .map(ToldEntity::subject)
        .toList();
  }

  private static boolean tell(KeycloakSession session, SubjectRef subject) {
    RealmModel realm = session.realms().getRealm(subject.realmId());
    if (realm == null) {
      return false; // it goes with its rows at this moment
    }
    session.getContext().setRealm(realm);
    EntityManager em = Database.of(session);
    Subjects.lock(session, subject);
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
