package io.keycloaksaas.domain;

import com.google.auto.service.AutoService;
import io.keycloaksaas.domain.jpa.JpaDomainHolders;
import io.keycloaksaas.domain.jpa.JpaDomainHolders.Due;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Looks once a day whether verified domains still are what they were: the record stays where it is.
 * Three times in a row not found, and the domain is lost. A name server that gives no answer tells
 * nothing, and is asked again in an hour. Also gives back to Keycloak's own organization what
 * somebody has wiped there.
 */
@AutoService(JobHandler.class)
public final class DomainRecheck implements JobHandler {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration SOON = Duration.ofHours(1);
  private static final int MISSES = 3;
  private static final int BATCH = 50;

  @Override
  public String kind() {
    return "domain-recheck";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofMinutes(10));
  }

  /** In a day, earlier by up to a tenth: what was verified together is not looked at together. */
  static long next(long now) {
    long day = DAY.toMillis();
    return now + day - ThreadLocalRandom.current().nextLong(day / 10);
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    if (servers(sessions) < 2) {
      return Outcome.done();
    }
    List<Due> due =
        Jobs.inTransaction(
            sessions, job, s -> new JpaDomainHolders(s).due(Times.CLOCK.millis(), BATCH));
    for (Due one : due) {
      Verdict verdict = look(sessions, one.domain());
      Jobs.inTransaction(sessions, job, session -> record(session, one, verdict));
    }
    return due.size() == BATCH ? Outcome.again(Duration.ZERO, "more are due") : Outcome.done();
  }

  private static int servers(KeycloakSessionFactory sessions) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions, session -> session.getProvider(DomainResolver.class).servers());
  }

  /** The transaction asks nothing of the database, so it holds no connection while it waits. */
  private static Verdict look(KeycloakSessionFactory sessions, Domain domain) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session ->
            DomainCheck.of(
                session.getProvider(DomainResolver.class), domain.name(), domain.challenge()));
  }

  private static boolean record(KeycloakSession session, Due due, Verdict verdict) {
    RealmModel realm = session.realms().getRealm(due.realmId());
    if (realm == null) {
      return false; // it goes with its rows at this moment
    }
    session.getContext().setRealm(realm);
    Domain seen = due.domain();
    DomainChanges changes = new DomainChanges(session, seen.organizationId());
    Subjects.lockIfThere(session, SubjectRef.organization(due.realmId(), seen.organizationId()));
    Optional<Domain> still =
        changes
            .rows()
            .find(seen.name())
            .filter(now -> now.isVerified() && now.challenge().equals(seen.challenge()));
    still.ifPresent(now -> record(session, changes, now, verdict));
    return still.isPresent();
  }

  private static void record(
      KeycloakSession session, DomainChanges changes, Domain domain, Verdict verdict) {
    long now = Times.CLOCK.millis();
    int misses =
        switch (verdict) {
          case PROVEN -> 0;
          case NO_ANSWER -> domain.misses();
          default -> domain.misses() + 1;
        };
    if (misses >= MISSES) {
      changes.lose(domain.name());
      return;
    }
    boolean answered = verdict != Verdict.NO_ANSWER;
    changes
        .rows()
        .checked(domain.name(), misses, now, answered ? next(now) : now + SOON.toMillis());
    if (verdict == Verdict.PROVEN) {
      Holders.settle(session, domain.organizationId(), domain.name());
    }
  }
}
