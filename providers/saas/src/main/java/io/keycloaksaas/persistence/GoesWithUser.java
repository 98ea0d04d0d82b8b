package io.keycloaksaas.persistence;

/**
 * Marks an entity with {@code realmId} and {@code userId} whose rows are about one person and go
 * with his account (M9).
 */
public interface GoesWithUser {}
