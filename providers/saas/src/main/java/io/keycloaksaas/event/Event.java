package io.keycloaksaas.event;

import java.util.Map;

/**
 * A change, about to be logged.
 *
 * @param organizationId whose log it belongs to, or null
 * @param userId the user it is about, or null
 * @param data identifiers, the delta and the version; snake_case, no secrets, no personal data
 */
public record Event(
    EventType type, String organizationId, String userId, Map<String, Object> data) {}
