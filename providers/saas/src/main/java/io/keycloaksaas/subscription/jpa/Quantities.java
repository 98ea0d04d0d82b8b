package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.OrganizationPeople;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * How many seats a subscription is for: the members of the organization, where the plan's price is
 * per seat. Then the members decide and a billing provider follows; else the provider's number
 * stays.
 */
final class Quantities {
  private final KeycloakSession session;

  Quantities(KeycloakSession session) {
    this.session = session;
  }

  boolean isPerSeat(SubscriptionEntity row) {
    return row.subjectType == SubjectType.ORGANIZATION
        && Optional.ofNullable(
                session.getProvider(CatalogProvider.class).plans(List.of(row.ref())).get(row.ref()))
            .filter(Plan::isPerSeat)
            .isPresent();
  }

  /** Brings it up to date; under the lock of the organization. */
  void follow(SubscriptionEntity row, long otherwise) {
    row.quantity =
        isPerSeat(row)
            ? Math.max(1, OrganizationPeople.FOUND.members(session, row.subjectId))
            : otherwise;
  }
}
