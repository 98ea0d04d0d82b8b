package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the grant that a plan gives for one period, so that everybody finds the same one. */
public final class PlanGrants {
  private PlanGrants() {}

  /** Made from subject, subscription, feature and period; a UUID as every id. */
  public static String id(SubjectRef subject, FeatureKey feature, Allowance allowance) {
    String name =
        String.join(
            "\n",
            subject.cacheKey(),
            allowance.source(),
            feature.value(),
            Long.toString(allowance.period().start().toEpochMilli()));
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
