package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.BillingEventInbox;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/billing/{provider}/webhook}: what billing providers send. */
public class BillingEventWebhookResource {
  /** Bytes; invoices of many lines are larger than our own bodies. */
  static final int LIMIT = 512 * 1024;

  private final KeycloakSession session;

  public BillingEventWebhookResource(KeycloakSession session) {
    this.session = session;
  }

  /**
   * The provider proves itself by its signature over the bytes of the body. An answer of 2xx means
   * that the message is recorded; without one the provider sends it again.
   */
  @POST
  @Operation(
      value = "Takes a message of the billing provider",
      right = Operation.ANYONE,
      takes = byte[].class,
      problems = {
        ProblemCode.NOT_FOUND,
        ProblemCode.SIGNATURE_INVALID,
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE
      })
  public Response receive(@PathParam("provider") String provider, InputStream body) {
    byte[] bytes = Body.bytes(session, body, LIMIT);
    HttpHeaders headers = session.getContext().getHttpRequest().getHttpHeaders();
    BillingEventInbox.receive(session, provider, bytes, headers::getHeaderString);
    return Answers.noContent();
  }
}
