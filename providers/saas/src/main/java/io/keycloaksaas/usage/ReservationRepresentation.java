package io.keycloaksaas.usage;

/** Units that were set aside, and what is left. */
public record ReservationRepresentation(
    String id,
    String feature,
    Long reserved,
    String expiresAt,
    BalanceRepresentation balance,
    String periodEnd) {}
