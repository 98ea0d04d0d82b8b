package io.keycloaksaas.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.keycloak.models.KeycloakSession;

/**
 * Secrets as the database keeps them: AES-256-GCM under a key that is not in the database. The
 * place of a secret (realm, table, column, row) is authenticated with it, so a sealed text that was
 * moved to another row does not open.
 *
 * <p>Sealed: {@code v1.<key id>.<base64url of nonce, ciphertext and tag>}. Thread-safe.
 */
public final class SecretBox {
  private static final String VERSION = "v1";
  private static final Pattern SEALED =
      Pattern.compile(VERSION + "\\.([A-Za-z0-9_-]{1,32})\\.([A-Za-z0-9_-]+)");
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeys keys;

  SecretBox(SecretKeys keys) {
    this.keys = keys;
  }

  /** A sealed text that no key of ours opens here: changed, cut, moved, or its key is gone. */
  public static final class UnreadableSecret extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnreadableSecret(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * The box of this server.
   *
   * @return empty where no key is configured, or none that can be used (readiness says so): what
   *     needs one is off, {@code encryption_not_configured}
   */
  public static Optional<SecretBox> of(KeycloakSession session) {
    return SecretOptions.keys(session).map(SecretBox::new);
  }

  /** The one of a request to this realm, for who works for many realms in one session. */
  public static Optional<SecretBox> of(KeycloakSession session, String realmId) {
    return SecretOptions.keys(session, realmId).map(SecretBox::new);
  }

  /**
   * The place of a secret, as {@link #seal} wants it.
   *
   * @throws IllegalArgumentException for a part with a slash: two places must never read the same
   */
  public static String context(String realmId, String table, String column, String rowId) {
    for (String part : new String[] {realmId, table, column, rowId}) {
      if (part.isEmpty() || part.contains("/")) {
        throw new IllegalArgumentException("not a part of a place: " + part);
      }
    }
    return String.join("/", realmId, table, column, rowId);
  }

  /** Under the newest key; never twice the same. */
  public String seal(String context, byte[] secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] text;
    try {
      text =
          cipher(Cipher.ENCRYPT_MODE, keys.newest(), keys.byId().get(keys.newest()), nonce, context)
              .doFinal(secret);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is part of every Java", e);
    }
    byte[] all = ByteBuffer.allocate(nonce.length + text.length).put(nonce).put(text).array();
    return VERSION
        + "."
        + keys.newest()
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /**
   * @throws UnreadableSecret for a text that was not sealed for this place by a key we still have
   */
  public byte[] open(String context, String sealed) {
    Matcher parts = SEALED.matcher(sealed);
    if (!parts.matches()) {
      throw new UnreadableSecret("not a sealed text", null);
    }
    String id = parts.group(1);
    SecretKey key = keys.byId().get(id);
    if (key == null) {
      throw new UnreadableSecret("sealed with the key '" + id + "', which is not configured", null);
    }
    try {
      byte[] all = Base64.getUrlDecoder().decode(parts.group(2));
      if (all.length < NONCE_BYTES + TAG_BITS / 8) {
        throw new UnreadableSecret("cut", null);
      }
      byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
      return cipher(Cipher.DECRYPT_MODE, id, key, nonce, context)
          .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new UnreadableSecret("changed, moved, or sealed with another key of this id", e);
    }
  }

  /** Whether a sealed text should be sealed again, because a newer key is there. */
  public boolean isOld(String sealed) {
    return !sealed.startsWith(newestPrefix());
  }

  /** What every text begins with that is not old: for {@code not like} in a query. */
  public String newestPrefix() {
    return VERSION + "." + keys.newest() + ".";
  }

  private static Cipher cipher(int mode, String id, SecretKey key, byte[] nonce, String context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((VERSION + "." + id + "." + context).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
