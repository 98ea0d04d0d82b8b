package io.keycloaksaas.event;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.persistence.SaasRealms;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/**
 * Each hour, in every realm that was set up: seals what waits, takes a checkpoint when one is due,
 * removes what is older than {@code audit.retentionDays}, but nothing that the feeds still show;
 * and everywhere addresses and user agents of more than 90 days (M9). In batches, so that no
 * transaction is long.
 */
@AutoService(JobHandler.class)
public final class AuditUpkeep implements JobHandler {
  private static final Duration ADDRESSES_KEPT = Duration.ofDays(90);
  private static final int BATCH = 500;

  /** So that one realm with much to do does not keep a thread for ever. */
  private static final int MAX_BATCHES = 200;

  @Override
  public String kind() {
    return "audit-upkeep";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofHours(1));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    boolean more = repeat(() -> Jobs.inTransaction(sessions, job, AuditUpkeep::cutAddresses));
    List<String> realms = Jobs.inTransaction(sessions, job, SaasRealms::all);
    for (String realmId : realms) {
      more |= repeat(() -> inRealm(sessions, job, realmId, AuditUpkeep::seal));
      more |= repeat(() -> inRealm(sessions, job, realmId, AuditUpkeep::prune));
    }
    return more ? Outcome.again(Duration.ZERO, null) : Outcome.done();
  }

  /** Work that tells whether there is more of it; and whether it was left. */
  private static boolean repeat(BooleanSupplier work) {
    for (int i = 0; i < MAX_BATCHES; i++) {
      if (!work.getAsBoolean()) {
        return false;
      }
    }
    return true;
  }

  private static boolean inRealm(
      KeycloakSessionFactory sessions,
      Job job,
      String realmId,
      Function<KeycloakSession, Boolean> work) {
    return Jobs.inTransaction(
        sessions,
        job,
        session -> {
          RealmModel realm = session.realms().getRealm(realmId);
          if (realm == null) {
            return false;
          }
          session.getContext().setRealm(realm);
          return work.apply(session);
        });
  }

  private static boolean cutAddresses(KeycloakSession session) {
    return new AuditErasure(session)
            .cutAddresses(Times.CLOCK.instant().minus(ADDRESSES_KEPT), BATCH)
        == BATCH;
  }

  private static boolean seal(KeycloakSession session) {
    Optional<Chain> chain = Chain.lock(session, session.getContext().getRealm().getId());
    int sealed = chain.map(locked -> locked.sealWaiting(Long.MAX_VALUE)).orElse(0);
    chain.ifPresent(Chain::checkpointIfDue);
    return sealed == Chain.BATCH;
  }

  /** A chain that has lost its key is left as it is: nobody could sign what was removed. */
  private static boolean prune(KeycloakSession session) {
    RealmModel realm = session.getContext().getRealm();
    Settings settings = new Settings(realm);
    Instant before =
        Times.CLOCK
            .instant()
            .minus(
                Duration.ofDays(
                    Math.max(
                        settings.number(Settings.Key.AUDIT_RETENTION_DAYS),
                        settings.number(Settings.Key.EVENTS_RETENTION_DAYS))));
    Optional<Chain> chain = Chain.lock(session, realm.getId());
    if (chain.isPresent()) {
      return chain.get().prune(before.toEpochMilli());
    }
    return new AuditErasure(session).removeUnsealed(realm.getId(), before, BATCH) == BATCH;
  }
}
