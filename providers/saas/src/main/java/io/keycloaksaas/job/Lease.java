package io.keycloaksaas.job;

/**
 * A job that a node may do until its lease ends.
 *
 * @param id of the lease, which the row holds as long as it is this one's
 */
public record Lease(String id, String lane, Job job) {}
