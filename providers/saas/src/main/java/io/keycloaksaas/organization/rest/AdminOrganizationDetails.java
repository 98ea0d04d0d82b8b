package io.keycloaksaas.organization.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.keycloaksaas.organization.Ownerless;
import io.keycloaksaas.organization.rest.OrganizationDetails.SeatsRepresentation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * An organization as administrators see it.
 *
 * @param ownerless nobody owns it: an administrator should give it to somebody
 * @param seats null in lists
 */
public record AdminOrganizationDetails(
    @JsonUnwrapped OrganizationRepresentation organization,
    boolean ownerless,
    @Nullable SeatsRepresentation seats) {

  static AdminOrganizationDetails of(
      KeycloakSession session, OrganizationRepresentation organization) {
    boolean ownerless = !Ownerless.among(session, List.of(organization.id())).isEmpty();
    return new AdminOrganizationDetails(
        organization, ownerless, OrganizationDetails.of(session, organization).seats());
  }

  /** For a list: one statement whatever their number. */
  static List<AdminOrganizationDetails> list(
      KeycloakSession session, List<OrganizationRepresentation> organizations) {
    Set<String> ownerless =
        Ownerless.among(session, organizations.stream().map(o -> o.id()).toList());
    return organizations.stream()
        .map(o -> new AdminOrganizationDetails(o, ownerless.contains(o.id()), null))
        .toList();
  }
}
