package io.keycloaksaas.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Amount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The laws of what goes over; each is tried 1,000 times from a fixed seed. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class RolloverLawsTest {
  private static final String PLAN = "plan";
  private static final String ROLLOVER = "rollover";

  /** Ten periods of one subject, who may change plans between them and be away. */
  @Property(seed = "1")
  void allUsesTogetherNeverExceedAllAllowances(
      @ForAll @Size(10) List<@LongRange(min = 0, max = 100) Long> allowances,
      @ForAll @Size(10) List<@LongRange(min = 1, max = 60) Long> maxima,
      @ForAll @Size(10) List<@IntRange(min = 0, max = 4) Integer> calls,
      @ForAll @Size(40) List<@LongRange(min = 1, max = 80) Long> amounts) {
    long given = 0;
    long taken = 0;
    long carried = 0;
    for (int period = 0; period < 10; period++) {
      long allowance = allowances.get(period);
      given += allowance;
      Ledger ledger = Ledger.of(lines(period, allowance, carried));
      if (period > 0) {
        assertThat(ledger.balance().granted().getAsLong())
            .isLessThanOrEqualTo(allowance + maxima.get(period - 1));
      }
      long ofPlan = 0;
      for (int call = 0; call < calls.get(period); call++) {
        Optional<List<Burn>> burns = ledger.take(amounts.get(period * 4 + call));
        if (burns.isPresent()) {
          ledger = ledger.used(burns.get());
          taken += burns.get().stream().mapToLong(Burn::amount).sum();
          ofPlan +=
              burns.get().stream()
                  .filter(burn -> burn.grantId().equals(PLAN))
                  .mapToLong(Burn::amount)
                  .sum();
        }
      }
      assertThat(taken).isLessThanOrEqualTo(given);
      carried = new Rollover(allowance, maxima.get(period)).due(ofPlan, 0, 0);
      assertThat(carried).isBetween(0L, allowance - ofPlan);
    }
  }

  /** What went over burns before the plan's own, so that as much as possible can go over next. */
  @Property(seed = "2")
  void whatWentOverBurnsFirst(
      @ForAll @LongRange(min = 1, max = 50) long carried,
      @ForAll @LongRange(min = 1, max = 50) long allowance,
      @ForAll @LongRange(min = 1, max = 100) long amount) {
    Optional<List<Burn>> burns = Ledger.of(lines(1, allowance, carried)).take(amount);

    assertThat(burns.isPresent()).isEqualTo(amount <= carried + allowance);
    burns.ifPresent(
        given -> assertThat(given.get(0)).isEqualTo(new Burn(ROLLOVER, Math.min(carried, amount))));
  }

  /**
   * In whatever order the reservations of the ended period end, and whenever somebody looks: what
   * was told is never taken back, and the end is as if they had ended before the turn.
   */
  @Property(seed = "3")
  void whoeverLooksWheneverTheSumIsTheSame(
      @ForAll @LongRange(min = 0, max = 100) long allowance,
      @ForAll @LongRange(min = 1, max = 60) long max,
      @ForAll @LongRange(min = 0, max = 50) long usedBefore,
      @ForAll @Size(6) List<@LongRange(min = 1, max = 10) Long> reserved,
      @ForAll @Size(6) List<@LongRange(min = 0, max = 10) Long> committed,
      @ForAll @Size(7) List<Boolean> looks) {
    Rollover rollover = new Rollover(allowance, max);
    long used = usedBefore;
    long held = reserved.stream().mapToLong(Long::longValue).sum();
    long carried = 0;
    for (int i = 0; i <= reserved.size(); i++) {
      if (looks.get(i)) {
        long due = rollover.due(used, held, carried);
        assertThat(due).isNotNegative();
        carried += due;
        assertThat(carried).isLessThanOrEqualTo(max);
      }
      if (i < reserved.size()) {
        held -= reserved.get(i);
        used += Math.min(reserved.get(i), committed.get(i));
      }
    }
    assertThat(carried + rollover.due(used, 0, carried)).isEqualTo(rollover.due(used, 0, 0));
  }

  private static List<Line> lines(int period, long allowance, long carried) {
    Instant start = Instant.ofEpochSecond(period * 100L);
    List<Line> lines = new ArrayList<>();
    lines.add(line(PLAN, allowance, start, start));
    if (carried > 0) {
      lines.add(line(ROLLOVER, carried, start, start.minusMillis(1)));
    }
    return lines;
  }

  private static Line line(String id, long amount, Instant start, Instant born) {
    return new Line(
        id,
        Amount.of(amount),
        Grants.STANDARD_PRIORITY,
        Optional.of(start.plusSeconds(100)),
        born,
        0,
        0);
  }
}
