package io.keycloaksaas.persistence;

/**
 * An entity whose rows workers write many at a time. They go first when a realm is removed: the
 * removal then waits for a worker before it holds anything that the worker wants next.
 */
public interface WorkedOn {}
