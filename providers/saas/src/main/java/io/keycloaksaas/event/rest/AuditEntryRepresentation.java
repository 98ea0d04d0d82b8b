package io.keycloaksaas.event.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.event.AuditEntry;
import io.keycloaksaas.platform.Json;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit.
 *
 * @param seq its number; null for a moment after the change, and to members for what the
 *     organization's own feed does not show
 * @param type what happened, such as member.added
 * @param userId whom it is about
 * @param ipAddress where the actor was; for 90 days, and not after his account is gone
 * @param data what changed, by the type
 */
public record AuditEntryRepresentation(
    String id,
    @Nullable Long seq,
    String type,
    String occurredAt,
    @Nullable String organizationId,
    @Nullable String userId,
    AuditActorRepresentation actor,
    @Nullable String ipAddress,
    @Nullable String userAgent,
    JsonNode data) {

  /**
   * @param name of the actor, or null
   */
  static AuditEntryRepresentation of(AuditEntry entry, String name) {
    return new AuditEntryRepresentation(
        entry.id(),
        entry.seq(),
        entry.type(),
        entry.occurredAt().toString(),
        entry.organizationId(),
        entry.userId(),
        new AuditActorRepresentation(
            entry.actor().type().key(), entry.actor().id(), entry.actor().realId(), name),
        entry.ipAddress(),
        entry.userAgent(),
        Json.read(entry.payload()));
  }
}
