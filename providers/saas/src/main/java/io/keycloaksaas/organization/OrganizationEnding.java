package io.keycloaksaas.organization;

import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderEvent;

/**
 * An organization is being deleted, and may be restored: what must not come back with it ends now.
 * Published under its lock, in the transaction of the deletion.
 */
public record OrganizationEnding(KeycloakSession session, String organizationId)
    implements ProviderEvent {}
