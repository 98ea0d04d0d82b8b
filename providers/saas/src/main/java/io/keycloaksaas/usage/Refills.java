package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.usage.jpa.JpaPools;
import io.keycloaksaas.usage.jpa.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** When a pool is filled again, as far as it is known now. */
record Refills(Allowances allowances, JpaPools pools) {

  /** The next period, if its plan gives anything, or a grant that starts before it. */
  Optional<Instant> next(SubjectRef subject, Pool pool, Instant now) {
    Instant end = pool.allowance().period().end();
    Allowance then = allowances.of(subject, OptionalLong.empty(), end);
    FeatureKey feature = pool.feature();
    boolean gives = !then.value(feature).equals(Amount.ZERO) && !then.denied().contains(feature);
    return Stream.concat(
            gives ? Stream.of(end) : Stream.empty(),
            pools.nextGrant(subject, feature, now).stream())
        .filter(now::isBefore)
        .min(Comparator.naturalOrder());
  }

  /** Whole seconds from now to then, rounded up. */
  static long seconds(Instant now, Instant then) {
    return Duration.between(now, then).plusMillis(999).toSeconds();
  }
}
