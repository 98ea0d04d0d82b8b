package io.keycloaksaas.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.vault.VaultStringSecret;

/**
 * Where the keys of the chain come from, never the database: the option {@code
 * spi-saas-audit--chain--keys}, the file that {@code spi-saas-audit--chain--keys-file} names, or
 * the entry {@value #VAULT_ENTRY} of the realm in Keycloak's vault, the first of them that is
 * there. Without a key, or with one that cannot be read, nothing is sealed. What was found is kept
 * for a minute. Thread-safe.
 */
final class ChainKeyring {
  static final String VAULT_ENTRY = "saas-audit-keys";

  private static final Logger LOG = Logger.getLogger(ChainKeyring.class);
  private static final Cache<String, Optional<ChainKeys>> FOUND =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  private ChainKeyring() {}

  /** Empty: the chain is off in this realm. */
  static Optional<ChainKeys> of(KeycloakSessionFactory sessions, String realmId) {
    return FOUND.get(realmId, id -> read(sessions, id));
  }

  /** Why the server's own keys cannot be used, if there are any. */
  static Optional<String> fault() {
    try {
      ofServer().ifPresent(ChainKeys::parse);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static Optional<ChainKeys> read(KeycloakSessionFactory sessions, String realmId) {
    try {
      return text(sessions, realmId).filter(text -> !text.isBlank()).map(ChainKeys::parse);
    } catch (IllegalArgumentException e) {
      LOG.errorf("The log of realm %s is not sealed: %s", realmId, e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<String> text(KeycloakSessionFactory sessions, String realmId) {
    return ofServer().or(() -> inVault(sessions, realmId));
  }

  private static Optional<String> ofServer() {
    Config.Scope options = Config.scope("saas-audit", "chain");
    return Optional.ofNullable(options.get("keys"))
        .or(() -> Optional.ofNullable(options.get("keys-file")).map(ChainKeyring::inFile));
  }

  private static String inFile(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("the file of its keys cannot be read: " + file, e);
    }
  }

  /** In a session of its own: a vault belongs to the first realm that its session asked for. */
  private static Optional<String> inVault(KeycloakSessionFactory sessions, String realmId) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session -> {
          RealmModel realm = session.realms().getRealm(realmId);
          if (realm == null) {
            return Optional.empty();
          }
          session.getContext().setRealm(realm);
          try (VaultStringSecret secret =
              session.vault().getStringSecret("${vault." + VAULT_ENTRY + "}")) {
            return secret.get();
          }
        });
  }
}
