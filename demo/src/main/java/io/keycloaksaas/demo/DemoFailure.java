package io.keycloaksaas.demo;

/** The demo cannot go on. The message is the one line that the user sees, so it says what to do. */
final class DemoFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DemoFailure(String message) {
    super(message);
  }

  DemoFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
