package io.keycloaksaas.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as <a href="https://www.standardwebhooks.com">Standard Webhooks 1.0</a> has it: {@code
 * id.timestamp.body}. Thread-safe.
 *
 * @param bytes the secret of {@link Signature#V1}; the private key (PKCS #8) of {@link
 *     Signature#V1A}
 * @param publicKey as receivers read it; absent for {@link Signature#V1}
 */
record SigningKey(Signature signature, byte[] bytes, Optional<String> publicKey) {
  private static final String SECRET_PREFIX = "whsec_";
  private static final String PUBLIC_PREFIX = "whpk_";
  private static final int SECRET_BYTES = 32;

  /** RFC 8410: the key itself is the end of either encoding. */
  private static final int ED25519_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  static SigningKey generate(Signature signature) {
    return switch (signature) {
      case V1 -> {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        yield new SigningKey(signature, secret, Optional.empty());
      }
      case V1A -> pair();
    };
  }

  private static SigningKey pair() {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] encoded = pair.getPublic().getEncoded();
      byte[] key = Arrays.copyOfRange(encoded, encoded.length - ED25519_BYTES, encoded.length);
      return new SigningKey(
          Signature.V1A, pair.getPrivate().getEncoded(), Optional.of(PUBLIC_PREFIX + base64(key)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java from 15 on has Ed25519", e);
    }
  }

  /** What the receiver has to be given, once; absent where the public key will do. */
  Optional<String> secret() {
    return signature == Signature.V1
        ? Optional.of(SECRET_PREFIX + base64(bytes))
        : Optional.empty();
  }

  /**
   * @param timestamp of the attempt, in seconds
   * @return one signature of the header {@code webhook-signature}
   */
  String sign(String id, long timestamp, String body) {
    byte[] content = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
    try {
      return signature.key() + "," + base64(signature == Signature.V1 ? mac(content) : ed(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java from 15 on has these", e);
    }
  }

  private byte[] mac(byte[] content) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
    return mac.doFinal(content);
  }

  private byte[] ed(byte[] content) throws GeneralSecurityException {
    java.security.Signature signer = java.security.Signature.getInstance("Ed25519");
    signer.initSign(
        KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes)));
    signer.update(content);
    return signer.sign();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Never its bytes. */
  @Override
  public String toString() {
    return "SigningKey[" + signature + "]";
  }
}
