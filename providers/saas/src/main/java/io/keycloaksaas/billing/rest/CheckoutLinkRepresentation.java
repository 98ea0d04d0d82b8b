package io.keycloaksaas.billing.rest;

import java.net.URI;

/**
 * @param url the provider's page, for a browser; it soon expires
 */
record CheckoutLinkRepresentation(String url) {
  static CheckoutLinkRepresentation of(URI page) {
    return new CheckoutLinkRepresentation(page.toString());
  }
}
