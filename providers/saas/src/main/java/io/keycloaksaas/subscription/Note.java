package io.keycloaksaas.subscription;

/** Who made an exception, and why; for administrators only. */
public record Note(String reason, String actorId) {}
