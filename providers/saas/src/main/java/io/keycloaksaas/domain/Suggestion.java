package io.keycloaksaas.domain;

import java.util.Optional;

/**
 * An organization to which somebody may belong, by his mailbox.
 *
 * @param isActive whether the organization is neither suspended nor disabled
 * @param requestedAt when he asked to join, epoch milliseconds; absent unless that waits
 */
public record Suggestion(
    String organizationId,
    String slug,
    String name,
    DomainName domain,
    Enrolment enrolment,
    boolean isActive,
    Optional<Long> requestedAt) {}
