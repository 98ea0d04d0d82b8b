package io.keycloaksaas.guards;

import static io.keycloaksaas.guards.TokenFault.CLAIMS;

import io.keycloaksaas.guards.SaasToken.Actor;
import io.keycloaksaas.guards.SaasToken.Entitlements;
import io.keycloaksaas.guards.SaasToken.Organization;
import io.keycloaksaas.guards.SaasToken.Standing;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Every rule on claims, in one place. Whatever is missing, ambiguous or of another type than
 * written down refuses the token; members it does not know are passed over, so that issuers may add
 * some.
 */
final class ClaimsReader {
  /** No limit, balance or number of units is larger. */
  private static final long MAX_LIMIT = 1_000_000_000_000L;

  /** Versions stay exact in every language: 2^53 - 1. */
  private static final long MAX_VERSION = 9_007_199_254_740_991L;

  /** The last second of the year 9999. */
  private static final long MAX_TIME = 253_402_300_799L;

  /** Names with a meaning of their own where objects have prototypes. */
  private static final Set<String> PROTOTYPE_KEYS = Set.of("__proto__", "constructor", "prototype");

  private static final Set<String> BITSET_KEYS = Set.of("r", "p", "f", "l");

  final String subject;
  final String issuer;
  final Set<String> audience;
  final Set<String> scope;
  final Optional<String> authorizedParty;
  final Instant expires;
  final Optional<Instant> issued;
  final Optional<Organization> organization;
  final Entitlements entitlements;
  final Optional<Actor> actor;
  final Duration leeway;

  ClaimsReader(Map<String, ?> claims, TokenRules rules, Instant now) {
    leeway = rules.leeway();
    issuer = readIssuer(claims, rules);
    audience = readAudience(claims, rules);
    if (!"Bearer".equals(claims.get("typ"))) {
      throw invalid(TokenFault.TYPE, "The token is not an access token.");
    }
    scope = readScope(claims);
    expires = readTimes(claims, now);
    issued = time(claims, "iat");
    subject = text(claims, "sub");
    authorizedParty = optionalText(claims, "azp");
    Optional<Map<String, Object>> org = object(claims, "org");
    Map<String, Object> ent = object(claims, "ent").orElseThrow(() -> missing("ent"));
    requireNames(org, ent);
    organization = org.map(ClaimsReader::readOrganization);
    entitlements = readEntitlements(ent, org.isPresent());
    actor = object(claims, "act").map(act -> new Actor(optionalText(act, "iss"), text(act, "sub")));
    if (entitlements.until().filter(until -> !now.isBefore(until)).isPresent()) {
      throw invalid(TokenFault.LAPSED, "The entitlements have lapsed; refresh the token.");
    }
  }

  private static String readIssuer(Map<String, ?> claims, TokenRules rules) {
    if (!rules.issuer().equals(claims.get("iss"))) {
      throw invalid(TokenFault.ISSUER, "The token comes from another issuer.");
    }
    return rules.issuer();
  }

  private static Set<String> readAudience(Map<String, ?> claims, TokenRules rules) {
    Object aud = claims.get("aud");
    Set<String> audience =
        aud instanceof String one ? Set.of(one) : aud == null ? Set.of() : strings(claims, "aud");
    if (!audience.contains(rules.audience())) {
      throw invalid(TokenFault.AUDIENCE, "The token is not meant for this service.");
    }
    return audience;
  }

  private static Set<String> readScope(Map<String, ?> claims) {
    Set<String> words =
        claims.get("scope") instanceof String scope ? Set.copyOf(words(scope)) : Set.of();
    if (!words.contains("saas")) {
      throw invalid(TokenFault.SCOPE, "The token lacks the scope saas.");
    }
    return words;
  }

  private static Set<String> words(String scope) {
    Set<String> words = new HashSet<>(List.of(scope.split(" ", -1)));
    words.remove("");
    return words;
  }

  private Instant readTimes(Map<String, ?> claims, Instant now) {
    Instant exp = time(claims, "exp").orElseThrow(() -> missing("exp"));
    if (!now.isBefore(exp.plus(leeway))) {
      throw invalid(TokenFault.EXPIRED, "The token has expired.");
    }
    for (String start : List.of("nbf", "iat")) {
      if (time(claims, start).filter(t -> now.isBefore(t.minus(leeway))).isPresent()) {
        throw invalid(TokenFault.NOT_YET_VALID, "The token is not valid yet.");
      }
    }
    return exp;
  }

  /** Exactly one mode, and it is the one with names. */
  private static void requireNames(Optional<Map<String, Object>> org, Map<String, Object> ent) {
    boolean bits = org.filter(ClaimsReader::packed).isPresent() || packed(ent);
    boolean names =
        ent.containsKey("features")
            || ent.containsKey("limits")
            || org.filter(o -> o.containsKey("roles") || o.containsKey("permissions")).isPresent();
    if (bits && names) {
      throw invalid(TokenFault.MIXED_MODES, "The token mixes two modes of claims.");
    }
    if (bits) {
      throw GuardException.of(
          Refusal.UNSUPPORTED_MODE,
          "The token's claims are in the mode bitset; this version reads the mode names.");
    }
  }

  private static boolean packed(Map<String, Object> object) {
    return object.keySet().stream().anyMatch(BITSET_KEYS::contains);
  }

  private static Organization readOrganization(Map<String, Object> org) {
    return new Organization(
        text(org, "id"), text(org, "slug"), strings(org, "roles"), strings(org, "permissions"));
  }

  private static Entitlements readEntitlements(Map<String, Object> ent, boolean withOrganization) {
    OptionalLong version = whole(ent, "v", 0, MAX_VERSION);
    if (withOrganization && version.isEmpty()) {
      throw missing("v");
    }
    return new Entitlements(
        version,
        whole(ent, "uv", 0, MAX_VERSION).orElseThrow(() -> missing("uv")),
        text(ent, "c"),
        optionalText(ent, "plan"),
        optionalText(ent, "user_plan"),
        Standing.of(text(ent, "standing")).orElseThrow(() -> wrong("standing")),
        time(ent, "until"),
        strings(ent, "features"),
        limits(ent));
  }

  private static Map<String, Long> limits(Map<String, Object> ent) {
    Map<String, Object> object = object(ent, "limits").orElseThrow(() -> missing("limits"));
    Map<String, Long> limits = new HashMap<>();
    for (String feature : object.keySet()) {
      if (feature.isEmpty()) {
        throw wrong("limits");
      }
      limits.put(
          feature,
          whole(object, feature, Entitlements.UNLIMITED, MAX_LIMIT)
              .orElseThrow(() -> wrong("limits")));
    }
    return limits;
  }

  private static Optional<Map<String, Object>> object(Map<String, ?> parent, String name) {
    if (!parent.containsKey(name)) {
      return Optional.empty();
    }
    if (!(parent.get(name) instanceof Map<?, ?> map)) {
      throw wrong(name);
    }
    Map<String, Object> object = new HashMap<>();
    map.forEach(
        (key, value) -> {
          if (!(key instanceof String member) || PROTOTYPE_KEYS.contains(member)) {
            throw wrong(name);
          }
          object.put(member, value);
        });
    return Optional.of(object);
  }

  private static Set<String> strings(Map<String, ?> parent, String name) {
    if (!(parent.get(name) instanceof Collection<?> list)) {
      throw wrong(name);
    }
    Set<String> strings = new HashSet<>();
    for (Object item : list) {
      if (!(item instanceof String string) || string.isEmpty()) {
        throw wrong(name);
      }
      strings.add(string);
    }
    return Set.copyOf(strings);
  }

  private static String text(Map<String, ?> parent, String name) {
    return optionalText(parent, name).orElseThrow(() -> missing(name));
  }

  private static Optional<String> optionalText(Map<String, ?> parent, String name) {
    if (!parent.containsKey(name)) {
      return Optional.empty();
    }
    if (!(parent.get(name) instanceof String text) || text.isEmpty()) {
      throw wrong(name);
    }
    return Optional.of(text);
  }

  private static Optional<Instant> time(Map<String, ?> parent, String name) {
    Object value = parent.get(name);
    if (value instanceof Instant instant) {
      return Optional.of(instant);
    }
    if (value instanceof Date date) {
      return Optional.of(date.toInstant());
    }
    OptionalLong seconds = whole(parent, name, 0, MAX_TIME);
    return seconds.isEmpty()
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(seconds.getAsLong()));
  }

  /** A number of a whole type: a Double is refused even where its value is whole. */
  private static OptionalLong whole(Map<String, ?> parent, String name, long min, long max) {
    if (!parent.containsKey(name)) {
      return OptionalLong.empty();
    }
    Object value = parent.get(name);
    boolean wholeType =
        value instanceof Long
            || value instanceof Integer
            || value instanceof Short
            || value instanceof BigInteger;
    if (!wholeType || (value instanceof BigInteger big && big.bitLength() >= Long.SIZE)) {
      throw wrong(name);
    }
    long number = ((Number) value).longValue();
    if (number < min || number > max) {
      throw wrong(name);
    }
    return OptionalLong.of(number);
  }

  private static GuardException missing(String claim) {
    return invalid(CLAIMS, "The claim " + claim + " is missing.");
  }

  private static GuardException wrong(String claim) {
    return invalid(CLAIMS, "The claim " + claim + " is not what it should be.");
  }

  private static GuardException invalid(TokenFault fault, String detail) {
    return GuardException.invalid(fault, detail);
  }
}
