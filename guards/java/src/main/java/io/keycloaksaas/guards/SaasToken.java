package io.keycloaksaas.guards;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The claims of a trusted access token, checked for shape: whoever holds one holds a token that
 * obeys all rules of the claims contract. Immutable, thread-safe. Made by {@link SaasTokenVerifier}
 * or, where a framework has verified the signature already, by {@link #parse}.
 */
public final class SaasToken {
  private final String subject;
  private final String issuer;
  private final Set<String> audience;
  private final Set<String> scope;
  private final Optional<String> authorizedParty;
  private final Instant expires;
  private final Optional<Instant> issued;
  private final Instant deadline;
  private final Optional<Organization> organization;
  private final Entitlements entitlements;
  private final Optional<Actor> actor;

  SaasToken(ClaimsReader claims) {
    subject = claims.subject;
    issuer = claims.issuer;
    audience = claims.audience;
    scope = claims.scope;
    authorizedParty = claims.authorizedParty;
    expires = claims.expires;
    issued = claims.issued;
    organization = claims.organization;
    entitlements = claims.entitlements;
    actor = claims.actor;
    Instant late = expires.plus(claims.leeway);
    deadline = entitlements.until().filter(late::isAfter).orElse(late);
  }

  /**
   * Applies every rule on claims (issuer, audience, scope, type, times, shapes) to claims whose
   * signature a framework has verified already. Make sure that the framework accepts asymmetric
   * algorithms only. Lists may be any {@code Collection}, objects any {@code Map}, times whole
   * seconds, {@code Instant} or {@code Date}. What a parser has already lost cannot be refused
   * here: members named twice, and the difference between {@code 5} and {@code 5.0} where the
   * parser has none.
   *
   * @throws GuardException when a rule is broken
   */
  public static SaasToken parse(Map<String, ?> claims, TokenRules rules, Instant now) {
    return new SaasToken(new ClaimsReader(claims, rules, now));
  }

  /** {@code sub}: the user's id. */
  public String subject() {
    return subject;
  }

  /** {@code iss}. */
  public String issuer() {
    return issuer;
  }

  /** {@code aud}. */
  public Set<String> audience() {
    return audience;
  }

  /** The words of {@code scope}. */
  public Set<String> scope() {
    return scope;
  }

  /** {@code azp}: the client that asked for the token. */
  public Optional<String> authorizedParty() {
    return authorizedParty;
  }

  /** {@code exp}. */
  public Instant expires() {
    return expires;
  }

  /** {@code iat}. */
  public Optional<Instant> issued() {
    return issued;
  }

  /**
   * From this instant on every guard refuses: {@code ent.until}, or {@code exp} plus the leeway,
   * whichever is earlier. So a token kept in memory does not outlive its word.
   */
  public Instant deadline() {
    return deadline;
  }

  /** {@code org}: the active organization, absent when none is active. */
  public Optional<Organization> organization() {
    return organization;
  }

  /** {@code ent}. */
  public Entitlements entitlements() {
    return entitlements;
  }

  /** {@code act}: who really acts, when somebody impersonates the subject. */
  public Optional<Actor> actor() {
    return actor;
  }

  /** Names the subject and the organization; never the token. */
  @Override
  public String toString() {
    return "SaasToken[subject="
        + subject
        + ", organization="
        + organization.map(Organization::id).orElse("none")
        + "]";
  }

  /**
   * The active organization and what the subject is there.
   *
   * @param id stable
   * @param slug readable, may change
   * @param roles keys such as {@code org:admin}
   * @param permissions keys such as {@code org:members:manage}
   */
  public record Organization(String id, String slug, Set<String> roles, Set<String> permissions) {
    /** Copies the sets. */
    public Organization {
      roles = Set.copyOf(roles);
      permissions = Set.copyOf(permissions);
    }
  }

  /**
   * What the subject may use.
   *
   * @param version {@code v}, of the organization; present with one
   * @param userVersion {@code uv}
   * @param catalog {@code c}: number and digest of the catalogue
   * @param plan the organization's plan, else the user's
   * @param userPlan the user's plan when both exist
   * @param standing how it is paid for
   * @param until the instant from which none of this is certain any more
   * @param features granted switches
   * @param limits granted amounts; {@value #UNLIMITED} is unlimited, a denied one is absent
   */
  public record Entitlements(
      OptionalLong version,
      long userVersion,
      String catalog,
      Optional<String> plan,
      Optional<String> userPlan,
      Standing standing,
      Optional<Instant> until,
      Set<String> features,
      Map<String, Long> limits) {
    /** The limit that no number exceeds. */
    public static final long UNLIMITED = -1;

    /** Copies the collections. */
    public Entitlements {
      features = Set.copyOf(features);
      limits = Map.copyOf(limits);
    }

    /** Whether a switch is on; for a limit or a metered feature: whether it is above 0. */
    public boolean has(String feature) {
      Long limit = limits.get(feature);
      return limit == null ? features.contains(feature) : limit != 0;
    }
  }

  /** How the plan is paid for. */
  public enum Standing {
    /** No plan at all. */
    NONE,
    /** A plan without a price. */
    FREE,
    /** A trial that runs. */
    TRIALING,
    /** Paid, or given for nothing. */
    PAID,
    /** A payment failed; the days of grace run. */
    PAST_DUE;

    static Optional<Standing> of(String word) {
      for (Standing standing : values()) {
        if (standing.word().equals(word)) {
          return Optional.of(standing);
        }
      }
      return Optional.empty();
    }

    /** The word in the claim. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Who acts in the subject's name.
   *
   * @param issuer of the actor's account, when named
   * @param subject the actor's id
   */
  public record Actor(Optional<String> issuer, String subject) {}
}
