package io.keycloaksaas.persistence;

/**
 * An entity whose rows workers write many at a time, or hold while they write others. They go
 * second when a realm is removed, after {@link LockedFirst}.
 */
public interface WorkedOn {}
