package io.keycloaksaas.billing;

import io.keycloaksaas.billing.PlanRules.Move;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.PreviewVersion;
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
   * @throws Problem as {@link #start}, {@code subscription_not_found}
   */
  public void change(String planKey, Optional<When> when, String expectedVersion) {
    Plan plan = rules.offered(planKey);
    hold(expectedVersion);
    Instant now = Times.CLOCK.instant();
    Subscription current = required(now);
    Move move = rules.move(Optional.of(current), plan, when, now);
    if (move.plan().isEmpty()) {
      end(current, move.when());
      return;
    }
    rules.applier(Optional.of(current), plan, false).requireSubject();
    if (move.when() == When.PERIOD_END) {
      requireOwnSchedule(current);
    }
    subscriptions.change(who.subject(), planKey, move.when());
  }

  /**
   * @throws Problem {@code subscription_not_found}, {@code billing_provider_required}, {@code
   *     version_conflict}
   */
  public void cancel(When when, String expectedVersion) {
    hold(expectedVersion);
    end(required(Times.CLOCK.instant()), when);
  }

  private void end(Subscription current, When when) {
    rules.applierOf(current).requireSubject();
    if (when == When.NOW || current.cancelAt().isEmpty()) {
      subscriptions.cancel(who.subject(), when);
    }
  }

  /**
   * Takes back what was scheduled, by whom it was scheduled.
   *
   * @throws Problem {@code subscription_not_found}, {@code administrator_required}, {@code
   *     billing_provider_required}, {@code version_conflict}
   */
  public void resume(String expectedVersion) {
    hold(expectedVersion);
    Subscription current = required(Times.CLOCK.instant());
    rules.applierOf(current).requireSubject();
    if (current.cancelAt().isEmpty() && current.nextPlan().isEmpty()) {
      return;
    }
    requireOwnSchedule(current);
    if (current.cancelAt().isPresent() && current.nextPlan().isPresent()) {
      throw scheduledByAdministrator(); // one of them may be
    }
    subscriptions.resume(who.subject());
  }

  /**
   * Who could take back what an administrator has scheduled, or put something else in its place,
   * would keep a plan that nobody gave him. A tenant's own word is the last only if it was about
   * his own schedule, since he cannot write over another.
   */
  private void requireOwnSchedule(Subscription current) {
    boolean scheduled = current.cancelAt().isPresent() || current.nextPlan().isPresent();
    if (scheduled && !wasLastChangedByTenant()) {
      throw scheduledByAdministrator();
    }
  }

  private static Problem scheduledByAdministrator() {
    return Problem.of(
        ProblemCode.ADMINISTRATOR_REQUIRED,
        "An administrator has scheduled what follows; ask him to take it back.");
  }

  private boolean wasLastChangedByTenant() {
    return EventLog.wasLastByUser(session, EventType.SUBSCRIPTION_UPDATED, who.subject());
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
        .find(who.subject())
        .filter(found -> found.counts(now) || found.status() == SubscriptionStatus.PAUSED);
  }
}
