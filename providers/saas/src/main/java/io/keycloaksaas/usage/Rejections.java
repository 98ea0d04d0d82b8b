package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.FeatureKey;
import io.micrometer.core.instrument.Metrics;
import org.keycloak.models.KeycloakSession;

/**
 * {@code saas.usage.rejected}: consumptions and reservations that were refused, by realm, feature
 * and reason.
 */
final class Rejections {
  private Rejections() {}

  static void count(KeycloakSession session, FeatureKey feature, boolean denied) {
    Metrics.counter(
            "saas.usage.rejected",
            "realm",
            session.getContext().getRealm().getName(),
            "feature",
            feature.value(),
            "reason",
            denied ? "denied" : "exhausted")
        .increment();
  }
}
