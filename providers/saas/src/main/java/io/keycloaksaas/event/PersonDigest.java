package io.keycloaksaas.event;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the chain knows of a person: a digest under a salt of 128 random bits that lies with the
 * personal fields. When both are erased the digest says nothing any more, and the chain stays
 * valid.
 */
final class PersonDigest {
  private static final String DOMAIN = "keycloak-saas/person/1";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  private PersonDigest() {}

  static String salt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }

  /** SHA-256, in lower-case hexadecimal. */
  static String of(String salt, String ipAddress, String userAgent) {
    return new CanonicalForm(DOMAIN).add(salt).add(ipAddress).add(userAgent).digest();
  }
}
