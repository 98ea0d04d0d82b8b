package io.keycloaksaas.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keycloaksaas.catalog.Amount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The laws of a pool; each is tried 1,000 times from a fixed seed. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class LedgerLawsTest {

  @Property(seed = "1")
  void nothingIsEverBelowZeroAndTheSumIsConserved(
      @ForAll("pools") List<Line> lines,
      @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 60) Long> takes) {
    Ledger ledger = Ledger.of(lines);
    for (int i = 0; i < takes.size(); i++) {
      Optional<List<Burn>> burns = ledger.take(takes.get(i));
      if (burns.isPresent()) {
        ledger = i % 2 == 0 ? ledger.used(burns.get()) : ledger.held(burns.get());
      }
      Balance balance = ledger.balance();
      assertThat(balance.used()).isNotNegative();
      assertThat(balance.reserved()).isNotNegative();
      if (!balance.isUnlimited()) {
        assertThat(balance.remaining().getAsLong()).isNotNegative();
        assertThat(balance.used() + balance.reserved() + balance.remaining().getAsLong())
            .isEqualTo(balance.granted().getAsLong());
      }
    }
  }

  @Property(seed = "2")
  void allOfItIsTakenOrNothing(
      @ForAll("pools") List<Line> lines, @ForAll @LongRange(min = 1, max = 120) long amount) {
    Ledger ledger = Ledger.of(lines);
    Balance before = ledger.balance();

    Optional<List<Burn>> burns = ledger.take(amount);

    assertThat(burns.isPresent())
        .isEqualTo(before.isUnlimited() || before.remaining().getAsLong() >= amount);
    burns.ifPresent(
        given -> {
          assertThat(given).allMatch(burn -> burn.amount() > 0);
          assertThat(sum(given)).isEqualTo(amount);
          Balance after = ledger.used(given).balance();
          assertThat(after.used()).isEqualTo(before.used() + amount);
          assertThat(after.reserved()).isEqualTo(before.reserved());
          Balance held = ledger.held(given).balance();
          assertThat(held.used()).isEqualTo(before.used());
          assertThat(held.reserved()).isEqualTo(before.reserved() + amount);
        });
  }

  /** Whoever gives has nothing left before one that comes after him gives anything. */
  @Property(seed = "3")
  void theEarlierInTheOrderBurnsFirst(
      @ForAll("pools") List<Line> lines, @ForAll @LongRange(min = 1, max = 120) long amount) {
    Optional<List<Burn>> burns = Ledger.of(lines).take(amount);
    Assume.that(burns.isPresent());
    Map<String, Long> given = byGrant(burns.get());
    List<Line> order = new ArrayList<>(lines);
    order.sort(
        Comparator.comparingInt(Line::priority)
            .thenComparing(
                line -> line.expiresAt().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE))
            .thenComparing(line -> line.createdAt().toEpochMilli())
            .thenComparing(Line::grantId));
    boolean laterMayGive = true;
    for (Line line : order) {
      long part = given.getOrDefault(line.grantId(), 0L);
      if (!laterMayGive) {
        assertThat(part).as(line.toString()).isZero();
      }
      laterMayGive &= part == line.free();
    }
  }

  @Property(seed = "4")
  void theOrderOfTheFactsMeansNothing(
      @ForAll("pools") List<Line> lines,
      @ForAll @LongRange(min = 1, max = 120) long amount,
      @ForAll Random random) {
    List<Line> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);

    assertThat(Ledger.of(shuffled).take(amount)).isEqualTo(Ledger.of(lines).take(amount));
    assertThat(Ledger.of(shuffled).balance()).isEqualTo(Ledger.of(lines).balance());
  }

  @Property(seed = "5")
  void deterministic(
      @ForAll("pools") List<Line> lines, @ForAll @LongRange(min = 1, max = 120) long amount) {
    Ledger ledger = Ledger.of(lines);
    Optional<List<Burn>> first = ledger.take(amount);
    first.ifPresent(ledger::used);

    assertThat(ledger.take(amount)).isEqualTo(first);
    assertThat(Ledger.of(List.copyOf(lines)).take(amount)).isEqualTo(first);
  }

  @Property(seed = "6")
  void aCommitUsesAtMostWhatIsHeldFromTheSameGrants(
      @ForAll("pools") List<Line> lines,
      @ForAll @LongRange(min = 1, max = 60) long amount,
      @ForAll @LongRange(min = 1, max = 60) long committed) {
    Optional<List<Burn>> held = Ledger.of(lines).take(amount);
    Assume.that(held.isPresent());

    if (committed > amount) {
      assertThatThrownBy(() -> Ledger.first(held.get(), committed))
          .isInstanceOf(IllegalArgumentException.class);
    } else {
      List<Burn> burns = Ledger.first(held.get(), committed);
      Map<String, Long> limits = byGrant(held.get());
      assertThat(sum(burns)).isEqualTo(committed);
      assertThat(burns).allMatch(burn -> burn.amount() <= limits.get(burn.grantId()));
      assertThat(Ledger.of(lines).used(burns).balance().used())
          .isEqualTo(Ledger.of(lines).balance().used() + committed);
    }
  }

  /** One by one or together: the pool ends the same. */
  @Property(seed = "7")
  void takingTwiceIsTakingTheSum(
      @ForAll("pools") List<Line> lines,
      @ForAll @LongRange(min = 1, max = 40) long one,
      @ForAll @LongRange(min = 1, max = 40) long two) {
    Ledger ledger = Ledger.of(lines);
    Optional<List<Burn>> together = ledger.take(one + two);
    Assume.that(together.isPresent());
    List<Burn> first = ledger.take(one).orElseThrow();
    List<Burn> second = ledger.used(first).take(two).orElseThrow();
    List<Burn> both = new ArrayList<>(first);
    both.addAll(second);

    assertThat(byGrant(both)).isEqualTo(byGrant(together.get()));
  }

  /**
   * A smaller plan in mid-period leaves its amount less what was used, and a return gives no more.
   */
  @Property(seed = "8")
  void aChangeInMidPeriodLeavesTheNewAmountLessWhatWasUsed(
      @ForAll @LongRange(min = 0, max = 100) long from,
      @ForAll @LongRange(min = 0, max = 100) long to,
      @ForAll @LongRange(min = 0, max = 100) long used) {
    Assume.that(used <= from);

    assertThat(plan(to, used).balance().remaining()).hasValue(Math.max(0, to - used));
    assertThat(plan(from, used).balance().remaining()).hasValue(from - used);
  }

  private static Ledger plan(long amount, long used) {
    return Ledger.of(
        List.of(
            new Line("plan", Amount.of(amount), 100, Optional.empty(), Instant.EPOCH, used, 0)));
  }

  private static long sum(List<Burn> burns) {
    return burns.stream().mapToLong(Burn::amount).sum();
  }

  private static Map<String, Long> byGrant(List<Burn> burns) {
    return new HashMap<>(
        burns.stream()
            .collect(Collectors.groupingBy(Burn::grantId, Collectors.summingLong(Burn::amount))));
  }

  /** Few instants and priorities, so that ties are common; used and held may exceed the amount. */
  @Provide
  Arbitrary<List<Line>> pools() {
    Arbitrary<Long> taken = Arbitraries.longs().between(0, 30);
    Arbitrary<Instant> instants = Arbitraries.longs().between(1, 3).map(Instant::ofEpochMilli);
    Arbitrary<Amount> amounts =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, Arbitraries.longs().between(0, 40).map(Amount::of)),
            net.jqwik.api.Tuple.of(1, Arbitraries.just(Amount.UNLIMITED)));
    return Combinators.combine(
            amounts,
            Arbitraries.integers().between(0, 2),
            instants.optional(),
            instants,
            taken,
            taken)
        .as(
            (amount, priority, end, created, used, held) ->
                new Line("", amount, priority, end, created, used, held))
        .list()
        .ofMaxSize(6)
        .map(LedgerLawsTest::numbered);
  }

  private static List<Line> numbered(List<Line> lines) {
    List<Line> numbered = new ArrayList<>();
    for (Line line : lines) {
      numbered.add(
          new Line(
              "g" + numbered.size(),
              line.amount(),
              line.priority(),
              line.expiresAt(),
              line.createdAt(),
              line.used(),
              line.held()));
    }
    return numbered;
  }
}
