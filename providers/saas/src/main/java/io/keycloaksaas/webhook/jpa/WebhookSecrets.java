package io.keycloaksaas.webhook.jpa;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SecretBox;
import io.keycloaksaas.platform.SecretBox.UnreadableSecret;
import io.keycloaksaas.webhook.SigningKeys;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** How the keys of endpoints are sealed. */
final class WebhookSecrets {
  private static final Logger LOG = Logger.getLogger(WebhookSecrets.class);

  private WebhookSecrets() {}

  /** A sealed key opens in its own row only. */
  static String context(WebhookSecretEntity secret) {
    return SecretBox.context(
        secret.realmId, SealedSigningKeys.TABLE, SealedSigningKeys.COLUMN, secret.id);
  }

  /**
   * @throws Problem {@code encryption_not_configured}
   */
  static SecretBox box(KeycloakSession session) {
    return SecretBox.of(session)
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.ENCRYPTION_NOT_CONFIGURED,
                    "The server has no key to keep secrets with; its operator must configure one."));
  }

  /** Absent when it cannot be opened: one endpoint's trouble must not be everybody's. */
  static Optional<SigningKeys.Generated> open(SecretBox box, WebhookSecretEntity secret) {
    try {
      return Optional.of(
          new SigningKeys.Generated(
              box.open(context(secret), secret.sealed), Optional.ofNullable(secret.publicKey)));
    } catch (UnreadableSecret e) {
      LOG.errorf(
          e, "Nothing can be signed with key %s of endpoint %s", secret.id, secret.webhookId);
      return Optional.empty();
    }
  }
}
