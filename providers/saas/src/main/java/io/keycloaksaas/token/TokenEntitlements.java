package io.keycloaksaas.token;

import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementProvider.Context;
import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;

/** The entitlements of a user as a token may carry them. */
public final class TokenEntitlements {
  private TokenEntitlements() {}

  /**
   * The set of now; where it would end within the current second, the one that follows, so that
   * {@code until} in whole seconds always lies after the time of issue.
   */
  public static Entitlements of(
      KeycloakSession session, String userId, Optional<Membership> membership) {
    EntitlementProvider provider = session.getProvider(EntitlementProvider.class);
    Optional<Context> context = membership.map(m -> m.context(session));
    return lasting(Times.CLOCK.instant(), at -> provider.of(userId, context, at));
  }

  /**
   * @param sets the set of an instant
   */
  static Entitlements lasting(Instant now, Function<Instant, Entitlements> sets) {
    Entitlements entitlements = sets.apply(now);
    Optional<Instant> end = entitlements.set().validUntil();
    while (end.isPresent() && end.get().getEpochSecond() <= now.getEpochSecond()) {
      entitlements = sets.apply(end.get());
      end = entitlements.set().validUntil();
    }
    return entitlements;
  }
}
