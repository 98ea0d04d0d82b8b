package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.entitlement.CountingPlan;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionProvider.SubjectRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** The plans that organizations have now and how they stand with them, for lists of many. */
public final class PlanStandings {
  private PlanStandings() {}

  /** By id, without those that have no plan; three statements at most, whatever their number. */
  public static Map<String, CountingPlan> of(KeycloakSession session, Collection<String> ids) {
    String realmId = session.getContext().getRealm().getId();
    Map<String, SubjectRef> subjects =
        ids.stream()
            .collect(
                Collectors.toMap(Function.identity(), id -> SubjectRef.organization(realmId, id)));
    Map<SubjectRef, SubjectRecord> records =
        session.getProvider(SubscriptionProvider.class).records(Set.copyOf(subjects.values()));
    Instant now = Times.CLOCK.instant();
    CatalogProvider catalogs = session.getProvider(CatalogProvider.class);
    Map<PlanRef, Plan> plans =
        catalogs.plans(
            records.values().stream()
                .flatMap(record -> record.subscription().stream())
                .map(subscription -> subscription.planAt(now))
                .toList());
    Catalog catalog = catalogs.current().catalog();
    Map<String, CountingPlan> counting = new HashMap<>();
    subjects.forEach(
        (id, subject) -> {
          Optional<Subscription> subscription =
              Optional.ofNullable(records.get(subject)).flatMap(SubjectRecord::subscription);
          CountingPlan.of(SubjectType.ORGANIZATION, subscription, catalog, plans, now)
              .ifPresent(plan -> counting.put(id, plan));
        });
    return counting;
  }
}
