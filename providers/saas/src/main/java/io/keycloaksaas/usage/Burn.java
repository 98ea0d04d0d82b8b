package io.keycloaksaas.usage;

/**
 * Units that one grant gives.
 *
 * @param amount > 0
 */
public record Burn(String grantId, long amount) {}
