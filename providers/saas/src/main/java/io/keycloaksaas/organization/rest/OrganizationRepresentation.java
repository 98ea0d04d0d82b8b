package io.keycloaksaas.organization.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.organization.Logos;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.platform.Times;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * An organization as the APIs show it.
 *
 * @param deletedAt null while it lives
 * @param personal made for one new user, as his own
 * @param roles of the caller, in the tenant API; null in the admin API
 */
public record OrganizationRepresentation(
    String id,
    String slug,
    String alias,
    String name,
    String status,
    @Nullable String logoUrl,
    JsonNode metadata,
    boolean personal,
    @Nullable String createdBy,
    String createdAt,
    String updatedAt,
    @Nullable String deletedAt,
    @Nullable List<String> roles,
    @Nullable String joinedAt) {

  public static OrganizationRepresentation of(KeycloakSession session, Organization organization) {
    return ofOrganizations(session, List.of(organization.id())).apply(organization);
  }

  /** With the caller's own place in it. */
  public static OrganizationRepresentation of(KeycloakSession session, Membership membership) {
    return ofMemberships(session, List.of(membership)).apply(membership);
  }

  /** For several: one statement brings what their rows do not hold. */
  static Function<Organization, OrganizationRepresentation> ofOrganizations(
      KeycloakSession session, Collection<String> ids) {
    Map<String, Metadata> metadata = new Organizations(session).metadata(ids);
    return organization -> of(session, organization, metadata, null, null);
  }

  static Function<Membership, OrganizationRepresentation> ofMemberships(
      KeycloakSession session, Collection<Membership> memberships) {
    Map<String, Metadata> metadata =
        new Organizations(session)
            .metadata(memberships.stream().map(m -> m.organization().id()).toList());
    return m -> of(session, m.organization(), metadata, m.roleKeys(), Times.text(m.joinedAt()));
  }

  private static OrganizationRepresentation of(
      KeycloakSession session,
      Organization organization,
      Map<String, Metadata> metadata,
      List<String> roles,
      String joinedAt) {
    return new OrganizationRepresentation(
        organization.id(),
        organization.slug(),
        organization.alias(),
        organization.name(),
        organization.status().key(),
        Logos.url(session, organization.logoId()),
        metadata.getOrDefault(organization.id(), Metadata.EMPTY).json(),
        organization.personal(),
        organization.createdBy(),
        Times.text(organization.createdAt()),
        Times.text(organization.updatedAt()),
        Times.text(organization.deletedAt()),
        roles,
        joinedAt);
  }
}
