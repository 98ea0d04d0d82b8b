package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.catalog.Permission;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.usage.Grant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Facts in a small world: six features, four plans, the first twenty seconds of 1970. Everything
 * collides there: instants meet bounds, creations tie, subjects speak of the same feature.
 */
final class ArbitraryFacts {
  /** No generated instant is later. */
  static final int LAST_SECOND = 20;

  static final FeatureKey UNKNOWN = new FeatureKey("ghost");
  static final List<Feature> FEATURES =
      List.of(
          feature("b1", FeatureType.BOOLEAN),
          feature("b2", FeatureType.BOOLEAN),
          feature("l1", FeatureType.LIMIT),
          feature("l2", FeatureType.LIMIT),
          feature("m1", FeatureType.METERED),
          feature("m2", FeatureType.METERED));

  private static final List<String> PERMISSIONS = List.of("free", "b1", "l1", "m1", "ghost", "raw");
  private static final List<String> PLANS = List.of("p0", "p1", "p2", "p3");

  private ArbitraryFacts() {}

  /** Users, members, strangers and organizations' own sets. */
  static Arbitrary<Facts> facts() {
    return Combinators.combine(catalogs(), subjects().optional(0.8), organizations().optional(0.85))
        .as(ArbitraryFacts::world);
  }

  /** Facts in which a user asks. */
  static Arbitrary<Facts> userFacts() {
    return facts().filter(facts -> facts.user().isPresent());
  }

  /** Facts in which an organization takes part. */
  static Arbitrary<Facts> organizationFacts() {
    return facts().filter(facts -> facts.contributingOrganization().isPresent());
  }

  static Arbitrary<Instant> instants() {
    return Arbitraries.integers().between(0, LAST_SECOND).map(Instant::ofEpochSecond);
  }

  static Arbitrary<FeatureKey> keys() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.of(FEATURES).map(Feature::key)),
        Tuple.of(1, Arbitraries.just(UNKNOWN)));
  }

  static Arbitrary<Amount> amounts() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.longs().between(0, 4).map(Amount::of)),
        Tuple.of(1, Arbitraries.just(Amount.UNLIMITED)),
        Tuple.of(1, Arbitraries.longs().between(Amount.MAX - 2, Amount.MAX).map(Amount::of)));
  }

  static Arbitrary<FeatureOverride> overrides() {
    return Combinators.combine(
            keys(),
            Arbitraries.of(FeatureOverride.Effect.class),
            amounts(),
            bounds(0.4),
            bounds(0.5),
            Arbitraries.integers().between(0, 2))
        .as(
            (key, effect, value, start, end, created) ->
                new FeatureOverride(
                    "o",
                    key,
                    effect,
                    effect == FeatureOverride.Effect.VALUE ? Optional.of(value) : Optional.empty(),
                    start,
                    end,
                    Instant.ofEpochSecond(created)));
  }

  static Arbitrary<Grant> grants() {
    return Combinators.combine(
            keys(), amounts(), bounds(0.4), bounds(0.5), Arbitraries.of(false, false, false, true))
        .as(
            (key, amount, start, end, voided) ->
                new Grant("g", key, amount, 0, start, end, Instant.EPOCH, voided));
  }

  private static Facts world(
      Catalog catalog, Optional<SubjectFacts> user, Optional<OrganizationFacts> organization) {
    Map<PlanRef, Plan> plans = new LinkedHashMap<>();
    catalog.plans().forEach((key, plan) -> plans.put(new PlanRef(key, 1), plan));
    return new Facts(catalog, plans, user, organization);
  }

  private static Arbitrary<Catalog> catalogs() {
    return Combinators.combine(plan("p0"), plan("p1"), plan("p2"), defaults(), defaults())
        .as(
            (first, second, third, userDefault, organizationDefault) -> {
              Map<String, Plan> plans = new LinkedHashMap<>();
              List.of(first, second, third).forEach(plan -> plans.put(plan.key(), plan));
              return catalog(plans, userDefault, organizationDefault);
            });
  }

  private static Catalog catalog(
      Map<String, Plan> plans, Optional<String> userDefault, Optional<String> organizationDefault) {
    Map<FeatureKey, Feature> features = new LinkedHashMap<>();
    FEATURES.forEach(feature -> features.put(feature.key(), feature));
    Map<String, Permission> permissions = new LinkedHashMap<>();
    permissions.put("free", new Permission("free", "", Optional.empty()));
    for (String needed : List.of("b1", "l1", "m1", "ghost")) {
      permissions.put(needed, new Permission(needed, "", Optional.of(new FeatureKey(needed))));
    }
    return new Catalog(1, features, plans, permissions, Map.of(), userDefault, organizationDefault);
  }

  /** {@code p3} is a plan nobody knows. */
  private static Arbitrary<Optional<String>> defaults() {
    return Arbitraries.of(PLANS).optional(0.5);
  }

  private static Arbitrary<Plan> plan(String key) {
    return Combinators.combine(
            Arbitraries.maps(Arbitraries.of(FEATURES).map(Feature::key), amounts())
                .ofMinSize(1)
                .ofMaxSize(4),
            Arbitraries.of(Plan.Audience.class).set().ofMinSize(1),
            Arbitraries.of(true, false),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(false, false, false, true))
        .as(
            (values, audience, priced, isPublic, archived) ->
                new Plan(
                    key,
                    key,
                    "",
                    audience,
                    priced
                        ? Optional.of(new Price(100, "USD", Price.Interval.YEAR))
                        : Optional.empty(),
                    0,
                    values,
                    isPublic,
                    archived));
  }

  private static Arbitrary<OrganizationFacts> organizations() {
    Arbitrary<Map<String, Set<String>>> roles =
        Arbitraries.maps(Arbitraries.of("r1", "r2"), Arbitraries.of(PERMISSIONS).set().ofMaxSize(4))
            .ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(true, true, true, true, false), roles.optional(0.85), subjects())
        .as(OrganizationFacts::new);
  }

  private static Arbitrary<SubjectFacts> subjects() {
    return Combinators.combine(
            subscriptions().optional(0.8),
            overrides().list().ofMaxSize(6),
            grants().list().ofMaxSize(6))
        .as(
            (subscription, overrides, grants) ->
                new SubjectFacts(
                    subscription,
                    numbered(overrides, ArbitraryFacts::withId),
                    numbered(grants, ArbitraryFacts::withId)));
  }

  private static Arbitrary<Subscription> subscriptions() {
    Arbitrary<PlanRef> refs = Arbitraries.of(PLANS).map(key -> new PlanRef(key, 1));
    return Combinators.combine(
            refs,
            Arbitraries.of(SubscriptionStatus.class),
            bounds(0.8),
            bounds(0.3),
            bounds(0.8),
            refs.optional(0.6),
            bounds(0.6))
        .as(
            (plan, status, trialEnd, cancelAt, graceUntil, next, changeAt) ->
                new Subscription(
                    "s",
                    plan,
                    status,
                    Instant.EPOCH,
                    trialEnd,
                    cancelAt,
                    graceUntil,
                    next,
                    changeAt));
  }

  private static Arbitrary<Optional<Instant>> bounds(double presence) {
    return instants().optional(presence);
  }

  private static <T> List<T> numbered(List<T> facts, BiFunction<T, String, T> withId) {
    List<T> numbered = new ArrayList<>();
    facts.forEach(fact -> numbered.add(withId.apply(fact, "id" + numbered.size())));
    return numbered;
  }

  static FeatureOverride withId(FeatureOverride o, String id) {
    return new FeatureOverride(
        id, o.feature(), o.effect(), o.value(), o.startsAt(), o.endsAt(), o.createdAt());
  }

  private static Grant withId(Grant g, String id) {
    return new Grant(
        id,
        g.feature(),
        g.amount(),
        g.priority(),
        g.effectiveAt(),
        g.expiresAt(),
        g.createdAt(),
        g.voided());
  }

  private static Feature feature(String key, FeatureType type) {
    return new Feature(new FeatureKey(key), type, "");
  }
}
