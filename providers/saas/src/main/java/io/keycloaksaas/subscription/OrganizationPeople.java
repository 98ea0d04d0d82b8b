package io.keycloaksaas.subscription;

import java.util.ServiceLoader;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * Who stands behind an organization; who they are belongs to rooms further right. Each question is
 * asked inside the scope of the caller's transaction, in the realm of its context.
 */
public interface OrganizationPeople {
  /** The one of the room that knows. */
  OrganizationPeople FOUND =
      ServiceLoader.load(OrganizationPeople.class, OrganizationPeople.class.getClassLoader())
          .findFirst()
          .orElseThrow();

  /** The ids of its owners, sorted. */
  Set<String> owners(KeycloakSession session, String organizationId);

  /** The ids of its owners, and of members whose roles carry the permission; sorted, not more. */
  Set<String> mayDo(KeycloakSession session, String organizationId, String permission, int max);

  long members(KeycloakSession session, String organizationId);

  String name(KeycloakSession session, String organizationId);
}
