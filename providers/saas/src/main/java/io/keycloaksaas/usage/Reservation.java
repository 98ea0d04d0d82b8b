package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.subscription.BillingPeriod;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Units set aside for work whose cost is known only afterwards.
 *
 * @param committed what its commit used; absent of others
 * @param isOpen neither committed nor released; past {@code expiresAt} it holds nothing even so
 * @param period in which its units count
 */
public record Reservation(
    String id,
    SubjectRef subject,
    FeatureKey feature,
    long amount,
    Optional<Long> committed,
    boolean isOpen,
    Instant createdAt,
    Instant expiresAt,
    BillingPeriod period) {

  /** From here on its holder's request sees the rows of its subject. */
  public void enter(KeycloakSession session) {
    switch (subject.type()) {
      case USER -> TenantScope.user(session, subject.id());
      case ORGANIZATION -> TenantScope.organization(session, null, subject.id());
    }
  }
}
