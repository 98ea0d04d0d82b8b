package io.keycloaksaas.organization;

/**
 * A tenant: Keycloak's native organization and what we know beside it.
 *
 * @param alias the native alias, its first slug; never changes, and is what the scope {@code
 *     organization:<alias>} names
 * @param name what people call it; need not be unique
 * @param createdBy the user who made it, or null
 * @param createdAt epoch milliseconds
 */
public record Organization(
    String id,
    String alias,
    String slug,
    String name,
    OrganizationStatus status,
    String createdBy,
    long createdAt,
    long updatedAt) {}
