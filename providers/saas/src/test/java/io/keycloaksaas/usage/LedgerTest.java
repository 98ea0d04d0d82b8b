package io.keycloaksaas.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keycloaksaas.catalog.Amount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Instant SOON = Instant.parse("2026-12-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2027-12-01T00:00:00Z");

  @Test
  void priority_goes_before_expiry_and_expiry_before_creation() {
    Ledger ledger =
        Ledger.of(
            List.of(
                line("open", 10, 1, Optional.empty(), 1),
                line("younger", 10, 1, Optional.of(SOON), 2),
                line("older", 10, 1, Optional.of(SOON), 1),
                line("urgent", 10, 0, Optional.of(LATER), 9),
                line("late", 10, 1, Optional.of(LATER), 1)));

    assertThat(ledger.take(50).orElseThrow())
        .extracting(Burn::grantId)
        .containsExactly("urgent", "older", "younger", "late", "open");
  }

  @Test
  void one_unit_decides_whether_a_pool_is_used_to_so_much() {
    for (long granted : List.of(1L, 2L, 3L, 99L, 100L, 101L, 1000L, Amount.MAX)) {
      for (int percent : List.of(80, 100)) {
        long most = balance(granted, 0).mostBelow(percent);
        assertThat(balance(granted, most).isUsedTo(percent)).isFalse();
        assertThat(most * 100).isLessThan(granted * percent);
        assertThat(balance(granted, most + 1).isUsedTo(percent)).isTrue();
        assertThat((most + 1) * 100).isGreaterThanOrEqualTo(granted * percent);
      }
    }
  }

  @Test
  void what_is_more_than_is_left_is_not_taken_at_all() {
    assertThat(Ledger.of(List.of(line("a", 10, 1, Optional.empty(), 1))).take(11)).isEmpty();
    assertThat(Ledger.of(List.of()).take(1)).isEmpty();
  }

  @Test
  void an_unlimited_grant_gives_in_its_turn_and_never_ends() {
    Line unlimited = new Line("u", Amount.UNLIMITED, 1, Optional.empty(), SOON, 5, 0);
    Ledger ledger = Ledger.of(List.of(unlimited, line("first", 3, 0, Optional.empty(), 1)));

    assertThat(ledger.take(Amount.MAX).orElseThrow())
        .containsExactly(new Burn("first", 3), new Burn("u", Amount.MAX - 3));
    assertThat(ledger.balance())
        .isEqualTo(new Balance(OptionalLong.empty(), 5, 0, OptionalLong.empty()));
  }

  @Test
  void the_largest_amounts_are_exact() {
    Ledger ledger =
        Ledger.of(
            List.of(
                line("a", Amount.MAX, 1, Optional.empty(), 1),
                line("b", Amount.MAX, 1, Optional.empty(), 2)));

    Balance balance = ledger.used(ledger.take(Amount.MAX).orElseThrow()).balance();

    assertThat(balance.granted()).hasValue(2 * Amount.MAX);
    assertThat(balance.remaining()).hasValue(Amount.MAX);
  }

  @Test
  void arithmetic_that_overflows_fails_instead_of_wrapping() {
    Line line = new Line("u", Amount.UNLIMITED, 1, Optional.empty(), SOON, Long.MAX_VALUE, 0);

    assertThatThrownBy(() -> Ledger.of(List.of(line)).used(List.of(new Burn("u", 1))))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void only_a_number_above_zero_can_be_taken() {
    Ledger ledger = Ledger.of(List.of(line("a", 10, 1, Optional.empty(), 1)));

    assertThatThrownBy(() -> ledger.take(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ledger.take(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Line("a", Amount.ZERO, 1, Optional.empty(), SOON, -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Line("a", Amount.ZERO, 1, Optional.empty(), SOON, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void burns_of_grants_that_are_gone_change_nothing() {
    Ledger ledger = Ledger.of(List.of(line("a", 10, 1, Optional.empty(), 1)));

    assertThat(ledger.used(List.of(new Burn("gone", 5))).balance()).isEqualTo(ledger.balance());
  }

  @Test
  void a_pool_is_used_to_a_percentage() {
    assertThat(balance(1000, 799).isUsedTo(80)).isFalse();
    assertThat(balance(1000, 800).isUsedTo(80)).isTrue();
    assertThat(balance(1000, 999).isUsedTo(100)).isFalse();
    assertThat(balance(1000, 1000).isUsedTo(100)).isTrue();
    assertThat(balance(0, 0).isUsedTo(80)).isFalse();
    assertThat(new Balance(OptionalLong.empty(), 9, 0, OptionalLong.empty()).isUsedTo(1)).isFalse();
  }

  private static Balance balance(long granted, long used) {
    return new Balance(OptionalLong.of(granted), used, 0, OptionalLong.of(granted - used));
  }

  private static Line line(
      String id, long amount, int priority, Optional<Instant> end, long created) {
    return new Line(id, Amount.of(amount), priority, end, Instant.ofEpochMilli(created), 0, 0);
  }
}
