package io.keycloaksaas.platform;

import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys by id. Text: {@code id:key} by comma or line, the newest first; a key is 32 bytes in base64.
 *
 * @param newest the id of the one that seals; the others only open
 */
record SecretKeys(String newest, Map<String, SecretKey> byId) {
  private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]+=*)");
  private static final int BYTES = 32;

  /**
   * @return empty where the text has no key
   * @throws IllegalArgumentException for a text that is not as above; says where, and nothing of a
   *     key
   */
  static Optional<SecretKeys> parse(String text) {
    Map<String, SecretKey> keys = new LinkedHashMap<>();
    int number = 0;
    for (String line : text.split("[,\\r\\n]")) {
      String entry = line.strip();
      if (!entry.isEmpty() && !entry.startsWith("#")) {
        number++;
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
          throw new IllegalArgumentException(
              "key " + number + " is not of the form id:base64 (openssl rand -base64 32)");
        }
        if (keys.put(parts.group(1), key(parts.group(2), number)) != null) {
          throw new IllegalArgumentException("key " + number + " has the id of one before it");
        }
      }
    }
    return keys.keySet().stream()
        .findFirst()
        .map(newest -> new SecretKeys(newest, Collections.unmodifiableMap(keys)));
  }

  private static SecretKey key(String base64, int number) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("key " + number + " is not base64");
    }
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("key " + number + " has not 32 bytes");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  /** Ids only: keys are not for logs. */
  @Override
  public String toString() {
    return byId.keySet().toString();
  }
}
