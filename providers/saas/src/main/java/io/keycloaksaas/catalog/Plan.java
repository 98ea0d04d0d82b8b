package io.keycloaksaas.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a subject can subscribe to; immutable once published.
 *
 * @param audience who may hold it
 * @param price absent for a free plan
 * @param trialDays 0 for none
 * @param values value per feature: an {@link Amount} for limits and metered features, {@link
 *     Amount#UNLIMITED} stands for {@code true} of a boolean one; a boolean {@code false} is absent
 * @param rollovers how many unused units of a metered feature go over into the next period, at
 *     most; 1 to {@link Amount#MAX}, and only of features of which the plan gives a number
 * @param isPublic shown to tenants
 * @param archived kept for its subscribers, closed to new ones
 * @param providers by which price a billing provider knows it, by the provider's name; not public
 */
public record Plan(
    String key,
    String name,
    String description,
    Set<Audience> audience,
    Optional<Price> price,
    int trialDays,
    Map<FeatureKey, Amount> values,
    Map<FeatureKey, Long> rollovers,
    boolean isPublic,
    boolean archived,
    Map<String, ProviderPrice> providers) {

  public enum Audience {
    USER,
    ORGANIZATION;

    /** The word in the catalogue and in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Plan {
    audience = Set.copyOf(audience);
    values = Map.copyOf(values);
    rollovers = Map.copyOf(rollovers);
    providers = Map.copyOf(providers);
  }

  /** One that no billing provider knows, and that lets nothing roll over. */
  public Plan(
      String key,
      String name,
      String description,
      Set<Audience> audience,
      Optional<Price> price,
      int trialDays,
      Map<FeatureKey, Amount> values,
      boolean isPublic,
      boolean archived) {
    this(
        key,
        name,
        description,
        audience,
        price,
        trialDays,
        values,
        Map.of(),
        isPublic,
        archived,
        Map.of());
  }

  /** A plan without a price is free. */
  public boolean isFree() {
    return price.isEmpty();
  }

  /**
   * Whether as many are paid for as the organization has members, here and at every billing
   * provider.
   */
  public boolean isPerSeat() {
    return price.filter(Price::perSeat).isPresent();
  }

  Plan archive() {
    return new Plan(
        key,
        name,
        description,
        audience,
        price,
        trialDays,
        values,
        rollovers,
        isPublic,
        true,
        providers);
  }

  public Optional<Amount> value(FeatureKey feature) {
    return Optional.ofNullable(values.get(feature));
  }
}
