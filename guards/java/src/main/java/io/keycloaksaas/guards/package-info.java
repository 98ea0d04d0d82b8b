/**
 * What a service needs to trust a token and to decide on its entitlement claims. {@link
 * io.keycloaksaas.guards.SaasTokenVerifier} turns a bearer token into a {@link
 * io.keycloaksaas.guards.SaasToken}; {@link io.keycloaksaas.guards.Guards} decide on it. Nothing of
 * Keycloak or of any web framework inside.
 */
package io.keycloaksaas.guards;
