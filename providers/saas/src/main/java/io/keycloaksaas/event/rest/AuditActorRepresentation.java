package io.keycloaksaas.event.rest;

import org.jspecify.annotations.Nullable;

/**
 * Who did it.
 *
 * @param type user, administrator, service or system
 * @param id of the user, or of the client of a service; null for the system, and where it is not
 *     the reader's
 * @param realId the administrator behind an impersonated user
 * @param name of the user, where he is known to the reader
 */
public record AuditActorRepresentation(
    String type, @Nullable String id, @Nullable String realId, @Nullable String name) {}
