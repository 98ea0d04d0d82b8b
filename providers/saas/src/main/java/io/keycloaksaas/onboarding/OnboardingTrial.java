package io.keycloaksaas.onboarding;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The trial that an organization gets for completing its onboarding: of the plan in the setting
 * {@code onboarding.trialPlan}, by the rules of every trial (once for the organization and for
 * whoever owns it). It needs no billing provider and no card, and ends by itself: who wants to stay
 * buys the plan, and the provider's word then takes the subscription over. Onboarding never fails
 * for the trial's sake.
 */
final class OnboardingTrial {
  private final KeycloakSession session;
  private final Settings settings;
  private final SubscriptionProvider subscriptions;
  private final SubjectRef organization;

  OnboardingTrial(KeycloakSession session, String organizationId) {
    this.session = session;
    RealmModel realm = session.getContext().getRealm();
    this.settings = new Settings(realm);
    this.subscriptions = session.getProvider(SubscriptionProvider.class);
    this.organization = SubjectRef.organization(realm.getId(), organizationId);
  }

  /**
   * To be called under the lock of the organization.
   *
   * @return the key of the plan, if its trial has begun
   */
  Optional<String> start() {
    return plan()
        .flatMap(plan -> subscriptions.tryTrial(organization, plan.key(), plan.trialDays()))
        .map(started -> started.plan().key());
  }

  /** The key of the plan whose trial begins unless it was used, which is known only then. */
  Optional<String> offered() {
    return plan().filter(plan -> !hasSubscription()).map(Plan::key);
  }

  /**
   * Never where the plan would stay when the trial is over: nobody would have paid for it (C5). A
   * private plan is an administrator's choice here, too.
   */
  private Optional<Plan> plan() {
    String key = settings.text(Settings.Key.ONBOARDING_TRIAL_PLAN);
    return key.isEmpty() || !settings.text(Settings.Key.TRIAL_END).equals("end")
        ? Optional.empty()
        : session
            .getProvider(CatalogProvider.class)
            .current()
            .catalog()
            .plan(key)
            .filter(plan -> !plan.archived() && plan.trialDays() > 0)
            .filter(plan -> plan.audience().contains(Plan.Audience.ORGANIZATION));
  }

  private boolean hasSubscription() {
    return subscriptions
        .find(organization)
        .filter(
            found ->
                found.counts(Times.CLOCK.instant()) || found.status() == SubscriptionStatus.PAUSED)
        .isPresent();
  }
}
