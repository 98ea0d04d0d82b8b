package io.keycloaksaas.entitlement;

import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.usage.Grant;
import java.util.List;
import java.util.Optional;

/** What is known of one subject. The order of the lists means nothing. */
public record SubjectFacts(
    Optional<Subscription> subscription, List<FeatureOverride> overrides, List<Grant> grants) {
  public static final SubjectFacts NONE = new SubjectFacts(Optional.empty(), List.of(), List.of());

  public SubjectFacts {
    overrides = List.copyOf(overrides);
    grants = List.copyOf(grants);
  }
}
