package io.keycloaksaas.job;

import java.time.Duration;

/** How an attempt ended. */
public sealed interface Outcome {
  /** Nothing is left to do. */
  record Done() implements Outcome {}

  /** To be tried again, or, of recurring work, done again. */
  record Again(Duration after, String why) implements Outcome {}

  static Outcome done() {
    return new Done();
  }

  static Outcome again(Duration after, String why) {
    return new Again(after, why);
  }
}
