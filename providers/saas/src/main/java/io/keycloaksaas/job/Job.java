package io.keycloaksaas.job;

/**
 * A piece of work that a node has leased.
 *
 * @param kind which {@link JobHandler} does it
 * @param reference what it is about, such as the id of a message
 * @param attempt 1 for the first
 */
public record Job(String id, String kind, String realmId, String reference, int attempt) {}
