package io.keycloaksaas.billing.rest;

import org.jspecify.annotations.Nullable;

/**
 * @param returnUrl where the browser goes afterwards: a redirect URI of the application; absent:
 *     the account console
 */
record BillingPortalRequest(@Nullable String returnUrl) {}
