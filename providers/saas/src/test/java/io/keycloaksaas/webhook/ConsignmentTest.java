package io.keycloaksaas.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.platform.OutboundRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsignmentTest {
  private static final Instant END = Instant.parse("2026-11-28T12:00:00Z");

  private final Consignment consignment =
      new Consignment(
          "lease",
          END,
          "webhook",
          null,
          "realm",
          "event",
          "{}",
          1,
          1,
          new Consignment.Destination(
              "https://hooks.example.com", SigningKeys.of(Signature.V1, List.of())));

  @Test
  void an_attempt_that_may_last_until_the_lease_ends_is_begun() {
    assertThat(consignment.isLeasedForAttempt(END.minus(OutboundRequest.TIMEOUT))).isTrue();
  }

  @Test
  void an_attempt_that_may_outlast_the_lease_is_not() {
    assertThat(consignment.isLeasedForAttempt(END.minus(OutboundRequest.TIMEOUT).plusMillis(1)))
        .isFalse();
  }
}
