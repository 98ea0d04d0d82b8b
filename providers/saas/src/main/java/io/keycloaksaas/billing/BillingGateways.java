package io.keycloaksaas.billing;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.subscription.Billing;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The billing provider of the session's realm. */
final class BillingGateways {
  private BillingGateways() {}

  /** Empty under {@code manual}, without the provider's jar, and without its keys. */
  static Optional<BillingGatewayConnection> connect(KeycloakSession session) {
    return Optional.ofNullable(session.getProvider(BillingGateway.class, name(session)))
        .flatMap(BillingGateway::connect);
  }

  /**
   * As {@link #connect}, for who wants to pay.
   *
   * @throws Problem {@code administrator_required} under {@code manual}, {@code
   *     billing_provider_unavailable}
   */
  static BillingGatewayConnection selling(KeycloakSession session) {
    if (name(session).equals(Billing.MANUAL)) {
      throw Problem.of(
          ProblemCode.ADMINISTRATOR_REQUIRED,
          "Nothing is sold here by itself; ask an administrator for the plan.");
    }
    return connect(session).orElseThrow(BillingGateways::unavailable);
  }

  static Problem unavailable() {
    return Problem.of(
        ProblemCode.BILLING_PROVIDER_UNAVAILABLE,
        "The billing provider does not answer; try again in a few minutes.");
  }

  static String name(KeycloakSession session) {
    return new Settings(session.getContext().getRealm()).text(Settings.Key.BILLING_PROVIDER);
  }
}
