package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaOwners;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;

/**
 * Organizations that nobody owns: made so by an administrator, or left by an owner whose account an
 * administrator or its storage removed. Nobody is promoted silently. A fact of the rows, so that it
 * ends by itself when somebody becomes an owner.
 */
public final class Ownerless {
  private Ownerless() {}

  /** Those of the ids; one statement. */
  public static Set<String> among(KeycloakSession session, Collection<String> organizationIds) {
    Set<String> ownerless = new TreeSet<>(organizationIds);
    ownerless.removeAll(new JpaOwners(session).owned(organizationIds));
    return ownerless;
  }
}
