package io.keycloaksaas.invitation;

import com.google.auto.service.AutoService;
import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.jpa.JpaInvitationSweep;
import io.keycloaksaas.invitation.jpa.JpaInvitationSweep.Expired;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/**
 * Writes down what time has done: an invitation past its time is expired for everybody at once,
 * here its row and the log learn of it. Each in a transaction of its own, under the lock of its
 * organization; one that fails is passed over and tried again by the next run. Also forgets what
 * was answered long ago, and counters of windows that are over.
 */
@AutoService(JobHandler.class)
public final class InvitationExpiry implements JobHandler {
  private static final Logger LOG = Logger.getLogger(InvitationExpiry.class);
  private static final int BATCH = 100;
  private static final Duration KEPT = Duration.ofDays(90);

  @Override
  public String kind() {
    return "invitation-expiry";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofMinutes(5));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    int failed = 0;
    List<Expired> batch = batch(sessions, job, Optional.empty());
    while (!batch.isEmpty()) {
      failed += (int) batch.stream().filter(one -> !isWritten(sessions, job, one)).count();
      batch =
          batch.size() < BATCH
              ? List.of()
              : batch(sessions, job, Optional.of(batch.get(BATCH - 1)));
    }
    Jobs.inTransaction(
        sessions, job, s -> new JpaInvitationSweep(s).forget(KEPT) + Limits.purge(s));
    return failed == 0 ? Outcome.done() : Outcome.failed(failed + " invitations failed");
  }

  private static List<Expired> batch(
      KeycloakSessionFactory sessions, Job job, Optional<Expired> after) {
    return Jobs.inTransaction(sessions, job, s -> new JpaInvitationSweep(s).expired(after, BATCH));
  }

  private static boolean isWritten(KeycloakSessionFactory sessions, Job job, Expired one) {
    try {
      Jobs.inTransaction(sessions, job, session -> expire(session, one));
      return true;
    } catch (RuntimeException e) { // whatever it is, it keeps no other from its time
      LOG.warnf(e, "Invitation %s was not written down as expired", one.id());
      return false;
    }
  }

  private static boolean expire(KeycloakSession session, Expired one) {
    RealmModel realm = session.realms().getRealm(one.realmId());
    if (realm == null) {
      return false; // it goes with its rows at this moment
    }
    session.getContext().setRealm(realm);
    Subjects.lockIfThere(session, SubjectRef.organization(one.realmId(), one.organizationId()));
    return new InvitationChanges(session, one.organizationId())
        .close(one.id(), Status.EXPIRED, null);
  }
}
