package io.keycloaksaas.guards;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Verifies bearer tokens: envelope, signature by a key the issuer publishes, claims. One per issuer
 * and service; thread-safe. Keys are fetched at the first token, kept for minutes, fetched again
 * when a token names a key not seen yet (not more often than the interval allows), and kept in use
 * while the issuer cannot be reached.
 */
public final class SaasTokenVerifier {
  private final TokenRules rules;
  private final InstantSource clock;
  private final Signatures signatures;

  private SaasTokenVerifier(Builder builder) {
    rules = new TokenRules(builder.issuer, builder.audience, builder.leeway);
    clock = builder.clock;
    JWKSource<SecurityContext> keys =
        builder.keys == null
            ? IssuerKeys.of(
                builder.jwksUri == null
                    ? URI.create(builder.issuer + "/protocol/openid-connect/certs")
                    : builder.jwksUri,
                builder)
            : builder.keys;
    signatures = new Signatures(Set.copyOf(builder.algorithms), keys);
  }

  /**
   * Starts a verifier.
   *
   * @param issuer the realm's URL, exactly as {@code iss} has it
   * @param audience this service's name in {@code aud}; there is no default
   */
  public static Builder builder(String issuer, String audience) {
    return new Builder(issuer, audience);
  }

  /**
   * Verifies a token.
   *
   * @param token the bearer token without the word {@code Bearer}; {@code null} or empty stands for
   *     none
   * @throws GuardException {@code unauthenticated} when it is not to be trusted, {@code
   *     unsupported_mode} when its claims cannot be read, {@code keys_unavailable} when the
   *     issuer's keys cannot be had
   */
  public SaasToken verify(String token) {
    return SaasToken.parse(signatures.verifiedClaims(token), rules, clock.instant());
  }

  /** What a verifier needs to know; not thread-safe. */
  public static final class Builder {
    private static final Set<JWSAlgorithm> ASYMMETRIC =
        Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final String issuer;
    private final String audience;
    private final Set<JWSAlgorithm> algorithms = new HashSet<>(Set.of(JWSAlgorithm.RS256));
    private InstantSource clock = InstantSource.system();
    private Duration leeway = TokenRules.DEFAULT_LEEWAY;
    private URI jwksUri;
    private JWKSource<SecurityContext> keys;
    private boolean plainHttp;
    Duration connectTimeout = Duration.ofSeconds(2);
    Duration readTimeout = Duration.ofSeconds(2);
    Duration keysTtl = Duration.ofMinutes(5);
    Duration keysInterval = Duration.ofSeconds(10);
    Duration outage = Duration.ofHours(1);

    private Builder(String issuer, String audience) {
      this.issuer = Objects.requireNonNull(issuer, "issuer");
      this.audience = Objects.requireNonNull(audience, "audience");
    }

    /**
     * The algorithms the realm signs with; RS256 unless said otherwise.
     *
     * @throws IllegalArgumentException for none, and for one that is not RS, PS or ES
     */
    public Builder algorithms(Collection<String> names) {
      algorithms.clear();
      for (String name : names) {
        JWSAlgorithm algorithm = JWSAlgorithm.parse(name);
        if (!ASYMMETRIC.contains(algorithm)) {
          throw new IllegalArgumentException("Not an asymmetric algorithm of ours: " + name);
        }
        algorithms.add(algorithm);
      }
      if (algorithms.isEmpty()) {
        throw new IllegalArgumentException("At least one algorithm is needed.");
      }
      return this;
    }

    /** Where the keys are, when not at the realm's usual place: an internal address, say. */
    public Builder jwksUri(URI uri) {
      jwksUri = Objects.requireNonNull(uri, "uri");
      return this;
    }

    /** Allows keys over plain http from hosts other than this one: inside a closed network only. */
    public Builder allowPlainHttp() {
      plainHttp = true;
      return this;
    }

    /** The clock; the system's unless said otherwise. */
    public Builder clock(InstantSource clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** For clocks that differ: {@link TokenRules#leeway()}. */
    public Builder leeway(Duration leeway) {
      this.leeway = Objects.requireNonNull(leeway, "leeway");
      return this;
    }

    /** How long fetching the keys may take; two seconds each unless said otherwise. */
    public Builder timeouts(Duration connect, Duration read) {
      connectTimeout = positive(connect);
      readTimeout = positive(read);
      return this;
    }

    /**
     * How keys are kept.
     *
     * @param ttl after this they are fetched again (5 minutes)
     * @param interval at most two fetches within it, however many unknown keys are named (10
     *     seconds); shorter than the ttl
     * @param outage how long the last keys serve while the issuer cannot be reached (1 hour)
     */
    public Builder keys(Duration ttl, Duration interval, Duration outage) {
      if (interval.compareTo(ttl) >= 0) {
        throw new IllegalArgumentException("The interval must be shorter than the ttl.");
      }
      keysTtl = positive(ttl);
      keysInterval = positive(interval);
      this.outage = positive(outage);
      return this;
    }

    /** Keys from elsewhere, for tests. */
    Builder keys(JWKSource<SecurityContext> source) {
      keys = source;
      return this;
    }

    /**
     * The verifier; nothing is fetched yet.
     *
     * @throws IllegalArgumentException when a value makes no sense, or keys would come over plain
     *     http from another host
     */
    public SaasTokenVerifier build() {
      return new SaasTokenVerifier(this);
    }

    boolean refusesPlainHttp(URI uri) {
      String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
      boolean here = Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
      return !plainHttp && !here;
    }

    private static Duration positive(Duration duration) {
      if (duration.isNegative() || duration.isZero()) {
        throw new IllegalArgumentException("A time-out must be positive.");
      }
      return duration;
    }
  }
}
