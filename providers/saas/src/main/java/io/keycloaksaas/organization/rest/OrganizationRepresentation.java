package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.platform.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization as the APIs show it.
 *
 * @param roles of the caller, in the tenant API; null in the admin API
 */
public record OrganizationRepresentation(
    String id,
    String slug,
    String alias,
    String name,
    String status,
    @Nullable String createdBy,
    String createdAt,
    String updatedAt,
    @Nullable List<String> roles,
    @Nullable String joinedAt) {

  public static OrganizationRepresentation of(Organization organization) {
    return of(organization, null, null);
  }

  /** With the caller's own place in it. */
  public static OrganizationRepresentation of(Membership membership) {
    return of(membership.organization(), membership.roleKeys(), Times.text(membership.joinedAt()));
  }

  private static OrganizationRepresentation of(
      Organization organization, List<String> roles, String joinedAt) {
    return new OrganizationRepresentation(
        organization.id(),
        organization.slug(),
        organization.alias(),
        organization.name(),
        organization.status().key(),
        organization.createdBy(),
        Times.text(organization.createdAt()),
        Times.text(organization.updatedAt()),
        roles,
        joinedAt);
  }
}
