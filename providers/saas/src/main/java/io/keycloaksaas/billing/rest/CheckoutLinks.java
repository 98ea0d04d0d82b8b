package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.Checkout;
import io.keycloaksaas.billing.CheckoutBuyer;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** Links to the provider's pages, for whoever is authorized. */
final class CheckoutLinks {
  private CheckoutLinks() {}

  static Response pay(KeycloakSession session, CheckoutBuyer buyer, InputStream body) {
    CheckoutRequest asked = Body.read(session, body, CheckoutRequest.class);
    return Answers.ok(
        CheckoutLinkRepresentation.of(
            new Checkout(session, buyer).pay(asked.plan(), asked.successUrl(), asked.cancelUrl())));
  }

  static Response portal(KeycloakSession session, CheckoutBuyer buyer, InputStream body) {
    BillingPortalRequest asked = Body.read(session, body, BillingPortalRequest.class);
    return Answers.ok(
        CheckoutLinkRepresentation.of(new Checkout(session, buyer).portal(asked.returnUrl())));
  }
}
