package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names what a plan gives for one period, so that everybody finds the same grant. */
public final class PlanGrants {
  private PlanGrants() {}

  /** Made from subject, subscription, feature and period; a UUID as every id. */
  public static String id(SubjectRef subject, FeatureKey feature, Allowance allowance) {
    return id(
        subject.cacheKey(),
        allowance.source(),
        feature.value(),
        Long.toString(allowance.period().start().toEpochMilli()));
  }

  /**
   * Of what goes over at a turn.
   *
   * @param earlier how many grants were made at this turn before
   */
  public static String rolloverId(SubjectRef subject, FeatureKey feature, Turn turn, int earlier) {
    return id(
        subject.cacheKey(),
        turn.begun().source(),
        feature.value(),
        Long.toString(turn.at().toEpochMilli()),
        "rollover",
        Integer.toString(earlier));
  }

  private static String id(String... words) {
    return UUID.nameUUIDFromBytes(String.join("\n", words).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
