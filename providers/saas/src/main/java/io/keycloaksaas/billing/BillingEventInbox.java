package io.keycloaksaas.billing;

import io.keycloaksaas.persistence.RequestTransaction;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Takes what a billing provider sends. Returning means: committed. */
public final class BillingEventInbox {
  private static final Logger LOG = Logger.getLogger(BillingEventInbox.class);

  private BillingEventInbox() {}

  /**
   * @param provider from the path
   * @param body exactly as it came
   * @throws Problem {@code not_found} where the provider is not the realm's, or has no keys; {@code
   *     signature_invalid}; {@code billing_provider_unavailable} when the truth cannot be had:
   *     nothing is recorded, and the provider sends again
   */
  public static void receive(
      KeycloakSession session, String provider, byte[] body, UnaryOperator<String> headers) {
    if (!BillingGateways.name(session).equals(provider)) {
      throw nothing();
    }
    BillingGatewayConnection gateway =
        BillingGateways.connect(session).orElseThrow(BillingEventInbox::nothing);
    String realmId = session.getContext().getRealm().getId();
    BillingEventNotice notice = verified(gateway, body, headers);
    RequestTransaction.leave(session);
    CustomerSync sync =
        new CustomerSync(
            gateway,
            new CustomerTransactions(session.getKeycloakSessionFactory(), realmId, gateway));
    try {
      count(provider, sync.receive(notice), notice);
    } catch (BillingGatewayUnavailable e) {
      LOG.warnf("A message of %s waits for the provider: %s", provider, e.getMessage());
      Metrics.counter("saas.billing.events", "provider", provider, "result", "failed").increment();
      throw BillingGateways.unavailable();
    }
  }

  private static BillingEventNotice verified(
      BillingGatewayConnection gateway, byte[] body, UnaryOperator<String> headers) {
    try {
      return gateway.verify(body, headers);
    } catch (BillingEventRefused e) {
      Metrics.counter("saas.billing.events", "provider", gateway.provider(), "result", "refused")
          .increment();
      throw Problem.of(ProblemCode.SIGNATURE_INVALID, e.getMessage());
    }
  }

  private static void count(String provider, BillingEventResult result, BillingEventNotice notice) {
    Metrics.counter("saas.billing.events", "provider", provider, "result", result.kind().key())
        .increment();
    Metrics.timer("saas.billing.lag", "provider", provider)
        .record(
            Duration.ofMillis(
                Math.max(0, Times.CLOCK.millis() - notice.createdAt().toEpochMilli())));
    result
        .reason()
        .ifPresent(
            reason ->
                LOG.warnf(
                    "A message of %s was parked: %s %s", provider, reason.key(), notice.id()));
  }

  private static Problem nothing() {
    return Problem.of(ProblemCode.NOT_FOUND, "There is nothing here.");
  }
}
