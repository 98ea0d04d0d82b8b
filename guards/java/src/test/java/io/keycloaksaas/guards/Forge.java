package io.keycloaksaas.guards;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes tokens as an issuer, or as somebody who would like to be one, from raw header and payload.
 */
final class Forge {
  static final Path VECTORS = Path.of(System.getProperty("vectors.directory", "../vectors"));

  private static final JWKSet KEYS = load();

  /** Signed by nobody the issuer publishes. */
  private static final Set<String> UNPUBLISHED = Set.of("foreign");

  private Forge() {}

  static JWKSet published() {
    List<JWK> keys =
        KEYS.getKeys().stream().filter(k -> !UNPUBLISHED.contains(k.getKeyID())).toList();
    return new JWKSet(keys).toPublicJWKSet();
  }

  static RSAKey rsa(String kid) {
    return (RSAKey) KEYS.getKeyByKeyId(kid);
  }

  static String token(String header, String payload, String algorithm, String kid) {
    String input = input(header, payload);
    return input + "." + encode(sign(input, algorithm, kid));
  }

  static String token(String header, byte[] payload) {
    String input = encode(utf8(header)) + "." + encode(payload);
    return input + "." + encode(sign(input, "RS256", "main"));
  }

  static String input(String header, String payload) {
    return encode(utf8(header)) + "." + encode(utf8(payload));
  }

  static byte[] sign(String input, String algorithm, String kid) {
    try {
      switch (algorithm) {
        case "RS256", "RS512":
          return sign(
              Signature.getInstance(algorithm.equals("RS256") ? "SHA256withRSA" : "SHA512withRSA"),
              input,
              kid);
        case "PS256":
          Signature pss = Signature.getInstance("RSASSA-PSS");
          pss.setParameter(
              new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
          return sign(pss, input, kid);
        case "ES256":
          Signature ec = Signature.getInstance("SHA256withECDSAinP1363Format");
          ec.initSign(((ECKey) KEYS.getKeyByKeyId(kid)).toECPrivateKey());
          ec.update(utf8(input));
          return ec.sign();
        default:
          throw new IllegalArgumentException(algorithm);
      }
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sign(Signature signature, String input, String kid)
      throws GeneralSecurityException, JOSEException {
    signature.initSign(rsa(kid).toRSAPrivateKey());
    signature.update(utf8(input));
    return signature.sign();
  }

  /** The oldest trick: the public key as the secret of an HMAC. */
  static byte[] hmacWithPublicKey(String input, boolean pem) {
    try {
      RSAPublicKey key = rsa("main").toRSAPublicKey();
      byte[] secret =
          pem
              ? utf8(
                  "-----BEGIN PUBLIC KEY-----\n"
                      + Base64.getMimeEncoder(64, utf8("\n")).encodeToString(key.getEncoded())
                      + "\n-----END PUBLIC KEY-----\n")
              : key.getEncoded();
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(utf8(input));
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JWKSet load() {
    try {
      return JWKSet.parse(Files.readString(VECTORS.resolve("test-keys.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
