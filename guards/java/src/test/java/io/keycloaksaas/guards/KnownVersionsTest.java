package io.keycloaksaas.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownVersionsTest {
  private static final Instant NOW = Instant.ofEpochSecond(Claims.NOW);
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final Optional<Instant> JUST_ISSUED = Optional.of(NOW.minusSeconds(1));

  private final KnownVersions known = new KnownVersions(2, LIFE);

  @Test
  void beforeAnythingWasHeardNothingIsStale() {
    assertThat(known.isStale("user/a", 0, JUST_ISSUED)).isFalse();
    assertThat(known.isStale("user/a", 0, Optional.empty())).isFalse();
  }

  @Test
  void onlyALowerVersionIsStale() {
    known.hear("user/a", 7, NOW);

    assertThat(known.isStale("user/a", 6, JUST_ISSUED)).isTrue();
    assertThat(known.isStale("user/a", 7, JUST_ISSUED)).isFalse();
    assertThat(known.isStale("user/a", 8, JUST_ISSUED)).isFalse();
    assertThat(known.isStale("user/b", 0, JUST_ISSUED)).isFalse();
  }

  @Test
  void aVersionNeverFalls() {
    known.hear("user/a", 7, NOW);
    known.hear("user/a", 5, NOW);

    assertThat(known.isStale("user/a", 6, JUST_ISSUED)).isTrue();
  }

  @Test
  void whatWasIssuedBeforeTheBeginningIsStaleUnlessItsVersionIsKnown() {
    known.begin(NOW.minus(LIFE));
    known.hear("user/a", 7, NOW);
    Optional<Instant> old = Optional.of(NOW.minus(LIFE).minusSeconds(1));

    assertThat(known.isStale("user/b", 9, old)).isTrue();
    assertThat(known.isStale("user/b", 9, Optional.empty())).isTrue();
    assertThat(known.isStale("user/b", 9, JUST_ISSUED)).isFalse();
    assertThat(known.isStale("user/a", 7, old)).isFalse();
  }

  @Test
  void whatIsForgottenForWantOfRoomMakesOlderTokensStale() {
    known.hear("user/a", 7, NOW);
    known.hear("user/b", 1, NOW.plusSeconds(60));
    known.hear("user/c", 1, NOW.plusSeconds(60));

    assertThat(known.size()).isEqualTo(2);
    assertThat(known.isStale("user/a", 6, JUST_ISSUED)).isTrue();
    assertThat(known.isStale("user/a", 7, Optional.of(NOW.plusSeconds(10)))).isFalse();
    assertThat(known.isStale("user/b", 0, Optional.of(NOW.plusSeconds(10)))).isTrue();
  }

  @Test
  void memoryIsBoundedHoweverOftenOneSubjectChanges() {
    for (int version = 1; version <= 1_000; version++) {
      known.hear("user/a", version, NOW);
    }

    assertThat(known.size()).isEqualTo(2);
    assertThat(known.isStale("user/a", 999, JUST_ISSUED)).isTrue();
    assertThat(known.isStale("user/a", 1_000, JUST_ISSUED)).isFalse();
  }

  @Test
  void versionsAreForgottenWhenNoTokenCanBeOlder() {
    known.hear("user/a", 7, NOW);
    known.forgetOld(NOW.plus(LIFE));
    assertThat(known.size()).isOne();

    known.forgetOld(NOW.plus(LIFE).plusSeconds(6));

    assertThat(known.size()).isZero();
    assertThat(known.isStale("user/a", 6, JUST_ISSUED)).isTrue();
    assertThat(known.isStale("user/a", 6, Optional.of(NOW.plusSeconds(30)))).isFalse();
  }
}
