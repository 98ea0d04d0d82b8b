package io.keycloaksaas.catalog.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PriceRepresentation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A plan on offer.
 *
 * @param audience {@code user}, {@code organization} or both
 * @param price null for a free plan
 * @param trialDays 0 for none
 * @param features keys of boolean features
 * @param limits numbers of limits, and of metered features per billing period; −1 is unlimited
 * @param rollover how many unused units of a metered feature go over into the next period, at most
 * @param featureDescriptions of these, by their keys, where the catalogue describes them
 */
record PlanRepresentation(
    String key,
    String name,
    String description,
    @JsonProperty("for") List<String> audience,
    @Nullable PriceRepresentation price,
    int trialDays,
    List<String> features,
    Map<String, Long> limits,
    Map<String, Long> rollover,
    Map<String, String> featureDescriptions) {

  static PlanRepresentation of(Plan plan, Catalog catalog) {
    Map<String, Long> limits = new TreeMap<>();
    Map<String, String> descriptions = new TreeMap<>();
    plan.values().keySet().stream()
        .map(catalog.features()::get)
        .filter(feature -> !feature.description().isEmpty())
        .forEach(feature -> descriptions.put(feature.key().value(), feature.description()));
    plan.values().entrySet().stream()
        .filter(value -> !isBoolean(value.getKey(), catalog))
        .forEach(value -> limits.put(value.getKey().value(), value.getValue().wire()));
    Map<String, Long> rollover = new TreeMap<>();
    plan.rollovers().forEach((feature, max) -> rollover.put(feature.value(), max));
    return new PlanRepresentation(
        plan.key(),
        plan.name(),
        plan.description(),
        plan.audience().stream().map(Plan.Audience::key).sorted().toList(),
        plan.price().map(PriceRepresentation::of).orElse(null),
        plan.trialDays(),
        plan.values().keySet().stream()
            .filter(feature -> isBoolean(feature, catalog))
            .map(FeatureKey::value)
            .sorted()
            .toList(),
        limits,
        rollover,
        descriptions);
  }

  private static boolean isBoolean(FeatureKey feature, Catalog catalog) {
    return catalog.features().get(feature).type() == FeatureType.BOOLEAN;
  }
}
