package io.keycloaksaas.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.billing.BillingEventResult.Kind;
import io.keycloaksaas.billing.CustomerState.Followed;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.subscription.ProviderSubscription;
import io.keycloaksaas.subscription.StateMachine;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Messages in any order, any number of times, at the same time, with a crash anywhere: the end is
 * the one that the provider's last word gives.
 */
class CustomerSyncLawsTest {
  private static final String CUSTOMER = "cus_1";

  @Property(tries = 2_000)
  void everyOrderEndsInTheSameState(@ForAll long seed) {
    Random random = new Random(seed);
    Provider provider = new Provider(random);
    Ours ours = new Ours(random);
    provider.whileAsked =
        () -> {
          provider.liveOn();
          provider.deliverSome(ours, 2);
        };
    List<Integer> messages = provider.recordedSet();
    while (provider.now < provider.last()) {
      provider.liveOn();
      provider.deliverSome(ours, 3);
    }
    Collections.shuffle(messages, random);
    messages.forEach(message -> provider.deliver(ours, message));
    messages.forEach(message -> provider.untilTaken(ours, message));

    Ours calm = new Ours(new Random(seed));
    calm.crashes = false;
    Provider done = provider.afterwards();
    done.untilTaken(calm, done.now);
    assertThat(ours.visible()).isEqualTo(calm.visible());
    assertThat(ours.taken).containsAll(messages);
  }

  /** No power, in the middle of anything. */
  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Crash() {
      super(null, null, false, false);
    }
  }

  /** Two subscriptions of one customer that live as Stripe lets them, and the messages of it. */
  private static final class Provider implements BillingGatewayConnection {
    private final Random random;
    private final List<List<CustomerSubscription>> truths = new ArrayList<>();
    private int now;
    private int depth;
    private Runnable whileAsked = () -> {};

    Provider(Random random) {
      this.random = random;
      truths.add(List.of());
      int changes = 3 + random.nextInt(8);
      for (int change = 0; change < changes; change++) {
        truths.add(changed(truths.get(change)));
      }
    }

    private Provider(List<List<CustomerSubscription>> truths) {
      this.random = new Random(0);
      this.truths.addAll(truths);
      this.now = last();
    }

    Provider afterwards() {
      return new Provider(truths);
    }

    int last() {
      return truths.size() - 1;
    }

    List<Integer> recordedSet() {
      return new ArrayList<>(IntStream.rangeClosed(1, last()).boxed().toList());
    }

    /** Something happens, or not. */
    void liveOn() {
      if (now < last() && random.nextBoolean()) {
        now++;
      }
    }

    private List<CustomerSubscription> changed(List<CustomerSubscription> before) {
      List<CustomerSubscription> after = new ArrayList<>(before);
      if (after.isEmpty() || after.size() < 3 && random.nextInt(4) == 0) {
        after.add(subscription("sub_" + after.size(), after.size(), first()));
        return after;
      }
      int which = random.nextInt(after.size());
      SubscriptionStatus old = after.get(which).status();
      if (old != SubscriptionStatus.CANCELED) { // final there, too
        SubscriptionStatus[] all = SubscriptionStatus.values();
        after.set(which, subscription("sub_" + which, which, all[random.nextInt(all.length)]));
      }
      return after;
    }

    private SubscriptionStatus first() {
      return List.of(
              SubscriptionStatus.PAUSED, SubscriptionStatus.TRIALING, SubscriptionStatus.ACTIVE)
          .get(random.nextInt(3));
    }

    private CustomerSubscription subscription(String id, int created, SubscriptionStatus status) {
      return CustomerStateTest.one(id, status, random.nextBoolean() ? "p_pro" : "p_max", created);
    }

    /** Some of the messages so far, maybe not for the first time. */
    void deliverSome(Ours ours, int most) {
      if (now == 0 || depth > 2) {
        return;
      }
      depth++;
      for (int i = random.nextInt(most + 1); i > 0; i--) {
        deliver(ours, 1 + random.nextInt(now));
      }
      depth--;
    }

    void deliver(Ours ours, int message) {
      int before = depth;
      try {
        new CustomerSync(this, ours).receive(notice(message));
      } catch (Crash | BillingGatewayUnavailable e) {
        depth = before; // it is sent again
      }
    }

    /** As the provider does: until there is an answer. */
    void untilTaken(Ours ours, int message) {
      whileAsked = () -> {};
      while (!ours.taken.contains(message)) {
        deliver(ours, message);
      }
    }

    @Override
    public List<CustomerSubscription> subscriptions(String customerId) {
      if (random.nextInt(10) == 0) {
        throw new BillingGatewayUnavailable("503", null);
      }
      if (random.nextBoolean()) {
        whileAsked.run(); // others are served before the question arrives
      }
      List<CustomerSubscription> answer = truths.get(now);
      if (random.nextBoolean()) {
        whileAsked.run(); // and while the answer is on its way
      }
      return answer;
    }

    private static BillingEventNotice notice(int message) {
      return new BillingEventNotice(
          Integer.toString(message),
          "customer.subscription.updated",
          OWN_ACCOUNT,
          Optional.empty(),
          Optional.of(CUSTOMER),
          Instant.EPOCH);
    }

    @Override
    public String provider() {
      return "stripe";
    }

    @Override
    public String account() {
      return OWN_ACCOUNT;
    }

    @Override
    public String createCustomer(SubjectRef subject) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void describeCustomer(String customerId, CustomerDetails details) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CheckoutPage checkout(CheckoutOrder order) {
      throw new UnsupportedOperationException();
    }

    @Override
    public URI portal(String customerId, URI returnTo) {
      throw new UnsupportedOperationException();
    }

    @Override
    public BillingEventNotice verify(byte[] body, UnaryOperator<String> headers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void cancel(String subscriptionId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setQuantity(CustomerSubscription.Item item, long quantity) {
      throw new UnsupportedOperationException();
    }
  }

  /** Our tables, with transactions that a crash undoes. */
  private static final class Ours implements CustomerStore {
    private final Random random;
    private final Set<Integer> taken = new HashSet<>();
    private boolean crashes = true;
    private long syncVersion;
    private Optional<ProviderSubscription> living = Optional.empty();

    Ours(Random random) {
      this.random = random;
    }

    /** What a subject has of it; which of several that give nothing is followed means nothing. */
    List<Object> visible() {
      return living
          .map(
              one ->
                  one.status() == SubscriptionStatus.PAUSED
                      ? List.<Object>of(one.status())
                      : List.<Object>of(one.status(), one.externalId(), one.planKey()))
          .orElse(List.of());
    }

    @Override
    public boolean isRecorded(BillingEventNotice notice) {
      return taken.contains(Integer.valueOf(notice.id()));
    }

    @Override
    public Optional<Customer> find(String externalId) {
      return Optional.of(
          new Customer(
              SubjectRef.user("realm", "user"),
              "stripe",
              BillingGatewayConnection.OWN_ACCOUNT,
              externalId,
              syncVersion));
    }

    @Override
    public Optional<BillingEventResult> apply(
        Customer seen, List<CustomerSubscription> all, Optional<BillingEventNotice> notice) {
      mayCrash(); // before the commit: nothing has happened
      if (seen.syncVersion() != syncVersion) {
        return Optional.empty();
      }
      if (isRecorded(notice.orElseThrow())) {
        return Optional.of(BillingEventResult.of(Kind.DUPLICATE));
      }
      CustomerStateTest.state(
              all, living.map(one -> new Followed(one.externalId(), one.planKey(), one.status())))
          .steps()
          .forEach(this::synchronize);
      syncVersion++;
      taken.add(Integer.valueOf(notice.orElseThrow().id()));
      mayCrash(); // after it: the provider hears nothing and sends again
      return Optional.of(BillingEventResult.of(Kind.APPLIED));
    }

    /** As subscriptions do, by the table of states. */
    private void synchronize(ProviderSubscription truth) {
      boolean follows =
          living.filter(one -> one.externalId().equals(truth.externalId())).isPresent();
      boolean gives =
          truth.status() != SubscriptionStatus.PAUSED
              && truth.status() != SubscriptionStatus.CANCELED;
      if (living.isPresent() && !follows && !gives) {
        return;
      }
      if (follows && living.get().status() != truth.status()) {
        assertThat(StateMachine.toward(living.get().status(), truth.status())).isNotNull();
      }
      living =
          truth.status() == SubscriptionStatus.CANCELED ? Optional.empty() : Optional.of(truth);
    }

    private void mayCrash() {
      if (crashes && random.nextInt(8) == 0) {
        throw new Crash();
      }
    }

    @Override
    public BillingEventResult record(BillingEventNotice notice, BillingEventResult result) {
      throw new UnsupportedOperationException();
    }
  }
}
