package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.platform.SubjectType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a subject has a feature at an instant, or has it not. Immutable.
 *
 * @param type absent when the catalogue does not know the feature: nobody has it then
 * @param steps by subject (the user's first) in the order of {@link Stage}, the merge last
 * @param decision what {@link EntitlementResolver#resolve} gives: {@link Amount#UNLIMITED} for a
 *     granted boolean feature, absent for a feature that is not granted
 * @param validUntil the earliest instant at which this decision may differ; never before that of
 *     the whole set
 * @param grantedBy the public plans that would grant it to one of the subjects, in the catalogue's
 *     order; none where an override stands in the way
 */
public record Explanation(
    FeatureKey feature,
    Optional<FeatureType> type,
    Instant at,
    List<Step> steps,
    Optional<Amount> decision,
    Optional<Instant> validUntil,
    List<PlanRef> grantedBy) {
  public Explanation {
    steps = List.copyOf(steps);
    grantedBy = List.copyOf(grantedBy);
  }

  /**
   * One fact and what it does.
   *
   * @param subject whose fact it is; absent for a merge that nobody decides
   * @param id of the plan version ({@code pro@7}), subscription, grant or override
   * @param detail the stored status of a subscription
   * @param from when the fact starts to count
   * @param until when it no longer counts
   * @param value what the fact says; for the merge what is decided
   */
  public record Step(
      Stage stage,
      Optional<SubjectType> subject,
      Optional<String> id,
      Optional<String> detail,
      Optional<Instant> from,
      Optional<Instant> until,
      Effect effect,
      Optional<Amount> value) {}

  /** In the order in which they act. */
  public enum Stage {
    PLAN,
    STATUS,
    GRANT,
    OVERRIDE,
    MERGE;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a step does to the value. */
  public enum Effect {
    /** A plan's value, or the decision. */
    GIVES,
    /** Says nothing of the feature. */
    NOTHING,
    /** The subscription counts. */
    COUNTS,
    /** The subscription does not count. */
    DOES_NOT_COUNT,
    /** There is no counting subscription; the default plan stands in. */
    DEFAULT_PLAN,
    /** The organization is suspended or deleted and contributes nothing. */
    NOT_ACTIVE,
    /** The user is no member and the organization contributes nothing. */
    NOT_A_MEMBER,
    /** A grant adds its amount. */
    ADDS,
    /** An override grants a boolean feature. */
    ALLOWS,
    /** An override stands in place of plan and grants. */
    REPLACES,
    /** An override takes the feature away from everybody. */
    DENIES,
    /** A newer override stands in its place. */
    SUPERSEDED,
    /** Starts later. */
    NOT_YET,
    /** Has ended. */
    OVER,
    /** Was taken back. */
    VOIDED,
    /** Does not fit the type of the feature. */
    IGNORED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
