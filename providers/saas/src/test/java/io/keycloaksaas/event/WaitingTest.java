package io.keycloaksaas.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private final Waiting waiting = new Waiting();

  @Test
  void nothing_is_looked_at_where_nobody_wrote() {
    assertThat(waiting.isEmpty()).isTrue();
    assertThat(waiting.take()).isEmpty();
  }

  @Test
  void each_realm_is_looked_at_from_its_first_id_on_in_whatever_order_they_came() {
    waiting.add("one", "02");
    waiting.add("one", "01");
    waiting.add("one", "03");
    waiting.add("other", "09");
    assertThat(waiting.isEmpty()).isFalse();
    assertThat(waiting.take()).isEqualTo(Map.of("one", "01", "other", "09"));
    assertThat(waiting.isEmpty()).isTrue();
  }

  @Test
  void who_does_not_know_where_they_begin_looks_at_all() {
    waiting.add("one", "01");
    waiting.add("one", Waiting.BEGINNING);
    waiting.add("one", "00");
    assertThat(waiting.take()).isEqualTo(Map.of("one", Waiting.BEGINNING));
  }
}
