package io.keycloaksaas.billing;

import java.net.URI;

/**
 * What a customer is about to buy.
 *
 * @param priceId the provider's
 * @param quantity at least 1
 * @param trialDays 0 for none
 * @param success where the browser goes after it was paid
 * @param cancel where it goes otherwise
 */
public record CheckoutOrder(
    String customerId, String priceId, long quantity, int trialDays, URI success, URI cancel) {}
