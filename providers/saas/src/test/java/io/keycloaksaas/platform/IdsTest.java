package io.keycloaksaas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void ids_are_uuids_of_version_seven_and_never_repeat() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      UUID id = UUID.fromString(Ids.next());
      assertThat(id.version()).isEqualTo(7);
      assertThat(id.variant()).isEqualTo(2);
      assertThat(seen.add(id.toString())).isTrue();
    }
  }

  @Test
  void they_tell_when_they_were_made() {
    long before = Times.CLOCK.millis();
    long told = UUID.fromString(Ids.next()).getMostSignificantBits() >>> 16;
    assertThat(told).isBetween(before, Times.CLOCK.millis());
  }
}
