package io.keycloaksaas.billing.rest;

import org.jspecify.annotations.Nullable;

/**
 * What to buy.
 *
 * @param plan a plan on offer
 * @param successUrl where the browser goes when it was paid: a redirect URI of the application;
 *     absent: the account console
 * @param cancelUrl where it goes otherwise; the same rule
 */
record CheckoutRequest(String plan, @Nullable String successUrl, @Nullable String cancelUrl) {}
