package io.keycloaksaas.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Price.Interval;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-31T10:00:00Z, MONTH, 2026-01-31T10:00:00Z, 2026-01-31T10:00:00Z, 2026-02-28T10:00:00Z",
    "2026-01-31T10:00:00Z, MONTH, 2026-02-28T09:59:59Z, 2026-01-31T10:00:00Z, 2026-02-28T10:00:00Z",
    "2026-01-31T10:00:00Z, MONTH, 2026-02-28T10:00:00Z, 2026-02-28T10:00:00Z, 2026-03-31T10:00:00Z",
    "2026-01-31T10:00:00Z, MONTH, 2026-03-30T23:00:00Z, 2026-02-28T10:00:00Z, 2026-03-31T10:00:00Z",
    "2024-02-29T00:00:00Z, YEAR, 2027-12-01T00:00:00Z, 2027-02-28T00:00:00Z, 2028-02-29T00:00:00Z",
    "2026-05-01T00:00:00Z, MONTH, 2026-04-01T00:00:00Z, 2026-05-01T00:00:00Z, 2026-06-01T00:00:00Z"
  })
  void the_thirty_first_comes_back_after_a_short_month(
      Instant anchor, Interval interval, Instant at, Instant start, Instant end) {
    assertThat(BillingPeriod.at(anchor, interval, at)).isEqualTo(new BillingPeriod(start, end));
  }

  @Property
  void periods_follow_each_other_without_gap(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long anchor,
      @ForAll @LongRange(min = 0, max = 400_000_000L) long later) {
    Instant at = Instant.ofEpochSecond(anchor + later);
    BillingPeriod period = BillingPeriod.at(Instant.ofEpochSecond(anchor), Interval.MONTH, at);

    assertThat(period.start()).isBeforeOrEqualTo(at);
    assertThat(period.end()).isAfter(at);
    assertThat(Duration.between(period.start(), period.end()).toDays()).isBetween(28L, 31L);
    assertThat(
            BillingPeriod.at(Instant.ofEpochSecond(anchor), Interval.MONTH, period.end()).start())
        .isEqualTo(period.end());
  }
}
