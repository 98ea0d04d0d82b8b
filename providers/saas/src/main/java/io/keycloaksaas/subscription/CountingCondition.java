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

  /** {@link Subscription#statusAt} of the alias {@code s}, as a condition for one status. */
  public static String is(SubscriptionStatus status) {
    String going = "(s.cancelAt is null or s.cancelAt > :now)";
    return switch (status) {
      case TRIALING -> "(s.status = TRIALING and s.trialEnd > :now and " + going + ")";
      case ACTIVE ->
          "((s.status = ACTIVE or s.status = TRIALING and s.trialConverts and s.trialEnd <= :now) and "
              + going
              + ")";
      case PAST_DUE -> "(s.status = PAST_DUE and s.graceUntil > :now and " + going + ")";
      case PAUSED -> "(s.status = PAUSED and " + going + ")";
      case CANCELED ->
          """
          (s.status = CANCELED or s.cancelAt is not null and s.cancelAt <= :now
            or s.status = TRIALING
              and (s.trialEnd is null or s.trialEnd <= :now and not s.trialConverts)
            or s.status = PAST_DUE and (s.graceUntil is null or s.graceUntil <= :now))""";
    };
  }
}
