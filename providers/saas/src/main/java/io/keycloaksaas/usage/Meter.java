package io.keycloaksaas.usage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.usage.jpa.Blanks;
import io.keycloaksaas.usage.jpa.JpaConsumptions;
import io.keycloaksaas.usage.jpa.JpaConsumptions.Answered;
import io.keycloaksaas.usage.jpa.JpaPools;
import io.keycloaksaas.usage.jpa.Pool;
import io.keycloaksaas.usage.jpa.RecalledPool;
import io.keycloaksaas.usage.jpa.Taken;
import io.keycloaksaas.usage.jpa.UsageRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.keycloak.models.KeycloakSession;

/**
 * Takes units from the pools of subjects. Every taking is decided under the lock of the subject's
 * row, so that a pool never gives more than it holds, whoever asks at once and on whichever node.
 * The subject's version stays: what tokens say of a pool is what was granted, not what is left.
 */
public final class Meter {
  /** Before the caller's own keys, so that no reservation's can be one of them. */
  private static final String CALLERS = "k:";

  /** More than anybody waits for a lock. */
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final KeycloakSession session;
  private final Allowances allowances;
  private final Rollovers rollovers;
  private final JpaPools pools;
  private final JpaConsumptions consumptions;

  /** For one request, after the row-level scope of the subject was entered. */
  public Meter(KeycloakSession session, Allowances allowances) {
    this.session = session;
    this.allowances = allowances;
    this.rollovers = new Rollovers(session, allowances);
    this.pools = new JpaPools(session);
    this.consumptions = new JpaConsumptions(session);
  }

  /**
   * A metered feature of the current catalogue.
   *
   * @throws Problem {@code feature_not_found}; {@code validation_failed} without one, and for
   *     another type
   */
  public FeatureKey metered(String key) {
    if (key == null || key.isEmpty()) {
      throw Problem.invalid("feature", "'feature' must name a metered feature.");
    }
    Feature feature =
        Optional.of(key)
            .filter(FeatureKey::isValid)
            .map(valid -> catalogs().current().catalog().features().get(new FeatureKey(valid)))
            .orElseThrow(
                () ->
                    Problem.of(
                        ProblemCode.FEATURE_NOT_FOUND,
                        "There is no feature '" + key + "' in the catalogue."));
    if (feature.type() != FeatureType.METERED) {
      throw Problem.invalid(
          "feature", "The feature '" + key + "' is " + feature.type().key() + ", not metered.");
    }
    return feature.key();
  }

  /**
   * Uses units, all of them or none.
   *
   * @return a {@link ConsumptionRepresentation} as JSON; of a repetition the first one
   * @throws Problem {@code quota_exhausted}, {@code feature_denied}, {@code idempotency_key_reused}
   */
  public String consume(SubjectRef subject, Consumption asked) {
    Consumption consumption =
        new Consumption(asked.clientId(), asked.feature(), CALLERS + asked.key(), asked.amount());
    Instant came = Times.CLOCK.instant();
    return takeRecalled(subject, consumption, came)
        .orElseGet(() -> takeHeld(subject, consumption, came));
  }

  /**
   * From the pool as this node remembers it, which is compared with what it is as the units are
   * taken. Absent, and nothing was written, where that is not so, or where there is more to do than
   * to take them.
   */
  private Optional<String> takeRecalled(SubjectRef subject, Consumption consumption, Instant now) {
    Optional<RecalledPool> recalled =
        pools
            .recall(
                subject,
                consumption.feature(),
                version -> allowances.of(subject, OptionalLong.of(version), now),
                now)
            .filter(known -> isSettled(known.pool(), now));
    Optional<List<Burn>> burns =
        recalled.flatMap(known -> take(known.pool(), consumption.amount()));
    if (burns.isEmpty()) {
      return Optional.empty();
    }
    Pool pool = recalled.get().pool();
    Balance afterwards = pool.balanceAfter(burns.get());
    ObjectNode answer = Json.tree(answer(pool, consumption, afterwards));
    Blanks.make((ObjectNode) answer.get("balance"));
    Taken taken =
        consumptions.take(
            new UsageRow(
                subject,
                consumption,
                pools.ofPlan(pool, burns.get()),
                now,
                pool.allowance().period(),
                Json.write(answer)),
            recalled.get(),
            burns.get(),
            afterwards,
            UsageEvents.untold(pool, afterwards),
            () -> UsageEvents.consumedBlank(subject, consumption, pool, afterwards));
    return taken.isRepeated() ? Optional.of(repeated(subject, consumption)) : taken.answer();
  }

  /** Shortly before its end a period may be over when the lock is got. */
  private static boolean isSettled(Pool pool, Instant now) {
    return !pool.isCarryOpen() && now.isBefore(pool.allowance().period().end().minus(LONGEST_WAIT));
  }

  private String takeHeld(SubjectRef subject, Consumption consumption, Instant came) {
    Pool found = hold(subject, consumption.feature(), came);
    Instant got = Times.CLOCK.instant();
    boolean isOver = !got.isBefore(found.allowance().period().end());
    Instant now = isOver ? got : came;
    Pool held = isOver ? hold(subject, consumption.feature(), now) : found;
    Pool pool = carriedOver(subject, held, now, List.of());
    Optional<List<Burn>> burns = take(pool, consumption.amount());
    if (burns.isEmpty()) {
      return consumptions
          .find(subject, consumption)
          .map(first -> repeated(first, consumption))
          .orElseThrow(() -> refusal(subject, pool, now));
    }
    return write(subject, pool, consumption, burns.get(), now, pool.allowance().period())
        .orElseGet(() -> repeated(subject, consumption));
  }

  /**
   * The instant goes with the statement that waits for the lock, so it may be of a period that
   * ended meanwhile, into which nobody takes any more: what it has left may have gone over. Once
   * the lock is held this does not wait again.
   */
  private Pool hold(SubjectRef subject, FeatureKey feature, Instant now) {
    return pools.hold(
        subject, feature, version -> allowances.of(subject, OptionalLong.of(version), now), now);
  }

  /** Absent when the key was used before: then nothing was written. */
  Optional<String> write(
      SubjectRef subject,
      Pool pool,
      Consumption consumption,
      List<Burn> burns,
      Instant takenAt,
      BillingPeriod period) {
    Balance afterwards = pool.balanceAfter(burns);
    UsageRow row =
        new UsageRow(
            subject,
            consumption,
            pools.ofPlan(pool, burns),
            takenAt,
            period,
            Json.write(answer(pool, consumption, afterwards)));
    if (UsageEvents.untold(pool, afterwards) >= 0) {
      Optional<Boolean> written =
          consumptions.writeAtOnce(
              row, pool, burns, () -> UsageEvents.consumed(subject, consumption, pool, afterwards));
      if (written.isPresent()) {
        return written.filter(first -> first).map(first -> row.answer());
      }
    }
    if (!consumptions.record(row)) {
      return Optional.empty();
    }
    int told = pools.use(pool, burns);
    new UsageEvents(session, pools).tell(subject, consumption, pool, told);
    return Optional.of(row.answer());
  }

  private static ConsumptionRepresentation answer(
      Pool pool, Consumption consumption, Balance afterwards) {
    return new ConsumptionRepresentation(
        pool.feature().value(),
        consumption.amount(),
        BalanceRepresentation.of(afterwards),
        pool.allowance().period().end().toString());
  }

  /** The first answer to a key that was used before. */
  String repeated(SubjectRef subject, Consumption consumption) {
    return repeated(consumptions.find(subject, consumption).orElseThrow(), consumption);
  }

  private static String repeated(Answered first, Consumption consumption) {
    if (first.amount() != consumption.amount()) {
      throw Problem.of(
          ProblemCode.IDEMPOTENCY_KEY_REUSED,
          "This idempotency key came with the amount "
              + first.amount()
              + " before; use a new key for a new consumption.");
    }
    return first.answer();
  }

  static Optional<List<Burn>> take(Pool pool, long amount) {
    return isDenied(pool) ? Optional.empty() : pool.take(amount);
  }

  private static boolean isDenied(Pool pool) {
    return pool.allowance().denied().contains(pool.feature());
  }

  Problem refusal(SubjectRef subject, Pool pool, Instant now) {
    Rejections.count(session, pool.feature(), isDenied(pool));
    if (isDenied(pool)) {
      return Problem.of(
          ProblemCode.FEATURE_DENIED, "The feature '" + pool.feature() + "' is denied.");
    }
    long remaining = pool.balance().remaining().orElseThrow();
    String detail = "Of '" + pool.feature() + "' " + remaining + " are left.";
    return new Refills(allowances, pools)
        .next(subject, pool, now)
        .map(
            at ->
                Problem.of(
                        ProblemCode.QUOTA_EXHAUSTED,
                        detail + " The pool is filled again at " + at + ".",
                        "refillAt",
                        at.toString())
                    .withHeader("Retry-After", Long.toString(Refills.seconds(now, at))))
        .orElseGet(() -> Problem.of(ProblemCode.QUOTA_EXHAUSTED, detail));
  }

  /**
   * Under the subject's lock, with what the period before has left.
   *
   * @param coming what is about to be used of reservations
   */
  private Pool carriedOver(SubjectRef subject, Pool pool, Instant now, List<Burn> coming) {
    if (!pool.isCarryOpen()) {
      return pool;
    }
    Allowance allowance = pool.allowance();
    Instant turn = allowance.period().start();
    Rollovers.Due due =
        rollovers.carry(subject, pool.feature(), turn, now, pool.isStored(), coming);
    Pool filled =
        due.grant().isPresent() ? pools.pool(subject, pool.feature(), allowance, now) : pool;
    filled.setCarryOpen(due.isOpen());
    return filled;
  }

  /**
   * As it is under the subject's lock, with what the period before has left.
   *
   * @param version of the subject's row
   * @param coming what is about to be used of reservations
   */
  Pool pool(
      SubjectRef subject,
      FeatureKey feature,
      OptionalLong version,
      Instant now,
      List<Burn> coming) {
    Allowance allowance = allowances.of(subject, version, now);
    return carriedOver(subject, pools.pool(subject, feature, allowance, now), now, coming);
  }

  private CatalogProvider catalogs() {
    return session.getProvider(CatalogProvider.class);
  }
}
