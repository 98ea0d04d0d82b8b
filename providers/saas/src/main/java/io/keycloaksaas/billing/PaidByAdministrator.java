package io.keycloaksaas.billing;

import io.keycloaksaas.billing.ProviderChange.Billed;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.PaidSubscriptions;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionRepresentation;
import io.keycloaksaas.subscription.When;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What administrators do with subscriptions that a billing provider bills. */
public final class PaidByAdministrator implements PaidSubscriptions {
  private final KeycloakSession session;

  public PaidByAdministrator(KeycloakSession session) {
    this.session = session;
  }

  @Override
  public SubscriptionRepresentation change(
      SubjectRef subject, Subscription current, String planKey, When when) {
    return after(
        subject,
        billed(subject, current)
            .change(
                session.getProvider(CatalogProvider.class).current().catalog(),
                new PlanRules(session, subject).current(planKey),
                when));
  }

  @Override
  public SubscriptionRepresentation cancel(SubjectRef subject, Subscription current, When when) {
    return after(subject, billed(subject, current).cancel(when));
  }

  @Override
  public SubscriptionRepresentation resume(SubjectRef subject, Subscription current) {
    return after(subject, billed(subject, current).resume());
  }

  private Billed billed(SubjectRef subject, Subscription current) {
    return Billed.of(session, subject, current)
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.TRANSITION_REFUSED,
                    "The subscription is billed by '"
                        + current.billing().provider()
                        + "'; change or cancel it there."));
  }

  private SubscriptionRepresentation after(SubjectRef subject, ProviderChange change) {
    change.carryOut();
    return KeycloakModelUtils.runJobInTransactionWithResult(
        session.getKeycloakSessionFactory(),
        own -> {
          own.getContext().setRealm(own.realms().getRealm(subject.realmId()));
          SystemScope.enter(own);
          return SubscriptionRepresentation.of(own, subject, Times.CLOCK.instant())
              .orElseThrow(
                  () ->
                      Problem.of(
                          ProblemCode.SUBSCRIPTION_NOT_FOUND,
                          "There is no subscription and no default plan."));
        });
  }
}
