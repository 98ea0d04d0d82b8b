package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.FeatureKey;

/**
 * Units that a service says were used.
 *
 * @param clientId the service's id, which is not its {@code clientId}
 * @param key names it among all of the same subject, client and feature, so that a repetition is
 *     known for one; what else is said under it is the amount alone
 * @param amount 1 to 10¹²
 */
public record Consumption(String clientId, FeatureKey feature, String key, long amount) {}
