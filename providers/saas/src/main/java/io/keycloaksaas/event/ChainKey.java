package io.keycloaksaas.event;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret that seals rows and signs checkpoints (HMAC-SHA-256).
 *
 * @param id which stands beside each seal, so that keys can be changed
 */
record ChainKey(String id, byte[] secret) {
  private static final String ALGORITHM = "HmacSHA256";

  /** In lower-case hexadecimal. */
  String seal(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(message));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Never its secret. */
  @Override
  public String toString() {
    return "ChainKey[" + id + "]";
  }
}
