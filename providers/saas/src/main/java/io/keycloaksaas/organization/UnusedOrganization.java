package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.organization.jpa.JpaSeats;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.ProvenDomains;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Whether a personal organization can go without anybody missing it. What is in doubt counts as
 * used. To be asked under the lock of the organization, which everybody takes who adds to it.
 */
final class UnusedOrganization {
  private static final List<SeatHolder> INVITED = Extensions.of(SeatHolder.class);
  private static final List<OrganizationHoldings> HOLDINGS =
      Extensions.of(OrganizationHoldings.class);

  private final KeycloakSession session;
  private final Organization organization;

  UnusedOrganization(KeycloakSession session, Organization organization) {
    this.session = session;
    this.organization = organization;
  }

  /** Personal and active, with this one member; nobody invited, nothing in it, nothing paid. */
  boolean isOnlyOf(String userId) {
    String id = organization.id();
    return organization.personal()
        && organization.status() == OrganizationStatus.ACTIVE
        && new JpaSeats(session).members(id) == 1
        && Memberships.find(session, userId, id).isPresent()
        && INVITED.stream().allMatch(invited -> invited.held(session, id) == 0)
        && ProvenDomains.all(session, id).isEmpty()
        && HOLDINGS.stream().noneMatch(holdings -> holdings.holds(session, id))
        && !hasPlan();
  }

  /** A plan with a price, a trial, or one that a provider runs. */
  private boolean hasPlan() {
    Instant now = Times.CLOCK.instant();
    return session
        .getProvider(SubscriptionProvider.class)
        .find(SubjectRef.organization(session.getContext().getRealm().getId(), organization.id()))
        .filter(found -> found.counts(now) || found.status() == SubscriptionStatus.PAUSED)
        .filter(
            found ->
                found.statusAt(now) == SubscriptionStatus.TRIALING
                    || !found.billing().isManual()
                    || !isFree(found, now))
        .isPresent();
  }

  private boolean isFree(Subscription subscription, Instant now) {
    PlanRef plan = subscription.planAt(now);
    return Optional.ofNullable(
            session.getProvider(CatalogProvider.class).plans(List.of(plan)).get(plan))
        .filter(Plan::isFree)
        .isPresent();
  }
}
