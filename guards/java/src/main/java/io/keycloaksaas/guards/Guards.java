package io.keycloaksaas.guards;

import io.keycloaksaas.guards.SaasToken.Entitlements;
import io.keycloaksaas.guards.SaasToken.Organization;
import io.keycloaksaas.guards.SaasToken.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * The guards. Each begins with {@link #authenticated()}; all look at the token only, so a check
 * costs well under a microsecond. Where a token does not say that something is granted, it is not.
 */
public final class Guards {
  private static final String SWITCH_HINT =
      "Make the organization active (PUT /me/active-organization), refresh the token, try again.";

  private static final Set<Standing> ENTITLED =
      EnumSet.of(Standing.TRIALING, Standing.PAID, Standing.PAST_DUE);

  private Guards() {}

  /** There is a token and neither {@code exp} nor {@code ent.until} has passed. */
  public static Guard authenticated() {
    return Guards::live;
  }

  /** An organization is active. */
  public static Guard inOrg() {
    return Guards::organization;
  }

  /**
   * The resource at hand belongs to the token's organization. Where the mere existence of foreign
   * resources is a secret, look them up within the organization instead, and answer 404.
   *
   * @param organizationId the resource's organization
   */
  public static Guard sameOrg(String organizationId) {
    Objects.requireNonNull(organizationId, "organizationId");
    return (token, now) -> {
      if (!organization(token, now).id().equals(organizationId)) {
        throw GuardException.of(
            Refusal.ORGANIZATION_MISMATCH,
            "The resource belongs to another organization than the active one.",
            Map.of("hint", SWITCH_HINT));
      }
    };
  }

  /**
   * The request selects no organization, or the token's. Ids only: a slug may pass to somebody
   * else.
   *
   * @param headerValues all values of the header {@code x-org-id}; empty when it is absent
   */
  public static Guard selectOrganization(List<String> headerValues) {
    List<String> selected = List.copyOf(headerValues);
    return (token, now) -> {
      live(token, now);
      boolean other =
          !selected.isEmpty()
              && token.organization().filter(o -> selected.equals(List.of(o.id()))).isEmpty();
      if (other) {
        throw GuardException.of(
            Refusal.WRONG_ORGANIZATION,
            "The header x-org-id names another organization than the active one.",
            Map.of("hint", SWITCH_HINT));
      }
    };
  }

  /**
   * {@link #selectOrganization(List)} for a header that frameworks hand out as one text.
   *
   * @param headerValue the header {@code x-org-id}, {@code null} when it is absent
   */
  public static Guard selectOrganization(String headerValue) {
    return selectOrganization(headerValue == null ? List.of() : List.of(headerValue));
  }

  /** The member holds the role in the active organization. */
  public static Guard hasRole(String role) {
    Objects.requireNonNull(role, "role");
    return (token, now) -> {
      if (!organization(token, now).roles().contains(role)) {
        throw GuardException.of(
            Refusal.ROLE_REQUIRED, "The role " + role + " is needed.", Map.of("role", role));
      }
    };
  }

  /** The member has every one of the permissions in the active organization. */
  public static Guard hasPermission(String permission, String... more) {
    List<String> wanted = new ArrayList<>(List.of(permission));
    wanted.addAll(List.of(more));
    return (token, now) -> {
      Set<String> held = organization(token, now).permissions();
      if (!held.containsAll(wanted)) {
        List<String> missing = wanted.stream().filter(p -> !held.contains(p)).toList();
        throw GuardException.of(
            Refusal.PERMISSION_DENIED,
            "Permissions are missing: " + String.join(", ", missing) + ".",
            Map.of("missingPermissions", missing));
      }
    };
  }

  /** The plan grants the feature; for a limit or a metered feature: more than 0 of it. */
  public static Guard hasFeature(String feature) {
    Objects.requireNonNull(feature, "feature");
    return (token, now) -> {
      if (!live(token, now).entitlements().has(feature)) {
        throw GuardException.of(
            Refusal.FEATURE_REQUIRED,
            "The plan does not contain " + feature + ".",
            Map.of("feature", feature));
      }
    };
  }

  /** A trial runs, or the subscription is paid or within its days of grace. */
  public static Guard trialActiveOrPaid() {
    return (token, now) -> {
      Standing standing = live(token, now).entitlements().standing();
      if (!ENTITLED.contains(standing)) {
        throw GuardException.of(
            Refusal.SUBSCRIPTION_REQUIRED,
            "A trial or a paid subscription is needed.",
            Map.of("standing", standing.word()));
      }
    };
  }

  /**
   * The limit is unlimited, or reaches {@code n}.
   *
   * @param n what there would be after the act, for example members plus one; not negative
   */
  public static Guard entitlementLimit(String feature, long n) {
    if (n < 0) {
      throw new IllegalArgumentException("A number of things in use is not negative.");
    }
    return entitlementLimit(feature, limit -> n <= limit);
  }

  /**
   * The limit is unlimited, or satisfies the comparator. An absent limit refuses.
   *
   * @param comparator is given the limit, 0 or more
   */
  public static Guard entitlementLimit(String feature, LongPredicate comparator) {
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(comparator, "comparator");
    return (token, now) -> {
      Long limit = live(token, now).entitlements().limits().get(feature);
      if (limit == null) {
        throw GuardException.of(
            Refusal.FEATURE_REQUIRED,
            "The plan does not contain " + feature + ".",
            Map.of("feature", feature));
      }
      if (limit != Entitlements.UNLIMITED && !comparator.test(limit)) {
        throw GuardException.of(
            Refusal.LIMIT_REACHED,
            "The plan's limit of " + limit + " for " + feature + " is reached.",
            Map.of("feature", feature, "limit", limit));
      }
    };
  }

  /** Every one of the guards passes; the first that does not decides the answer. */
  public static Guard allOf(Guard first, Guard... more) {
    List<Guard> guards = new ArrayList<>(List.of(first));
    guards.addAll(List.of(more));
    List<Guard> all = List.copyOf(guards);
    return (token, now) -> {
      for (Guard guard : all) {
        guard.check(token, now);
      }
    };
  }

  private static SaasToken live(SaasToken token, Instant now) {
    if (token == null) {
      throw GuardException.invalid(TokenFault.MISSING, "Sign in first.");
    }
    if (!now.isBefore(token.deadline())) {
      throw GuardException.invalid(TokenFault.LAPSED, "The token has lapsed; refresh it.");
    }
    return token;
  }

  private static Organization organization(SaasToken token, Instant now) {
    return live(token, now)
        .organization()
        .orElseThrow(
            () ->
                GuardException.of(
                    Refusal.NO_ORGANIZATION,
                    "No organization is active.",
                    Map.of("hint", SWITCH_HINT)));
  }
}
