package io.keycloaksaas.onboarding;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.onboarding.jpa.JpaOnboardingSteps;
import io.keycloaksaas.organization.OnboardingMark;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Times;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * The onboarding of one organization. Everything that changes it is decided under the
 * organization's lock, so that it is completed once, and repeating it changes nothing. Onboarding
 * gives no rights and takes none: what it hands on to is a trial, which is somebody else's.
 */
public final class Onboarding {
  private final KeycloakSession session;
  private final String organizationId;
  private final Runnable recheck;
  private final OnboardingPlan plan;

  /**
   * @param recheck whether the caller still may, asked under the lock
   */
  public Onboarding(KeycloakSession session, String organizationId, Runnable recheck) {
    this.session = session;
    this.organizationId = organizationId;
    this.recheck = recheck;
    this.plan = new OnboardingPlan(session.getContext().getRealm());
  }

  /** A step and when it was taken, epoch milliseconds. */
  public record Step(String key, Optional<Long> completedAt) {}

  /** In their order, with what is taken of them. */
  public List<Step> steps() {
    if (plan.isOff()) {
      return List.of();
    }
    Map<String, Long> taken = steps(organizationId).taken();
    return plan.steps().stream()
        .map(step -> new Step(step, Optional.ofNullable(taken.get(step))))
        .toList();
  }

  /** The key of the plan whose trial completing starts, if the organization may have it. */
  public Optional<String> trialPlan() {
    return plan.isOff() ? Optional.empty() : new OnboardingTrial(session, organizationId).offered();
  }

  /**
   * A step is taken; the last one completes the whole.
   *
   * @return the organization afterwards
   * @throws Problem {@code onboarding_step_not_found}
   */
  public Organization take(String step) {
    plan.require(step);
    OnboardingMark mark = new OnboardingMark(session, organizationId, recheck);
    JpaOnboardingSteps rows = steps(organizationId);
    Map<String, Long> taken = rows.taken();
    if (taken.containsKey(step)) {
      return mark.before();
    }
    rows.take(step, Times.CLOCK.millis());
    EventLog.write(
        session,
        new Event(
            EventType.ONBOARDING_STEP_COMPLETED,
            organizationId,
            null,
            Map.of("organization_id", organizationId, "step", step)));
    boolean isLast =
        plan.steps().stream().allMatch(one -> one.equals(step) || taken.containsKey(one));
    return isLast ? complete(mark, Hand.OVER) : mark.before();
  }

  /** What completing hands on to. */
  private enum Hand {
    OVER,
    NOTHING
  }

  /**
   * The whole is completed, whatever steps are open: they were skipped. Starts the trial that the
   * realm offers for it, if the organization may have it.
   *
   * @return the organization afterwards
   */
  public Organization complete() {
    return complete(new OnboardingMark(session, organizationId, recheck), Hand.OVER);
  }

  /** Completed because its member has been through it elsewhere; no trial follows from that. */
  void completeToo() {
    complete(new OnboardingMark(session, organizationId, recheck), Hand.NOTHING);
    steps(organizationId).flush();
  }

  private Organization complete(OnboardingMark mark, Hand hand) {
    if (!plan.isOpen(mark.before())) {
      return mark.before();
    }
    return mark.set(
        Optional.of(Times.CLOCK.millis()),
        EventType.ONBOARDING_COMPLETED,
        () -> {
          Map<String, Object> data = new HashMap<>();
          data.put("elsewhere", hand == Hand.NOTHING);
          if (hand == Hand.OVER) {
            new OnboardingTrial(session, organizationId)
                .start()
                .ifPresent(started -> data.put("trial_plan", started));
          }
          return data;
        });
  }

  /** To be gone through again from the beginning; a trial is not had twice. For administrators. */
  public void reset() {
    OnboardingMark mark = new OnboardingMark(session, organizationId, recheck);
    JpaOnboardingSteps rows = steps(organizationId);
    if (mark.before().onboardedAt() == null && rows.taken().isEmpty()) {
      return;
    }
    rows.forget();
    mark.set(Optional.empty(), EventType.ONBOARDING_RESET, Map::of);
  }

  private JpaOnboardingSteps steps(String id) {
    return new JpaOnboardingSteps(session, id);
  }
}
