package io.keycloaksaas.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads by how many unused units of which features a plan lets the next period begin.
 *
 * @param features what keys may name
 * @param written the plan's values as they stand in the document
 * @param values those of them that could be read
 */
record RolloverReader(
    Map<FeatureKey, Feature> features,
    Optional<Node> written,
    Map<FeatureKey, Amount> values,
    FaultList faults) {
  static final String ROLLOVER = "rollover";
  static final String MAX = "max";

  Map<FeatureKey, Long> read(Node node, DocumentPath path) {
    Map<FeatureKey, Long> rollovers = new LinkedHashMap<>();
    Fields.open(node, path, faults)
        .ifPresent(
            f ->
                f.entries()
                    .forEach(
                        (key, rule) ->
                            max(rule, path.child(key))
                                .ifPresent(
                                    max -> {
                                      if (rolls(key, path.child(key))) {
                                        rollovers.put(new FeatureKey(key), max);
                                      }
                                    })));
    return rollovers;
  }

  private OptionalLong max(Node rule, DocumentPath path) {
    return Fields.of(rule, path, faults, List.of(MAX))
        .filter(f -> f.require(MAX))
        .map(f -> f.number(MAX, 1, Amount.MAX))
        .orElse(OptionalLong.empty());
  }

  /** Of a value that is faulty itself that fault is enough. */
  private boolean rolls(String key, DocumentPath path) {
    Optional<Feature> feature =
        Optional.of(key).filter(FeatureKey::isValid).map(FeatureKey::new).map(features::get);
    boolean isMetered = feature.filter(f -> f.type() == FeatureType.METERED).isPresent();
    Optional<Amount> value = feature.map(Feature::key).map(values::get);
    boolean gives =
        isMetered && value.filter(v -> !v.isUnlimited() && !v.equals(Amount.ZERO)).isPresent();
    boolean isTold = isWritten(key) && (feature.isEmpty() || isMetered && value.isEmpty());
    if (!gives && !isTold) {
      faults.add(
          path,
          FaultCode.NOTHING_TO_ROLL_OVER,
          "Only units of a metered feature can roll over, and only of one of which the plan gives"
              + " a number.");
    }
    return gives;
  }

  private boolean isWritten(String key) {
    return written
        .filter(n -> n instanceof Node.Mapping mapping && mapping.entries().containsKey(key))
        .isPresent();
  }
}
