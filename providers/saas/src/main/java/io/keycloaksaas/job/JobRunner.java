package io.keycloaksaas.job;

import io.keycloaksaas.platform.Times;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** One attempt: the work without a transaction, then its record in one. */
final class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  private final KeycloakSessionFactory sessions;
  private final JobHandlers handlers;

  JobRunner(KeycloakSessionFactory sessions, JobHandlers handlers) {
    this.sessions = sessions;
    this.handlers = handlers;
  }

  /** Never throws: what cannot be recorded is done again when the lease has ended. */
  void run(Lease lease) {
    Job job = lease.job();
    JobHandler handler = handlers.get(job.kind());
    Outcome outcome = work(handler, job);
    Metrics.counter("saas.jobs.attempts", "kind", job.kind(), "outcome", name(outcome)).increment();
    try {
      Jobs.inTransaction(
          sessions,
          job,
          session -> {
            record(session, handler, lease, outcome);
            return null;
          });
    } catch (RuntimeException e) { // whatever the database or a handler throws
      LOG.warnf(e, "The outcome of job %s of kind '%s' was not recorded", job.id(), job.kind());
    }
  }

  private Outcome work(JobHandler handler, Job job) {
    if (job.attempt() > handler.retries().size() + 1 && handler.every().isEmpty()) {
      return Outcome.failed("Its last attempt was begun and never ended");
    }
    try {
      return handler.run(sessions, job);
    } catch (RuntimeException e) { // whatever a handler throws is a failed attempt
      LOG.warnf(e, "Attempt %d of a job of kind '%s' failed", job.attempt(), job.kind());
      return Outcome.failed(e.getClass().getSimpleName());
    }
  }

  private static void record(
      KeycloakSession session, JobHandler handler, Lease lease, Outcome outcome) {
    JobProvider jobs = session.getProvider(JobProvider.class);
    if (!jobs.hold(lease)) {
      LOG.warnf("The lease of a job of kind '%s' was lost", lease.job().kind());
      return;
    }
    Instant now = Times.CLOCK.instant();
    if (outcome instanceof Outcome.Again again) {
      jobs.postpone(lease, now.plus(again.after()), 0, again.why());
    } else if (outcome instanceof Outcome.Failed failed) {
      fail(session, handler, lease, failed.why());
    } else if (handler.every().isPresent()) {
      jobs.postpone(lease, now.plus(handler.every().get()), 0, null);
    } else {
      jobs.finish(lease);
    }
  }

  private static void fail(KeycloakSession session, JobHandler handler, Lease lease, String why) {
    JobProvider jobs = session.getProvider(JobProvider.class);
    Job job = lease.job();
    boolean last = job.attempt() > handler.retries().size() && handler.every().isEmpty();
    if (last) {
      jobs.bury(lease, why);
    } else {
      Duration wait = retryAfter(handler, job.attempt());
      jobs.postpone(lease, Times.CLOCK.instant().plus(wait), job.attempt(), why);
    }
    handler.failed(session, job, why, last);
  }

  static Duration retryAfter(JobHandler handler, int failures) {
    Duration backoff = Backoff.after(handler.retries(), failures);
    return handler.every().filter(every -> every.compareTo(backoff) < 0).orElse(backoff);
  }

  private static String name(Outcome outcome) {
    return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
