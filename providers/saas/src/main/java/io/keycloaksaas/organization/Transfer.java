package io.keycloaksaas.organization;

/**
 * An ownership that waits for the new owner's consent.
 *
 * @param createdAt epoch milliseconds, as {@code expiresAt}
 */
public record Transfer(
    String id,
    String organizationId,
    String fromUserId,
    String toUserId,
    long createdAt,
    long expiresAt) {}
