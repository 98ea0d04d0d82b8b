package io.keycloaksaas.event;

import java.time.Instant;

/**
 * A row of the log that has its number.
 *
 * @param id the row's; in public it is {@code evt_<id>} ({@link Envelope})
 * @param seq 1, 2, 3, … in the realm, in the order in which rows became visible
 * @param orgSeq 1, 2, 3, … among the public rows of the organization; null for other rows
 * @param isPublic whether it is shown in the feeds and sent to webhooks
 * @param organizationId whose log it belongs to, or null
 * @param userId the user it is about, or null
 * @param payloadJson the object {@code data}
 */
public record LoggedEvent(
    String id,
    String realmId,
    long seq,
    Long orgSeq,
    String type,
    boolean isPublic,
    String organizationId,
    String userId,
    Actor actor,
    String payloadJson,
    Instant occurredAt) {}
