package io.keycloaksaas.usage;

/** What was consumed, and what is left. */
public record ConsumptionRepresentation(
    String feature, Long consumed, BalanceRepresentation balance, String periodEnd) {}
