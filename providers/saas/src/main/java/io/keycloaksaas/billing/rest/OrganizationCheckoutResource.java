package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.CheckoutBuyer;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** {@code organizations/{organization}/checkout}: a plan for an organization. */
public class OrganizationCheckoutResource {
  private final KeycloakSession session;
  private final Supplier<CheckoutBuyer> authorized;

  /**
   * @param authorized authorizes the caller and finds for whom he buys
   */
  public OrganizationCheckoutResource(KeycloakSession session, Supplier<CheckoutBuyer> authorized) {
    this.session = session;
    this.authorized = authorized;
  }

  @POST
  @Operation(
      value = "Makes a link to the billing provider's page on which a plan is paid for",
      right = CheckoutBuyer.PERMISSION,
      takes = CheckoutRequest.class,
      gives = CheckoutLinkRepresentation.class,
      problems = {
        ProblemCode.ADMINISTRATOR_REQUIRED,
        ProblemCode.PLAN_NOT_FOUND,
        ProblemCode.PLAN_NOT_AVAILABLE,
        ProblemCode.SUBSCRIPTION_EXISTS,
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response start(InputStream body) {
    CheckoutBuyer buyer = authorized.get();
    return CheckoutLinks.pay(session, buyer, body);
  }
}
