package io.keycloaksaas.webhook;

import io.keycloaksaas.platform.Problem;
import java.util.Locale;
import java.util.stream.Stream;

/** How deliveries are signed: the schemes of Standard Webhooks 1.0. */
public enum Signature {
  /** HMAC-SHA256 with a secret that the receiver holds, too. */
  V1,
  /** Ed25519: the receiver holds the public key only. */
  V1A;

  /** Before each signature in the header. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param text null for {@link #V1}
   * @throws Problem {@code validation_failed}
   */
  public static Signature parse(String text) {
    return text == null
        ? V1
        : Stream.of(values())
            .filter(signature -> signature.key().equals(text))
            .findFirst()
            .orElseThrow(() -> Problem.invalid("signature", "'signature' must be v1 or v1a."));
  }
}
