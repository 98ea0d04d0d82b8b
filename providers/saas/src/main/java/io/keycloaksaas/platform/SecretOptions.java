package io.keycloaksaas.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.vault.VaultStringSecret;

/**
 * Where keys come from: an entry of Keycloak's vault for the realm at hand, else the server's
 * option or file. Options {@code --spi-saas-secrets--default--…}: {@code vault-entry}, {@code
 * keys}, {@code keys-file}.
 */
final class SecretOptions {
  private static final Logger LOG = Logger.getLogger(SecretBox.class);

  private SecretOptions() {}

  /** The server's keys, or why there are none. */
  record OfServer(Optional<SecretKeys> keys, Optional<String> fault) {}

  static Optional<SecretKeys> keys(KeycloakSession session) {
    return ofVault(session).or(() -> ofServer().keys());
  }

  /** A session keeps the vault of its first realm: another one asks. */
  static Optional<SecretKeys> keys(KeycloakSession session, String realmId) {
    if (Server.VAULT_ENTRY.isEmpty()) {
      return ofServer().keys();
    }
    return KeycloakModelUtils.runJobInTransactionWithResult(
        session.getKeycloakSessionFactory(),
        own -> {
          own.getContext().setRealm(own.realms().getRealm(realmId));
          return keys(own);
        });
  }

  static OfServer ofServer() {
    return Server.OPTIONS;
  }

  /** Read anew each time: a vault may be turned while the server runs. */
  private static Optional<SecretKeys> ofVault(KeycloakSession session) {
    if (Server.VAULT_ENTRY.isEmpty() || session.getContext().getRealm() == null) {
      return Optional.empty();
    }
    try (VaultStringSecret secret =
        session.vault().getStringSecret("${vault." + Server.VAULT_ENTRY + "}")) {
      return secret.get().flatMap(SecretKeys::parse);
    } catch (IllegalArgumentException e) {
      LOG.errorf("vault entry %s: %s", Server.VAULT_ENTRY, e.getMessage());
      return Optional.empty();
    }
  }

  /** Read when first asked for, once. */
  private static final class Server {
    static final String VAULT_ENTRY = scope().get("vault-entry", "");
    static final OfServer OPTIONS = read(scope());

    private static Config.Scope scope() {
      return Config.scope("saas-secrets", "default");
    }

    private static OfServer read(Config.Scope options) {
      String file = options.get("keys-file", "");
      try {
        String text = file.isEmpty() ? options.get("keys", "") : Files.readString(Path.of(file));
        return new OfServer(SecretKeys.parse(text), Optional.empty());
      } catch (IOException e) {
        return faulty("the file of keys cannot be read: " + file);
      } catch (IllegalArgumentException e) {
        return faulty(e.getMessage());
      }
    }

    private static OfServer faulty(String why) {
      LOG.errorf("keys for secrets at rest: %s", why);
      return new OfServer(Optional.empty(), Optional.of(why));
    }
  }
}
