package io.keycloaksaas.organization;

import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Whoever asks for a slug learns whether somebody is called so: with enough tries who the customers
 * are (H15). All tries of a user count together, whatever comes of them; not those of a network,
 * whose address is the application's own where its server asks for all its users.
 */
public final class SlugTries {
  private static final Limit TRIES = new Limit("organization.slug", 30, Duration.ofHours(1));

  private SlugTries() {}

  /**
   * One more, before anything is locked.
   *
   * @throws io.keycloaksaas.platform.Problem {@code too_many_requests}
   */
  public static void count(KeycloakSession session, UserModel user) {
    Limits.hit(session, TRIES, user.getId());
  }
}
