package io.keycloaksaas.organization;

import com.google.auto.service.AutoService;
import io.keycloaksaas.organization.jpa.JpaOrganizations;
import io.keycloaksaas.organization.jpa.JpaOwners;
import io.keycloaksaas.organization.jpa.JpaRoles;
import io.keycloaksaas.organization.jpa.JpaSeats;
import io.keycloaksaas.subscription.OrganizationPeople;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;

/** Tells billing who stands behind an organization. */
@AutoService(OrganizationPeople.class)
public final class People implements OrganizationPeople {
  @Override
  public Set<String> owners(KeycloakSession session, String organizationId) {
    return new TreeSet<>(new JpaOwners(session).of(organizationId));
  }

  @Override
  public Set<String> mayDo(
      KeycloakSession session, String organizationId, String permission, int max) {
    Set<String> roles = new HashSet<>(Set.of(Role.OWNER));
    new Roles(session, organizationId)
        .all().stream()
            .filter(role -> role.permissions().contains(permission))
            .forEach(role -> roles.add(role.id()));
    return new TreeSet<>(new JpaRoles(session).holding(organizationId, roles, max));
  }

  @Override
  public long members(KeycloakSession session, String organizationId) {
    return new JpaSeats(session).members(organizationId);
  }

  @Override
  public String name(KeycloakSession session, String organizationId) {
    return new JpaOrganizations(session)
        .find(organizationId)
        .map(Organization::name)
        .orElse(organizationId);
  }
}
