package io.keycloaksaas.subscription;

/** Who made an exception or acted for the house, and why; for administrators only. */
public record Note(String reason, String actorId) {
  /** Of a reason, in characters. */
  public static final int MAX_LENGTH = 500;
}
