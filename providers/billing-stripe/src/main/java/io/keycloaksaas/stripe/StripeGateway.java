package io.keycloaksaas.stripe;

import io.keycloaksaas.billing.BillingGateway;
import io.keycloaksaas.billing.BillingGatewayConnection;
import io.keycloaksaas.platform.Settings;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.vault.VaultStringSecret;

/**
 * Finds the keys of the session's realm: in the realm's part of Keycloak's vault, else among the
 * server's options, where their names end in the realm's. Nothing of them is ever in the database.
 */
final class StripeGateway implements BillingGateway {
  private static final String SECRET_KEY = "stripe-secret-key";
  private static final String WEBHOOK_SECRET = "stripe-webhook-secret";

  private final KeycloakSession session;
  private final Config.Scope config;
  private final StripeCalls calls;

  StripeGateway(KeycloakSession session, Config.Scope config, StripeCalls calls) {
    this.session = session;
    this.config = config;
    this.calls = calls;
  }

  @Override
  public Optional<BillingGatewayConnection> connect() {
    RealmModel realm = session.getContext().getRealm();
    Optional<String> secretKey = secret(realm, SECRET_KEY);
    Optional<String> webhookSecret = secret(realm, WEBHOOK_SECRET);
    if (secretKey.isEmpty() || webhookSecret.isEmpty()) {
      return Optional.empty();
    }
    String account = new Settings(realm).text(Settings.Key.BILLING_ACCOUNT);
    return Optional.of(
        new StripeConnection(
            new StripeKeys(secretKey.get(), webhookSecret.get()),
            account.isEmpty() ? Optional.empty() : Optional.of(account),
            calls));
  }

  /** An empty secret is none. */
  private Optional<String> secret(RealmModel realm, String name) {
    try (VaultStringSecret secret = session.vault().getStringSecret("${vault." + name + "}")) {
      return secret
          .get()
          .or(() -> Optional.ofNullable(config.get(option(name, realm))))
          .map(String::strip)
          .filter(text -> !text.isEmpty());
    }
  }

  /** As {@code secret-key-acme}. */
  private static String option(String name, RealmModel realm) {
    return name.substring("stripe-".length()) + "-" + realm.getName();
  }

  @Override
  public void close() {}
}
