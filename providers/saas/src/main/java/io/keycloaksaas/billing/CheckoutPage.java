package io.keycloaksaas.billing;

import java.net.URI;

/**
 * A page on which a customer pays.
 *
 * @param id the provider's, to close the page
 */
public record CheckoutPage(String id, URI url) {}
