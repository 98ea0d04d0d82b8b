package io.keycloaksaas.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * A subscription as the APIs show it at an instant: what time has changed is changed, whatever is
 * stored.
 *
 * @param id null for the default plan, which is never a row
 * @param isDefault no subscription counts: this is what the subject has instead
 * @param quantity seats that are paid for: the members, where the plan's price is per seat
 * @param comped given for nothing
 */
public record SubscriptionRepresentation(
    @Nullable String id,
    String plan,
    Long catalogVersion,
    String status,
    @JsonProperty("default") boolean isDefault,
    @Nullable String startedAt,
    @Nullable String currentPeriodStart,
    @Nullable String currentPeriodEnd,
    @Nullable String trialEnd,
    @Nullable String cancelAt,
    @Nullable String graceUntil,
    @Nullable String nextPlan,
    @Nullable String changeAt,
    long quantity,
    boolean comped) {

  /** What the subject has at an instant; empty without a subscription and a default plan. */
  public static Optional<SubscriptionRepresentation> of(
      KeycloakSession session, SubjectRef subject, Instant now) {
    SubscriptionProvider subscriptions = session.getProvider(SubscriptionProvider.class);
    return subscriptions
        .find(subject)
        .filter(found -> found.counts(now))
        .map(found -> of(found, subscriptions.period(found, now), now))
        .or(() -> ofDefault(session, subject));
  }

  public static SubscriptionRepresentation of(
      Subscription subscription, BillingPeriod period, Instant now) {
    PlanRef plan = subscription.planAt(now);
    boolean pending = plan.equals(subscription.plan());
    return new SubscriptionRepresentation(
        subscription.id(),
        plan.key(),
        plan.catalogVersion(),
        subscription.statusAt(now).key(),
        false,
        subscription.startedAt().toString(),
        period.start().toString(),
        period.end().toString(),
        Times.text(subscription.trialEnd()),
        Times.text(subscription.cancelAt()),
        Times.text(subscription.graceUntil()),
        pending ? subscription.nextPlan().map(PlanRef::key).orElse(null) : null,
        pending ? Times.text(subscription.changeAt()) : null,
        subscription.billing().quantity(),
        subscription.billing().comped());
  }

  private static Optional<SubscriptionRepresentation> ofDefault(
      KeycloakSession session, SubjectRef subject) {
    Catalog catalog = session.getProvider(CatalogProvider.class).current().catalog();
    return catalog
        .defaultPlan(subject.type())
        .flatMap(catalog::plan)
        .map(plan -> ofDefault(plan, catalog.version()));
  }

  /** Free is never a row. */
  private static SubscriptionRepresentation ofDefault(Plan plan, long catalogVersion) {
    return new SubscriptionRepresentation(
        null,
        plan.key(),
        catalogVersion,
        SubscriptionStatus.ACTIVE.key(),
        true,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        1,
        false);
  }
}
