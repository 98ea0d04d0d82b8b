package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.organization.jpa.JpaOrganizationRows;
import io.keycloaksaas.organization.jpa.JpaRoles;
import io.keycloaksaas.organization.jpa.JpaSeats;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.ProvenDomains;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.usage.Grants;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Personal and active, with this one member; nobody invited, nothing in it, nothing paid or
   * given.
   */
  boolean isOnlyOf(String userId) {
    String id = organization.id();
    return organization.personal()
        && organization.status() == OrganizationStatus.ACTIVE
        && new JpaSeats(session).members(id) == 1
        && Memberships.find(session, userId, id).isPresent()
        && INVITED.stream().allMatch(invited -> invited.held(session, id) == 0)
        && ProvenDomains.all(session, id).isEmpty()
        && HOLDINGS.stream().noneMatch(holdings -> holdings.holds(session, id))
        && !isFurnished()
        && !hasPlan()
        && !isGivenMore();
  }

  /** With what people have made it their own by. */
  private boolean isFurnished() {
    String id = organization.id();
    return organization.logoId() != null
        || !new JpaOrganizationRows(session, id).metadata().equals(Metadata.EMPTY)
        || new JpaRoles(session).count(id) > 0;
  }

  /** A plan with a price, a trial, or one that a provider runs. */
  private boolean hasPlan() {
    Instant now = Times.CLOCK.instant();
    return session
        .getProvider(SubscriptionProvider.class)
        .find(subject())
        .filter(found -> found.counts(now) || found.status() == SubscriptionStatus.PAUSED)
        .filter(
            found ->
                found.statusAt(now) == SubscriptionStatus.TRIALING
                    || !found.billing().isManual()
                    || !isFree(found, now))
        .isPresent();
  }

  /** Beside the plan, and not over: by an administrator, who had a reason. */
  private boolean isGivenMore() {
    Instant now = Times.CLOCK.instant();
    return session.getProvider(SubscriptionProvider.class).overrides(subject()).stream()
            .anyMatch(stored -> isToCome(stored.override().endsAt(), now))
        || Grants.of(session, Set.of(subject())).values().stream()
            .flatMap(List::stream)
            .anyMatch(grant -> isToCome(grant.expiresAt(), now));
  }

  private static boolean isToCome(Optional<Instant> end, Instant now) {
    return end.filter(instant -> !instant.isAfter(now)).isEmpty();
  }

  private SubjectRef subject() {
    return SubjectRef.organization(session.getContext().getRealm().getId(), organization.id());
  }

  private boolean isFree(Subscription subscription, Instant now) {
    PlanRef plan = subscription.planAt(now);
    return Optional.ofNullable(
            session.getProvider(CatalogProvider.class).plans(List.of(plan)).get(plan))
        .filter(Plan::isFree)
        .isPresent();
  }
}
