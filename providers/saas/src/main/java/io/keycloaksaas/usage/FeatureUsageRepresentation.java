package io.keycloaksaas.usage;

/** One metered feature in the current period. */
public record FeatureUsageRepresentation(
    String feature, BalanceRepresentation balance, String periodStart, String periodEnd) {}
