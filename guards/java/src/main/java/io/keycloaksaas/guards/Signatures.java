package io.keycloaksaas.guards;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyConverter;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * From a compact JWS to claims that the issuer signed. Cheap checks come first; the payload is not
 * read before its signature holds.
 */
final class Signatures {
  private static final int MAX_LENGTH = 16 * 1024;
  private static final int MIN_RSA_BITS = 2048;

  /** Keys a token brings along, and demands we do not know. */
  private static final Set<String> REFUSED_HEADERS = Set.of("jku", "x5u", "jwk", "crit", "b64");

  private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

  private final Set<JWSAlgorithm> algorithms;
  private final JWKSource<SecurityContext> keys;
  private final DefaultJWSVerifierFactory verifiers = new DefaultJWSVerifierFactory();

  Signatures(Set<JWSAlgorithm> algorithms, JWKSource<SecurityContext> keys) {
    this.algorithms = algorithms;
    this.keys = keys;
  }

  Map<String, Object> verifiedClaims(String token) {
    if (token == null || token.isEmpty()) {
      throw GuardException.invalid(TokenFault.MISSING, "Sign in first.");
    }
    if (token.length() > MAX_LENGTH) {
      throw GuardException.invalid(TokenFault.TOO_LARGE, "The token is longer than 16 kB.");
    }
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      throw malformed();
    }
    checkHeader(StrictJson.object(decode(parts[0])));
    byte[] payload = decode(parts[1]);
    decode(parts[2]);
    checkSignature(parts);
    return StrictJson.object(payload);
  }

  private void checkHeader(Map<String, Object> header) {
    if (header.keySet().stream().anyMatch(REFUSED_HEADERS::contains)) {
      throw GuardException.invalid(TokenFault.HEADER, "The token's header is refused.");
    }
    if (!(header.get("alg") instanceof String alg)
        || algorithms.stream().noneMatch(a -> a.getName().equals(alg))) {
      throw GuardException.invalid(TokenFault.ALGORITHM, "The token's algorithm is refused.");
    }
    Object typ = header.getOrDefault("typ", "JWT");
    if (!(typ instanceof String type) || !TYPES.contains(type.toLowerCase(Locale.ROOT))) {
      throw GuardException.invalid(TokenFault.HEADER, "The header's typ is not an access token's.");
    }
    if (!(header.get("kid") instanceof String kid) || kid.isEmpty()) {
      throw GuardException.invalid(TokenFault.HEADER, "The token's header names no key.");
    }
  }

  private void checkSignature(String[] parts) {
    try {
      JWSObject jws =
          new JWSObject(new Base64URL(parts[0]), new Base64URL(parts[1]), new Base64URL(parts[2]));
      PublicKey key = publicKey(jws.getHeader());
      if (!jws.verify(verifiers.createJWSVerifier(jws.getHeader(), key))) {
        throw GuardException.invalid(TokenFault.SIGNATURE, "The token's signature is wrong.");
      }
    } catch (ParseException e) {
      throw malformed();
    } catch (JOSEException e) {
      throw GuardException.invalid(TokenFault.SIGNATURE, "The token's signature is wrong.");
    }
  }

  private PublicKey publicKey(JWSHeader header) {
    List<JWK> found = select(new JWKSelector(JWKMatcher.forJWSHeader(header)));
    return KeyConverter.toJavaKeys(found).stream()
        .filter(PublicKey.class::isInstance)
        .map(PublicKey.class::cast)
        .filter(Signatures::strong)
        .findFirst()
        .orElseThrow(Signatures::unknownKey);
  }

  private List<JWK> select(JWKSelector selector) {
    try {
      return keys.get(selector, null);
    } catch (RateLimitReachedException e) {
      // keys were fetched a moment ago: either the issuer does not publish this one, or is down
      throw anyKeyKnown() ? unknownKey() : unavailable();
    } catch (KeySourceException e) {
      throw unavailable();
    }
  }

  private boolean anyKeyKnown() {
    try {
      return !keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).isEmpty();
    } catch (KeySourceException e) {
      return false;
    }
  }

  private static boolean strong(PublicKey key) {
    return !(key instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() >= MIN_RSA_BITS;
  }

  /** Only the one spelling: no padding, no white space, no stray bits. */
  private static byte[] decode(String part) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(part);
      if (bytes.length > 0
          && Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
    throw malformed();
  }

  private static GuardException malformed() {
    return GuardException.invalid(TokenFault.MALFORMED, "The token is not a signed JWT.");
  }

  private static GuardException unknownKey() {
    return GuardException.invalid(
        TokenFault.UNKNOWN_KEY, "The issuer does not publish the token's key.");
  }

  private static GuardException unavailable() {
    return GuardException.of(
        Refusal.KEYS_UNAVAILABLE, "The issuer's keys cannot be had; try again later.");
  }
}
