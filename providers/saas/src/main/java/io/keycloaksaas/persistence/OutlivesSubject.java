package io.keycloaksaas.persistence;

/**
 * Marks an entity whose rows stay when their user or organization is removed; they go with the
 * realm.
 */
public interface OutlivesSubject {}
