package io.keycloaksaas.webhook;

import io.keycloaksaas.webhook.Delivery.State;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be recorded of a consignment.
 *
 * @param attempt absent when it was not sent after all: it goes back as if it had never been taken
 * @param due when it is tried again; absent at its end
 */
public record Ending(
    Consignment consignment, Optional<Attempt> attempt, State state, Optional<Instant> due) {

  static Ending unsent(Consignment consignment, Instant due) {
    return new Ending(consignment, Optional.empty(), State.PENDING, Optional.of(due));
  }

  public boolean isSuccess() {
    return state == State.DELIVERED;
  }
}
