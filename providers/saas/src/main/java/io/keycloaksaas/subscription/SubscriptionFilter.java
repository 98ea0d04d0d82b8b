package io.keycloaksaas.subscription;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which subscriptions an administrator asks for; as of now, whatever is stored.
 *
 * @param status absent: all but canceled
 */
public record SubscriptionFilter(
    Optional<String> plan,
    Optional<SubscriptionStatus> status,
    Optional<Standing> standing,
    Optional<SubjectType> subjectType,
    Optional<Instant> trialEndsBefore) {

  /** How one that counts stands. */
  public enum Standing {
    FREE,
    TRIALING,
    PAST_DUE,
    PAID
  }

  /** All that stand so. */
  public static SubscriptionFilter of(Standing standing) {
    return new SubscriptionFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(standing),
        Optional.empty(),
        Optional.empty());
  }

  /** All trials that end before. */
  public static SubscriptionFilter trialsEndingBefore(Instant end) {
    return new SubscriptionFilter(
        Optional.empty(),
        Optional.of(SubscriptionStatus.TRIALING),
        Optional.empty(),
        Optional.empty(),
        Optional.of(end));
  }

  /**
   * From query parameters, of which each may be null.
   *
   * @throws Problem {@code validation_failed}
   */
  public static SubscriptionFilter of(
      String plan, String status, String standing, String subjectType, String trialEndsBefore) {
    return new SubscriptionFilter(
        Optional.ofNullable(plan).filter(text -> !text.isEmpty()),
        word("status", status, SubscriptionStatus.class),
        word("standing", standing, Standing.class),
        word("subjectType", subjectType, SubjectType.class),
        Times.parse("trialEndsBefore", trialEndsBefore));
  }

  private static <T extends Enum<T>> Optional<T> word(String field, String text, Class<T> type) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(type.getEnumConstants())
            .filter(one -> word(one).equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.invalid(
                        field,
                        "'"
                            + field
                            + "' must be one of "
                            + Arrays.stream(type.getEnumConstants())
                                .map(SubscriptionFilter::word)
                                .collect(Collectors.joining(", "))
                            + ".")));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
