package io.keycloaksaas.organization;

import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * Knows what a caller may who shows a token made from an API key. Found by {@link
 * java.util.ServiceLoader}; without one nobody may anything by a key.
 */
public interface KeyHolders {

  /**
   * The key's place in the one organization where it acts, whose rows are seen from here on.
   *
   * @param membership with one role of the key's own: what is compared when it decides about others
   * @param permissions what it may now
   */
  record KeyHolder(Membership membership, Set<String> permissions) {}

  /** Empty when the key is good for nothing any more, or acts in no organization. */
  Optional<KeyHolder> find(KeycloakSession session, String keyId);
}
