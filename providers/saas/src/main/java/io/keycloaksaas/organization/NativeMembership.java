package io.keycloaksaas.organization;

/**
 * A user's place in one of Keycloak's organizations.
 *
 * @param managed whether the account belongs to the organization and goes with it
 */
public record NativeMembership(String organizationId, boolean managed) {}
