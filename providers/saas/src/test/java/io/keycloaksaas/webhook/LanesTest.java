package io.keycloaksaas.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {
  @Test
  void a_new_endpoint_begins_with_a_few() {
    Lanes lanes = new Lanes(100);
    lanes.add(of("a", 10));

    assertThat(lanes.room("a")).isNegative();
    assertThat(lanes.room("b")).isEqualTo(Lanes.START);
    assertThat(lanes.start()).hasSize(Lanes.START);
    assertThat(lanes.start()).isEmpty();
  }

  @Test
  void success_widens_the_lane_and_then_some_wait_on_the_node() {
    Lanes lanes = new Lanes(100);
    lanes.add(of("a", 10));
    lanes.start();
    for (int i = 0; i < Lanes.WIDEST; i++) {
      assertThat(lanes.ended("a", true)).isEmpty();
      lanes.start();
      lanes.add(of("a", 1));
    }

    lanes.start();

    assertThat(lanes.room("a")).isBetween(1, Lanes.STOCK);
  }

  @Test
  void what_waits_is_filled_up_when_half_of_it_is_gone() {
    Lanes lanes = new Lanes(100);
    lanes.add(of("a", Lanes.WIDEST));
    for (int i = 1; i < Lanes.WIDEST; i++) {
      lanes.start();
      lanes.ended("a", true);
    }
    lanes.add(of("a", lanes.room("a")));
    lanes.start();

    for (int i = 0; i < Lanes.STOCK / 2; i++) {
      assertThat(lanes.room("a")).isZero();
      lanes.ended("a", true);
      lanes.start();
    }
    assertThat(lanes.room("a")).isEqualTo(Lanes.STOCK / 2);
  }

  @Test
  void a_failure_sends_back_what_waits_and_narrows_the_lane_to_one() {
    Lanes lanes = new Lanes(100);
    lanes.add(of("a", 10));
    lanes.start();

    assertThat(lanes.ended("a", false)).hasSize(6);
    lanes.ended("a", false);
    lanes.ended("a", false);
    lanes.ended("a", false);

    assertThat(lanes.room("a")).isEqualTo(1);
  }

  @Test
  void one_of_each_goes_before_a_second_of_any() {
    Lanes lanes = new Lanes(3);
    lanes.add(of("a", 4));
    lanes.add(of("b", 4));
    lanes.add(of("c", 4));

    Map<String, Long> started =
        lanes.start().stream()
            .collect(Collectors.groupingBy(Consignment::webhookId, Collectors.counting()));

    assertThat(started).isEqualTo(Map.of("a", 1L, "b", 1L, "c", 1L));
    assertThat(lanes.start()).isEmpty();
  }

  @Test
  void who_has_much_to_send_does_not_keep_out_who_comes_later() {
    Lanes lanes = new Lanes(1);
    lanes.add(of("a", 4));
    lanes.start();
    lanes.add(of("b", 4));

    lanes.ended("a", true);
    assertThat(lanes.start()).extracting(Consignment::webhookId).containsExactly("a");
    lanes.ended("a", true);
    assertThat(lanes.start()).extracting(Consignment::webhookId).containsExactly("b");
  }

  @Test
  void a_narrow_lane_stays_narrow_when_nothing_is_left_in_it() {
    Lanes lanes = new Lanes(100);
    lanes.add(of("a", 4));
    lanes.start();
    for (int i = 0; i < 4; i++) {
      lanes.ended("a", false);
    }

    assertThat(lanes.room("a")).isEqualTo(1);
    lanes.add(of("a", 1));
    lanes.start();
    lanes.ended("a", true);
    assertThat(lanes.room("a")).isEqualTo(2);
  }

  @Test
  void a_wide_lane_stays_wide_when_nothing_is_left_in_it() {
    Lanes lanes = new Lanes(100);
    lanes.add(of("a", Lanes.WIDEST));
    for (int i = 0; i < Lanes.WIDEST; i++) {
      lanes.start();
      lanes.ended("a", true);
    }

    assertThat(lanes.room("a")).isEqualTo(Lanes.WIDEST + Lanes.STOCK);
  }

  @Test
  void what_waits_can_be_taken_back() {
    Lanes lanes = new Lanes(100);
    lanes.add(of("a", 6));
    lanes.start();

    assertThat(lanes.drain()).hasSize(2);
    assertThat(lanes.start()).isEmpty();
  }

  /**
   * Whatever comes and goes in whatever order: nothing is lost, nothing doubled, no limit broken.
   */
  @Test
  void everything_that_comes_in_goes_out_once() {
    Random random = new Random(42);
    Lanes lanes = new Lanes(16);
    List<Consignment> underWay = new ArrayList<>();
    int in = 0;
    int out = 0;
    for (int step = 0; step < 20_000; step++) {
      String endpoint = "endpoint" + random.nextInt(30);
      int room = Math.min(lanes.room(), lanes.room(endpoint));
      if (step < 19_000 && room > 0) {
        in += room;
        lanes.add(of(endpoint, room));
      }
      underWay.addAll(lanes.start());
      assertThat(underWay).hasSizeLessThanOrEqualTo(16);
      if (!underWay.isEmpty()) {
        Consignment ended = underWay.remove(random.nextInt(underWay.size()));
        out += 1 + lanes.ended(ended.webhookId(), random.nextInt(10) > 0).size();
      }
    }

    assertThat(underWay).isEmpty();
    assertThat(lanes.room()).isEqualTo(16 * 5);
    assertThat(out).isEqualTo(in).isGreaterThan(10_000);
  }

  private static List<Consignment> of(String webhookId, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Consignment(
                    "lease",
                    Instant.MAX,
                    webhookId,
                    null,
                    "realm",
                    "event" + i,
                    "{}",
                    1,
                    1,
                    new Consignment.Destination(
                        "https://hooks.example.com", SigningKeys.of(Signature.V1, List.of()))))
        .toList();
  }
}
