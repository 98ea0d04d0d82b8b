package io.keycloaksaas.subscription;

/**
 * {@link Subscription#counts} and {@link Subscription#planAt} as conditions of a query, for lists
 * by plan. They read the parameter {@code :now}, epoch milliseconds.
 */
public final class CountingCondition {
  private CountingCondition() {}

  /**
   * @param s the alias of a {@code SaasSubscription}
   */
  public static String counts(String s) {
    return """
    ((%1$s.cancelAt is null or %1$s.cancelAt > :now) and (%1$s.status = ACTIVE
      or %1$s.status = TRIALING and (%1$s.trialEnd > :now or %1$s.trialConverts and %1$s.trialEnd is not null)
      or %1$s.status = PAST_DUE and %1$s.graceUntil > :now))"""
        .formatted(s);
  }

  /** The key of the plan it has now. */
  public static String plan(String s) {
    return "case when %1$s.changeAt <= :now then %1$s.nextPlanKey else %1$s.planKey end"
        .formatted(s);
  }
}
