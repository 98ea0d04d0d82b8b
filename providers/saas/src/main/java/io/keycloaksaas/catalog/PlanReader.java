package io.keycloaksaas.catalog;

import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the plans of a document. */
final class PlanReader {
  static final int MAX_TRIAL_DAYS = 365;
  static final String UNLIMITED = "unlimited";
  static final String VALUES = "values";

  private final Map<FeatureKey, Feature> features;
  private final Map<FeatureKey, Feature> earlier;
  private final Set<String> named;
  private final FaultList faults;

  /**
   * @param features the document's, as far as they could be read
   * @param earlier the previous version's, which an archived plan may still name
   * @param named the keys of all the document's features
   */
  PlanReader(
      Map<FeatureKey, Feature> features,
      Map<FeatureKey, Feature> earlier,
      Set<String> named,
      FaultList faults) {
    this.features = features;
    this.earlier = earlier;
    this.named = named;
    this.faults = faults;
  }

  Optional<Plan> read(Node node, DocumentPath path) {
    return Fields.of(
            node,
            path,
            faults,
            List.of(
                "name",
                "description",
                "for",
                "price",
                "trialDays",
                "public",
                "archived",
                VALUES,
                RolloverReader.ROLLOVER,
                PriceReader.PROVIDERS))
        .map(
            f -> {
              boolean archived = f.flag("archived", false);
              Set<Plan.Audience> audience = f.words("for", Plan.Audience.values());
              Map<FeatureKey, Amount> values =
                  f.node(VALUES).map(n -> values(n, path.child(VALUES), archived)).orElse(Map.of());
              return new Plan(
                  path.segment(),
                  f.name(),
                  f.text("description").orElse(""),
                  audience,
                  f.node("price").flatMap(n -> price(n, path.child("price"), audience)),
                  (int) f.number("trialDays", 0, MAX_TRIAL_DAYS).orElse(0),
                  values,
                  f.node(RolloverReader.ROLLOVER)
                      .map(n -> rollovers(n, path.child(RolloverReader.ROLLOVER), f, values))
                      .orElse(Map.of()),
                  f.flag("public", true),
                  archived,
                  f.node(PriceReader.PROVIDERS)
                      .map(n -> new PriceReader(faults).read(n, path.child(PriceReader.PROVIDERS)))
                      .orElse(Map.of()));
            });
  }

  private Map<FeatureKey, Long> rollovers(
      Node node, DocumentPath path, Fields plan, Map<FeatureKey, Amount> values) {
    Map<FeatureKey, Feature> known = new HashMap<>(earlier);
    known.putAll(features);
    return new RolloverReader(known, plan.node(VALUES), values, faults).read(node, path);
  }

  private Optional<Price> price(Node node, DocumentPath path, Set<Plan.Audience> audience) {
    Optional<Fields> fields =
        Fields.of(node, path, faults, List.of("amount", "currency", "interval", "perSeat"));
    return fields.flatMap(
        f -> {
          f.require("amount");
          long minor = f.number("amount", 1, Amount.MAX).orElse(0);
          Optional<String> currency =
              f.requiredText("currency").filter(c -> isCurrency(c, path.child("currency")));
          Optional<Price.Interval> interval = f.word("interval", Price.Interval.values());
          boolean perSeat = f.flag("perSeat", false);
          if (perSeat && !audience.isEmpty() && !audience.contains(Plan.Audience.ORGANIZATION)) {
            faults.add(
                path.child("perSeat"),
                FaultCode.SEATS_WITHOUT_MEMBERS,
                "Only organizations have members to pay for; the plan is not for them.");
          }
          return minor > 0 && currency.isPresent() && interval.isPresent()
              ? Optional.of(new Price(minor, currency.get(), interval.get(), perSeat))
              : Optional.empty();
        });
  }

  /** Money only: gold, test codes and "no currency" have no minor unit. */
  private boolean isCurrency(String code, DocumentPath path) {
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(c -> c.getCurrencyCode().equals(code) && c.getDefaultFractionDigits() >= 0);
    if (!known) {
      faults.add(
          path, FaultCode.UNKNOWN_CURRENCY, "The currency must be one of ISO 4217, such as USD.");
    }
    return known;
  }

  private Map<FeatureKey, Amount> values(Node node, DocumentPath path, boolean archived) {
    Map<FeatureKey, Amount> values = new LinkedHashMap<>();
    Fields.open(node, path, faults)
        .ifPresent(
            f ->
                f.entries()
                    .forEach(
                        (key, value) ->
                            feature(key, path.child(key), archived)
                                .ifPresent(
                                    feature ->
                                        amount(feature.type(), value, path.child(key))
                                            .ifPresent(a -> values.put(feature.key(), a)))));
    return values;
  }

  private Optional<Feature> feature(String key, DocumentPath path, boolean archived) {
    if (FeatureKey.isValid(key)) {
      FeatureKey feature = new FeatureKey(key);
      if (named.contains(key)) {
        Optional<Feature> found = Optional.ofNullable(features.get(feature));
        if (!archived && found.filter(Feature::retired).isPresent()) {
          faults.add(
              path,
              FaultCode.RETIRED_FEATURE,
              "The feature is retired; only an archived plan may still contain it.");
        }
        return found;
      }
      if (archived && earlier.containsKey(feature)) {
        return Optional.of(earlier.get(feature));
      }
    }
    faults.add(path, FaultCode.UNKNOWN_FEATURE, "The document has no such feature.");
    return Optional.empty();
  }

  /** Absent is a boolean feature's {@code false}, or a fault. */
  private Optional<Amount> amount(FeatureType type, Node node, DocumentPath path) {
    boolean isTruth = type == FeatureType.BOOLEAN;
    if (node instanceof Node.Scalar scalar) {
      if (isTruth && scalar.kind() == Node.Kind.TRUTH) {
        return Optional.of(Amount.UNLIMITED).filter(a -> scalar.text().equals("true"));
      }
      if (!isTruth && scalar.kind() == Node.Kind.TEXT && scalar.text().equals(UNLIMITED)) {
        return Optional.of(Amount.UNLIMITED);
      }
      if (!isTruth && scalar.kind() == Node.Kind.NUMBER) {
        return number(scalar.number(), path);
      }
    }
    Fields.wrongType(
        node,
        path,
        faults,
        isTruth
            ? "true or false, since the feature is boolean"
            : "a whole number or unlimited, since the feature is " + type.key());
    return Optional.empty();
  }

  private Optional<Amount> number(long number, DocumentPath path) {
    if (number < 0) {
      faults.add(
          path,
          FaultCode.NEGATIVE_AMOUNT,
          "The value must not be negative; write unlimited for no limit.");
      return Optional.empty();
    }
    if (number > Amount.MAX) {
      faults.add(
          path,
          FaultCode.AMOUNT_TOO_LARGE,
          "The largest value is " + Amount.MAX + "; write unlimited for no limit.");
      return Optional.empty();
    }
    return Optional.of(Amount.of(number));
  }
}
