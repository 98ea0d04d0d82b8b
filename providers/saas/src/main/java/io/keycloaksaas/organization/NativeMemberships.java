package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaNativeMemberships;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.persistence.NodeCache;
import java.time.Duration;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Keycloak's own memberships as this node remembers them: one statement when cold, none when warm.
 * Keycloak asks for them each time it takes a user from its cache, and would ask the database twice
 * about each of his organizations. All ways in and out lead through {@link
 * SaasOrganizationProvider}, which drops what it changes.
 */
final class NativeMemberships {
  private static final NodeCache<List<NativeMembership>> CACHE =
      new NodeCache<>(50_000, Duration.ofMinutes(5));

  private NativeMemberships() {}

  /**
   * @param user of the local storage
   */
  static List<NativeMembership> of(KeycloakSession session, UserModel user) {
    String realmId = session.getContext().getRealm().getId();
    return CACHE.get(
        session,
        cacheKey(realmId, user),
        () -> JpaNativeMemberships.of(session, realmId, user.getId()));
  }

  /** To be called before the change, so that the session itself sees it too. */
  static void willChange(KeycloakSession session, UserModel user) {
    CacheDrops.afterCommit(session, cacheKey(session.getContext().getRealm().getId(), user));
  }

  private static String cacheKey(String realmId, UserModel user) {
    return "native-memberships/" + realmId + "/" + user.getId();
  }
}
