package io.keycloaksaas.example;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Signs tokens and publishes its key over HTTP. */
final class Issuer implements AutoCloseable {
  static final String ACME = "6f1c2b1e-5a0f-4c0e-9a52-0d6f3f1f7a11";
  static final String GLOBEX = "b7a64c0d-1f0e-4f57-8a41-7c0a5d1f9e22";

  private final LocalServer server;
  private final Instant now;
  private volatile RSAKey key;

  Issuer(Instant now) throws IOException {
    this.now = now;
    rotate("first");
    server =
        new LocalServer(
            0,
            exchange ->
                LocalServer.answer(
                    exchange,
                    200,
                    "application/json",
                    new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8)));
  }

  String url() {
    return "http://localhost:" + server.port() + "/realms/demo";
  }

  void rotate(String kid) {
    try {
      key = new RSAKeyGenerator(2048).keyID(kid).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Alice, owner of Acme. */
  String alice() {
    return token(
        ACME, List.of("org:members:manage", "org:read"), List.of("org:analytics", "org:basic"), -1);
  }

  /** Bob in Globex: may manage members, but an override denies the reports. */
  String bob() {
    return token(GLOBEX, List.of("org:members:manage"), List.of("org:basic"), 3);
  }

  String token(String id, List<String> permissions, List<String> features, long members) {
    Map<String, Object> claims =
        Map.of(
            "iss",
            url(),
            "aud",
            "sample-service",
            "sub",
            "somebody",
            "typ",
            "Bearer",
            "scope",
            "openid saas",
            "exp",
            now.getEpochSecond() + 300,
            "org",
            Map.of("id", id, "slug", "a", "roles", List.of(), "permissions", permissions),
            "ent",
            Map.of(
                "v",
                1,
                "uv",
                1,
                "c",
                "1.a",
                "plan",
                "pro",
                "standing",
                "paid",
                "features",
                features,
                "limits",
                Map.of("org:members", members)));
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      JWSObject jws = new JWSObject(header, new Payload(claims));
      jws.sign(new RSASSASigner(key));
      return jws.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
