package io.keycloaksaas.apikey.jpa;

import io.keycloaksaas.platform.SubjectType;

/** A row as queries give it; times in epoch milliseconds. */
public record ApiKeyRow(
    String id,
    SubjectType subjectType,
    String subjectId,
    String organizationId,
    String name,
    String scopes,
    String hash,
    String oldHash,
    Long oldUntil,
    String createdBy,
    Long createdAt,
    Long expiresAt,
    Long rotatedAt,
    Long lastUsedAt,
    Long revokedAt) {}
