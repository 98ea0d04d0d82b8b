package io.keycloaksaas.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.keycloaksaas.guards.Guard;
import io.keycloaksaas.guards.GuardException;
import io.keycloaksaas.guards.Guards;
import io.keycloaksaas.guards.SaasToken;
import io.keycloaksaas.guards.SaasTokenVerifier;
import io.keycloaksaas.guards.TokenRules;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What JMH calls: one method per act, on a token with everything of {@link LargeCatalog}. A check
 * is {@link Guard#check(SaasToken)}, reading the clock included.
 */
@State(Scope.Benchmark)
public class GuardChecks {

  private static final String ISSUER = "https://id.example.com/realms/demo";
  private static final String AUDIENCE = "sample-service";

  private final Guard feature = Guards.hasFeature("org:analytics");
  private final Guard permission = Guards.hasPermission("org:members:update");
  private final Guard limit = Guards.entitlementLimit("org:members", 17);
  private final Guard all = Guards.allOf(feature, permission, limit);
  private final Guard refusing = Guards.hasFeature("org:time_travel");
  private final TokenRules rules = new TokenRules(ISSUER, AUDIENCE);

  private Map<String, Object> claims;
  private SaasToken token;
  private String encoded;
  private KeysServer keys;
  private SaasTokenVerifier verifier;

  /** Once per process. */
  @Setup(Level.Trial)
  public void prepare() throws JOSEException, IOException {
    var now = Instant.now();
    claims = LargeCatalog.claims(ISSUER, AUDIENCE, now.getEpochSecond());
    token = SaasToken.parse(claims, rules, now);
    var key = new RSAKeyGenerator(2048).keyID("main").generate();
    var jws =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("main").build(), new Payload(claims));
    jws.sign(new RSASSASigner(key));
    encoded = jws.serialize();
    keys = new KeysServer(key);
    verifier = SaasTokenVerifier.builder(ISSUER, AUDIENCE).jwksUri(keys.uri()).build();
  }

  /** Once per process. */
  @TearDown(Level.Trial)
  public void close() {
    keys.close();
  }

  /** Is the feature granted? */
  @Benchmark
  public void hasFeature() {
    feature.check(token);
  }

  /** Is the permission held? */
  @Benchmark
  public void hasPermission() {
    permission.check(token);
  }

  /** Is there room for 17? */
  @Benchmark
  public void entitlementLimit() {
    limit.check(token);
  }

  /** All three of these. */
  @Benchmark
  public void allOfThree() {
    all.check(token);
  }

  /** A check that does not pass, its exception included. */
  @Benchmark
  public GuardException refusal() {
    try {
      refusing.check(token);
    } catch (GuardException refusal) {
      return refusal;
    }
    throw new IllegalStateException("not refused");
  }

  /** From claims that a framework has verified to a token. */
  @Benchmark
  public SaasToken parse() {
    return SaasToken.parse(claims, rules, Instant.now());
  }

  /** From the text in the request's header to a token, signature checked. */
  @Benchmark
  public SaasToken verify() {
    return verifier.verify(encoded);
  }
}
