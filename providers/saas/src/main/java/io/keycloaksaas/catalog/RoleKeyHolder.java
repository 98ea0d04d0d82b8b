package io.keycloaksaas.catalog;

import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * Knows roles that do not come from the catalogue. A template never takes the key of one of them:
 * services that check roles by name would take the one for the other. Found by {@link
 * java.util.ServiceLoader}.
 */
public interface RoleKeyHolder {

  /** Which of these keys are taken somewhere in the realm. */
  Set<String> taken(KeycloakSession session, Set<String> keys);
}
