package io.keycloaksaas.event;

import java.time.Instant;

/**
 * A row of the log as the audit shows it.
 *
 * @param seq its number in the realm; null for a moment after the commit
 * @param orgSeq its number among the public rows of its organization, or null
 * @param ipAddress where the actor was; null where nobody was, and once it is erased
 * @param payload the object {@code data} as it is stored
 * @param personDigest what the seal covers of address and user agent
 */
public record AuditEntry(
    String id,
    String realmId,
    Long seq,
    Long orgSeq,
    String type,
    boolean isPublic,
    String organizationId,
    String userId,
    Actor actor,
    String ipAddress,
    String userAgent,
    String payload,
    Instant occurredAt,
    String personDigest,
    String sealKey,
    String seal) {}
