package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.CheckoutBuyer;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** {@code organizations/{organization}/billing-portal}: what an organization has bought. */
public class OrganizationBillingPortalResource {
  private final KeycloakSession session;
  private final Supplier<CheckoutBuyer> authorized;

  /**
   * @param authorized authorizes the caller and finds for whom he comes
   */
  public OrganizationBillingPortalResource(
      KeycloakSession session, Supplier<CheckoutBuyer> authorized) {
    this.session = session;
    this.authorized = authorized;
  }

  @POST
  @Operation(
      value = "Makes a link to the billing provider's page for cards, invoices and changes",
      right = CheckoutBuyer.PERMISSION,
      takes = BillingPortalRequest.class,
      gives = CheckoutLinkRepresentation.class,
      problems = {
        ProblemCode.ADMINISTRATOR_REQUIRED,
        ProblemCode.SUBSCRIPTION_NOT_FOUND,
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response open(InputStream body) {
    CheckoutBuyer buyer = authorized.get();
    return CheckoutLinks.portal(session, buyer, body);
  }
}
