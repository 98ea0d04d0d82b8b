package io.keycloaksaas.organization;

import java.util.List;

/**
 * A member with the user behind it, as lists show it.
 *
 * @param roles keys, sorted
 * @param joinedAt epoch milliseconds
 * @param invitedBy who let the user in, or null
 */
public record Member(
    String userId,
    String username,
    String email,
    String firstName,
    String lastName,
    List<String> roles,
    long joinedAt,
    String invitedBy) {}
