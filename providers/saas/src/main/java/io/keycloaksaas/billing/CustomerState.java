package io.keycloaksaas.billing;

import io.keycloaksaas.subscription.ProviderSubscription;
import io.keycloaksaas.subscription.ProviderSubscription.Next;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows for a subject from all subscriptions of its customer. Pure: of the same
 * subscriptions follows the same, whichever message led here.
 *
 * <p>A subject has one subscription, a customer may have several: active goes before trialing
 * before past due, then the newest. Where none gives anything, the one that is followed tells how
 * it ended, and makes room for one that waits for its first payment.
 *
 * @param steps to be written one after the other; more than one only where ours must pass a state
 *     in between
 * @param unknownPrices of subscriptions that would give something, if the catalogue knew them
 * @param surplus ids of subscriptions that would give something, beside the one that does
 */
record CustomerState(
    List<ProviderSubscription> steps, Set<String> unknownPrices, Set<String> surplus) {
  private static final Map<SubscriptionStatus, Integer> RANKS =
      Map.of(
          SubscriptionStatus.ACTIVE, 0,
          SubscriptionStatus.TRIALING, 1,
          SubscriptionStatus.PAST_DUE, 2,
          SubscriptionStatus.PAUSED, 3,
          SubscriptionStatus.CANCELED, 4);

  /** The best first. */
  private static final Comparator<CustomerSubscription> ORDER =
      Comparator.<CustomerSubscription>comparingInt(one -> RANKS.get(one.status()))
          .thenComparing(CustomerSubscription::createdAt, Comparator.reverseOrder())
          .thenComparing(CustomerSubscription::id, Comparator.reverseOrder());

  /**
   * The subscription of ours that follows one of this provider's, as it is stored.
   *
   * @param externalId that it follows
   */
  record Followed(String externalId, String planKey, SubscriptionStatus status) {}

  /**
   * @param planOfPrice the key of the plan that has a price
   * @param followed empty when the subject has none, or one of another provider
   */
  static CustomerState of(
      String provider,
      List<CustomerSubscription> all,
      Function<String, Optional<String>> planOfPrice,
      Optional<Followed> followed) {
    Set<String> unknown = new TreeSet<>();
    List<CustomerSubscription> known = new ArrayList<>();
    for (CustomerSubscription one : all.stream().sorted(ORDER).toList()) {
      if (plan(one, planOfPrice).isPresent() || !gives(one) && isFollowed(one, followed)) {
        known.add(one);
      } else if (gives(one)) {
        one.items().forEach(item -> unknown.add(item.priceId()));
      }
    }
    Function<CustomerSubscription, ProviderSubscription> truth =
        one ->
            truth(
                provider,
                one,
                plan(one, planOfPrice)
                    .orElseGet(() -> followed.map(Followed::planKey).orElseThrow()),
                quantity(one, planOfPrice),
                next(one, planOfPrice));
    Optional<CustomerSubscription> giving = known.stream().filter(CustomerState::gives).findFirst();
    if (giving.isPresent()) {
      Set<String> surplus =
          known.stream()
              .filter(one -> gives(one) && !one.id().equals(giving.get().id()))
              .map(CustomerSubscription::id)
              .collect(Collectors.toCollection(TreeSet::new));
      return new CustomerState(bridged(truth.apply(giving.get()), followed), unknown, surplus);
    }
    boolean followedIsUnknown =
        followed.isPresent()
            && all.stream().anyMatch(one -> isFollowed(one, followed) && gives(one));
    if (followedIsUnknown) {
      return new CustomerState(
          List.of(), unknown, Set.of()); // it goes on as it is until somebody looks
    }
    Optional<CustomerSubscription> own =
        known.stream().filter(one -> isFollowed(one, followed)).findFirst();
    boolean ended = own.filter(one -> one.status() != SubscriptionStatus.CANCELED).isEmpty();
    Stream<ProviderSubscription> last =
        own.map(truth).or(() -> followed.map(gone -> gone(provider, gone))).stream();
    Stream<ProviderSubscription> next =
        known.stream()
            .filter(one -> ended && one.status() == SubscriptionStatus.PAUSED)
            .findFirst()
            .map(truth)
            .stream();
    return new CustomerState(
        Stream.concat(last.flatMap(one -> bridged(one, followed).stream()), next).toList(),
        unknown,
        Set.of());
  }

  private static boolean gives(CustomerSubscription one) {
    return RANKS.get(one.status()) < RANKS.get(SubscriptionStatus.PAUSED);
  }

  private static boolean isFollowed(CustomerSubscription one, Optional<Followed> followed) {
    return followed.filter(own -> own.externalId().equals(one.id())).isPresent();
  }

  private static Optional<String> plan(
      CustomerSubscription one, Function<String, Optional<String>> planOfPrice) {
    return one.items().stream()
        .map(item -> planOfPrice.apply(item.priceId()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static long quantity(
      CustomerSubscription one, Function<String, Optional<String>> planOfPrice) {
    return one.items().stream()
        .filter(item -> planOfPrice.apply(item.priceId()).isPresent())
        .mapToLong(CustomerSubscription.Item::quantity)
        .findFirst()
        .orElse(1);
  }

  private static ProviderSubscription truth(
      String provider,
      CustomerSubscription one,
      String planKey,
      long quantity,
      Optional<Next> next) {
    return new ProviderSubscription(
        provider,
        one.id(),
        planKey,
        one.status(),
        one.providerStatus(),
        one.startedAt(),
        one.trialEnd(),
        one.cancelAt(),
        one.periodStart(),
        one.periodEnd(),
        Math.max(1, quantity),
        next);
  }

  /** A price that the catalogue does not know schedules nothing: it is told when it is there. */
  private static Optional<Next> next(
      CustomerSubscription one, Function<String, Optional<String>> planOfPrice) {
    return one.next()
        .flatMap(
            next ->
                next.priceIds().stream()
                    .map(planOfPrice)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(key -> new Next(key, next.at())));
  }

  /** The provider no longer tells of it. */
  private static ProviderSubscription gone(String provider, Followed followed) {
    return new ProviderSubscription(
        provider,
        followed.externalId(),
        followed.planKey(),
        SubscriptionStatus.CANCELED,
        "gone",
        java.time.Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        Optional.empty());
  }

  /**
   * The provider may go where our table of states has no way, or we may have missed what lay
   * between: then the state in between is written first.
   */
  private static List<ProviderSubscription> bridged(
      ProviderSubscription truth, Optional<Followed> followed) {
    Optional<SubscriptionStatus> from =
        followed.filter(own -> own.externalId().equals(truth.externalId())).map(Followed::status);
    SubscriptionStatus to = truth.status();
    if (to == SubscriptionStatus.PAST_DUE
        && from.filter(SubscriptionStatus.PAUSED::equals).isPresent()) {
      return List.of(with(truth, SubscriptionStatus.ACTIVE), truth);
    }
    if (to == SubscriptionStatus.TRIALING
        && from.filter(
                status ->
                    status == SubscriptionStatus.ACTIVE || status == SubscriptionStatus.PAST_DUE)
            .isPresent()) {
      return List.of(with(truth, SubscriptionStatus.PAUSED), truth);
    }
    return List.of(truth);
  }

  private static ProviderSubscription with(ProviderSubscription truth, SubscriptionStatus status) {
    return new ProviderSubscription(
        truth.provider(),
        truth.externalId(),
        truth.planKey(),
        status,
        truth.providerStatus(),
        truth.startedAt(),
        truth.trialEnd(),
        truth.cancelAt(),
        truth.periodStart(),
        truth.periodEnd(),
        truth.quantity(),
        truth.next());
  }
}
