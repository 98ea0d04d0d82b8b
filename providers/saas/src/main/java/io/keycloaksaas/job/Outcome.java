package io.keycloaksaas.job;

import java.time.Duration;

/** How an attempt ended. */
public sealed interface Outcome {
  /** Nothing is left to do. */
  record Done() implements Outcome {}

  /**
   * To be done again: of recurring work, or because what it needs is not there yet. No failure, so
   * that the attempts are counted anew.
   */
  record Again(Duration after, String why) implements Outcome {}

  /**
   * To be tried again by the handler's {@link JobHandler#retries}.
   *
   * @param why short, without secrets: administrators see it
   */
  record Failed(String why) implements Outcome {}

  static Outcome done() {
    return new Done();
  }

  static Outcome again(Duration after, String why) {
    return new Again(after, why);
  }

  static Outcome failed(String why) {
    return new Failed(why);
  }
}
