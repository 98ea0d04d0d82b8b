package io.keycloaksaas.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import io.keycloaksaas.entitlement.EntitlementSet;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.TenantAuth;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The claims {@code org} and {@code ent} of one token, in the mode {@code names}: readable, sorted,
 * equal sets give equal bytes.
 *
 * @param organization absent without an active organization
 * @param until second at which the token must have ended
 * @param length of both as JSON, in characters (which are bytes: keys and slugs are ASCII)
 */
record SaasClaims(
    Optional<Map<String, Object>> organization,
    Map<String, Object> entitlements,
    Optional<Long> until,
    int length) {
  static final String ORG = "org";
  static final String ENT = "ent";
  static final String ACT = TenantAuth.ACTOR;

  /**
   * An answer that is remembered is rendered once; by identity, and as long as somebody holds it.
   */
  private static final Cache<Entitlements, SaasClaims> RENDERED =
      Caffeine.newBuilder().weakKeys().build();

  /**
   * The organization that a token speaks of.
   *
   * @param roles keys, sorted
   */
  record Place(String id, String slug, List<String> roles) {
    static Place of(Membership membership) {
      return new Place(
          membership.organization().id(), membership.organization().slug(), membership.roleKeys());
    }
  }

  static SaasClaims ofMember(Optional<Membership> membership, Entitlements entitlements) {
    return RENDERED.get(entitlements, key -> of(membership.map(Place::of), key));
  }

  /** Without remembering it. */
  static SaasClaims of(Optional<Place> place, Entitlements entitlements) {
    EntitlementSet set = entitlements.set();
    Optional<Long> until = set.validUntil().map(Instant::getEpochSecond);
    Optional<Map<String, Object>> organization = place.map(p -> organization(p, set));
    Map<String, Object> claim = entitlements(entitlements, until);
    int length =
        organization.map(Json::write).map(String::length).orElse(0) + Json.write(claim).length();
    return new SaasClaims(organization, claim, until, length);
  }

  private static Map<String, Object> organization(Place place, EntitlementSet set) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("id", place.id());
    claim.put("slug", place.slug());
    claim.put("roles", place.roles());
    claim.put("permissions", List.copyOf(set.permissions()));
    return claim;
  }

  private static Map<String, Object> entitlements(Entitlements entitlements, Optional<Long> until) {
    EntitlementSet set = entitlements.set();
    Map<String, Object> limits = new LinkedHashMap<>();
    set.limits().forEach((feature, amount) -> limits.put(feature.value(), amount.wire()));
    Map<String, Object> claim = new LinkedHashMap<>();
    entitlements.organizationVersion().ifPresent(version -> claim.put("v", version));
    claim.put("uv", entitlements.userVersion().orElse(0L)); // no user behind an organization's key
    claim.put("c", entitlements.c());
    set.plan().ifPresent(plan -> claim.put("plan", plan));
    set.userPlan().ifPresent(plan -> claim.put("user_plan", plan));
    claim.put("standing", set.standing().key());
    until.ifPresent(second -> claim.put("until", second));
    claim.put("features", set.features().stream().map(f -> f.value()).toList());
    claim.put("limits", limits);
    return claim;
  }

  /** Writes copies, so that no other mapper can change what the next token gets. */
  void writeTo(Map<String, Object> claims) {
    claims.remove(ORG);
    organization.ifPresent(claim -> claims.put(ORG, new LinkedHashMap<>(claim)));
    claims.put(ENT, new LinkedHashMap<>(entitlements));
    claims.remove(ACT);
  }
}
