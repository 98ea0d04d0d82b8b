package io.keycloaksaas.billing;

import io.keycloaksaas.billing.PlanRules.Applier;
import io.keycloaksaas.billing.PlanRules.Move;
import io.keycloaksaas.billing.ProviderChange.Billed;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.PreviewVersion;
import io.keycloaksaas.subscription.ScheduledBy;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.subscription.When;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * What subjects do with their plans by themselves. Everything is decided under the lock of the
 * subject, where the caller's right is read once more.
 */
public final class SelfService {
  private final KeycloakSession session;
  private final SelfServiceSubject who;
  private final SubscriptionProvider subscriptions;
  private final PlanRules rules;

  public SelfService(KeycloakSession session, SelfServiceSubject who) {
    this.session = session;
    this.who = who;
    this.subscriptions = session.getProvider(SubscriptionProvider.class);
    this.rules = new PlanRules(session, who.subject());
  }

  /**
   * Takes a plan, where there is no subscription.
   *
   * @param trial whether to begin with the plan's trial; absent: if the subject may
   * @return whether a subscription was made; the default plan is had without one
   * @throws Problem {@code plan_not_found}, {@code plan_not_available}, {@code
   *     subscription_exists}, {@code administrator_required}, {@code billing_provider_required},
   *     {@code trial_already_used}, {@code version_conflict}
   */
  public boolean start(String planKey, Optional<Boolean> trial, String expectedVersion) {
    Plan plan = rules.offered(planKey);
    if (trial.orElse(false) && plan.trialDays() == 0) {
      throw Problem.invalid("trial", "The plan has no trial.");
    }
    hold(expectedVersion);
    Optional<Subscription> current = living(Times.CLOCK.instant());
    if (current.isPresent()) {
      throw Problem.of(
          ProblemCode.SUBSCRIPTION_EXISTS,
          "There is a subscription to '" + current.get().plan().key() + "'; change or cancel it.");
    }
    boolean tried = trial.orElse(!plan.isFree() && rules.isTrialOpen(plan));
    rules.applier(current, plan, tried).requireSubject();
    if (rules.isDefault(plan)) {
      return false;
    }
    subscriptions.start(who.subject(), planKey, tried ? plan.trialDays() : 0);
    return true;
  }

  /**
   * Changes the plan; to the default one by canceling.
   *
   * @param when absent: what was paid for is kept until the end of its period
   * @return what the billing provider has to do for it
   * @throws Problem as {@link #start}, {@code subscription_not_found}
   */
  public Optional<ProviderChange> change(
      String planKey, Optional<When> when, String expectedVersion) {
    Plan plan = rules.offered(planKey);
    hold(expectedVersion);
    Instant now = Times.CLOCK.instant();
    Subscription current = required(now);
    Move move = rules.move(Optional.of(current), plan, when, now);
    if (move.plan().isEmpty()) {
      return end(current, move.when());
    }
    if (rules.isRunByProvider(current)) {
      return Optional.of(billed(current).change(rules.catalog(), plan, move.when()));
    }
    rules.applier(Optional.of(current), plan, false).requireSubject();
    if (move.when() == When.PERIOD_END) {
      requireOwnSchedule(current);
    }
    subscriptions.change(who.subject(), planKey, move.when(), ScheduledBy.SUBJECT);
    return Optional.empty();
  }

  /**
   * @return what the billing provider has to do for it
   * @throws Problem {@code subscription_not_found}, {@code billing_provider_required}, {@code
   *     version_conflict}
   */
  public Optional<ProviderChange> cancel(When when, String expectedVersion) {
    hold(expectedVersion);
    return end(required(Times.CLOCK.instant()), when);
  }

  private Optional<ProviderChange> end(Subscription current, When when) {
    if (when == When.PERIOD_END && current.cancelAt().isPresent()) {
      return Optional.empty();
    }
    if (rules.isRunByProvider(current)) {
      return Optional.of(billed(current).cancel(when));
    }
    subscriptions.cancel(who.subject(), when, ScheduledBy.SUBJECT);
    return Optional.empty();
  }

  /**
   * Takes back what was scheduled, by whom it was scheduled. What a provider bills it lets
   * everybody take back who pays for it.
   *
   * @return what the billing provider has to do for it
   * @throws Problem {@code subscription_not_found}, {@code administrator_required}, {@code
   *     billing_provider_required}, {@code version_conflict}
   */
  public Optional<ProviderChange> resume(String expectedVersion) {
    hold(expectedVersion);
    Subscription current = required(Times.CLOCK.instant());
    if (current.cancelAt().isEmpty() && current.nextPlan().isEmpty()) {
      return Optional.empty();
    }
    if (rules.isRunByProvider(current)) {
      return Optional.of(billed(current).resume());
    }
    requireOwnSchedule(current);
    subscriptions.resume(who.subject());
    return Optional.empty();
  }

  private Billed billed(Subscription current) {
    return Billed.of(session, who.subject(), current)
        .orElseThrow(Applier.BILLING_PROVIDER::refusal);
  }

  /**
   * Who could take back what an administrator has scheduled, or put something else in its place,
   * would keep a plan that nobody gave him.
   */
  private static void requireOwnSchedule(Subscription current) {
    boolean scheduled = current.cancelAt().isPresent() || current.nextPlan().isPresent();
    if (scheduled && !current.ownSchedule()) {
      throw Problem.of(
          ProblemCode.ADMINISTRATOR_REQUIRED,
          "An administrator has scheduled what follows; ask him to take it back.");
    }
  }

  private void hold(String expectedVersion) {
    PreviewVersion.hold(session, who.subject(), expectedVersion);
    who.recheck().run();
  }

  private Subscription required(Instant now) {
    return living(now)
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.SUBSCRIPTION_NOT_FOUND, "There is no subscription to change."));
  }

  /** Also one that is paused: it does not count, and is in the way of another. */
  private Optional<Subscription> living(Instant now) {
    return subscriptions
        .held(who.subject())
        .filter(found -> found.counts(now) || found.status() == SubscriptionStatus.PAUSED);
  }
}
