package io.keycloaksaas.domain;

import io.keycloaksaas.domain.jpa.JpaDomainHolders;
import io.keycloaksaas.persistence.NodeCache;
import io.keycloaksaas.persistence.SystemScope;
import java.time.Duration;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Which organizations the people of a domain join by themselves, as this node remembers it: asked
 * at every login, one statement when cold, none when warm. A hint; who joins is decided anew.
 */
final class AutomaticDomains {
  private static final NodeCache<List<String>> CACHE =
      new NodeCache<>(50_000, Duration.ofMinutes(5));

  private AutomaticDomains() {}

  static List<String> of(KeycloakSession session, DomainName domain) {
    String realmId = session.getContext().getRealm().getId();
    return CACHE.get(
        session,
        cacheKey(realmId, domain),
        () ->
            KeycloakModelUtils.runJobInTransactionWithResult(
                session.getKeycloakSessionFactory(), own -> load(own, realmId, domain)));
  }

  /** In a transaction of its own: what the node remembers must not depend on who asked first. */
  private static List<String> load(KeycloakSession own, String realmId, DomainName domain) {
    SystemScope.enter(own);
    return new JpaDomainHolders(own).automatic(realmId, domain);
  }

  /** Dropped when a domain of this name changes in any organization. */
  static String cacheKey(String realmId, DomainName domain) {
    return "enrolment/" + realmId + "/" + domain;
  }
}
