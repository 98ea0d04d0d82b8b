package io.keycloaksaas.usage.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.usage.Allowance;
import io.keycloaksaas.usage.Balance;
import io.keycloaksaas.usage.Burn;
import io.keycloaksaas.usage.PlanGrants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What is taken from a pool as it is remembered is what would be taken after a look. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class GivingGrantLawsTest {
  private static final SubjectRef SUBJECT = SubjectRef.organization("realm", "organization");
  private static final FeatureKey RUNS = new FeatureKey("runs");
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

  /** A plan's grant and some others, remembered; each by amount, used, held and priority. */
  record Remembered(List<long[]> grants) {}

  @Property(seed = "1")
  void whateverWasUsedBeforeTheBalanceIsThatOfALook(
      @ForAll("pools") Remembered remembered,
      @ForAll @LongRange(min = 1, max = 40) long amount,
      @ForAll @LongRange(min = 0, max = 60) long untold) {
    GivingGrant giving = giving(remembered, amount, untold);

    for (long used = 0; used <= Math.min(giving.most(), 100); used++) {
      Pool looked = pool(remembered, giving.id(), used);
      List<Burn> given = looked.take(amount).orElseThrow();
      assertThat(given).containsExactly(new Burn(giving.id(), amount));
      Balance balance = looked.balanceAfter(given);
      assertThat(balance.used()).isEqualTo(giving.usedBeside() + used);
      if (!balance.isUnlimited()) {
        assertThat(balance.remaining().getAsLong()).isEqualTo(giving.remainingWith() - used);
      }
    }
  }

  /** And no less: one unit more would be too much, or to be told of. */
  @Property(seed = "2")
  void asMuchMayBeUsedBeforeAsThereIsRoomFor(
      @ForAll("pools") Remembered remembered,
      @ForAll @LongRange(min = 1, max = 40) long amount,
      @ForAll @LongRange(min = 0, max = 60) long untold) {
    GivingGrant giving = giving(remembered, amount, untold);
    Assume.that(giving.most() < Long.MAX_VALUE);

    Pool fuller = pool(remembered, giving.id(), giving.most() + 1);

    boolean isEnough = fuller.free(giving.id()) >= amount;
    long more = giving.most() + 1 - used(remembered, giving.id());
    assertThat(isEnough && more <= untold).isFalse();
  }

  /** Of a pool from which one grant gives all, without more to tell. */
  private static GivingGrant giving(Remembered remembered, long amount, long untold) {
    Pool pool = pool(remembered, "", 0);
    Optional<GivingGrant> giving =
        pool.take(amount)
            .flatMap(burns -> GivingGrant.of(pool, burns, pool.balanceAfter(burns), untold));
    Assume.that(giving.isPresent());
    return giving.get();
  }

  private static long used(Remembered remembered, String id) {
    return pool(remembered, "", 0).row(id).orElseThrow().used;
  }

  @Provide
  Arbitrary<Remembered> pools() {
    return Arbitraries.randomValue(
        random -> {
          List<long[]> grants = new ArrayList<>();
          for (int i = 0; i <= random.nextInt(4); i++) {
            grants.add(grant(random));
          }
          return new Remembered(grants);
        });
  }

  private static long[] grant(Random random) {
    long amount = random.nextInt(8) == 0 ? Amount.UNLIMITED.wire() : random.nextInt(80);
    long used = random.nextInt(3) == 0 ? 80 : random.nextInt(40);
    return new long[] {amount, used, random.nextInt(3) * 5, random.nextInt(3)};
  }

  /** With another number of units used of one of its grants. */
  private static Pool pool(Remembered remembered, String id, long used) {
    Allowance allowance =
        new Allowance(
            "subscription",
            new BillingPeriod(START, END),
            Optional.empty(),
            Map.of(RUNS, new Amount(remembered.grants().get(0)[0])),
            Set.of(),
            Map.of());
    List<Pool.Row> rows = new ArrayList<>();
    for (int i = 0; i < remembered.grants().size(); i++) {
      long[] numbers = remembered.grants().get(i);
      String name = i == 0 ? PlanGrants.id(SUBJECT, RUNS, allowance) : "grant-" + i;
      GrantEntity row =
          new GrantEntity(
              name,
              SUBJECT,
              RUNS.value(),
              new Amount(numbers[0]),
              i == 0 ? GrantEntity.PLAN : "bought");
      row.used = name.equals(id) ? used : numbers[1];
      row.priority = 99 + (int) numbers[3];
      row.effectiveAt = START.toEpochMilli();
      row.expiresAt = END.toEpochMilli();
      rows.add(new Pool.Row(row, numbers[2]));
    }
    return new Pool(SUBJECT, RUNS, allowance, rows, () -> 0);
  }
}
