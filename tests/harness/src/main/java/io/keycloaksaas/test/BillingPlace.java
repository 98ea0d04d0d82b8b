package io.keycloaksaas.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a server looks for its billing provider: at a port of this machine, where a test may put a
 * stand-in, and in a vault of files.
 *
 * @param port free until somebody listens there
 * @param vault holds a secret per file
 */
public record BillingPlace(int port, Path vault) {

  static BillingPlace below(Path target, int port) {
    try {
      return new BillingPlace(port, Files.createDirectories(target.resolve("vault")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a secret into the realm's part of the vault. */
  public void secret(String realm, String key, String value) {
    try {
      Files.writeString(file(realm, key), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void noSecret(String realm, String key) {
    try {
      Files.deleteIfExists(file(realm, key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As Keycloak's vault of files names them: an underscore ends the realm, two are one. */
  private Path file(String realm, String key) {
    return vault.resolve(realm.replace("_", "__") + "_" + key.replace("_", "__"));
  }
}
