package io.keycloaksaas.persistence;

/** An entity whose row a worker has before it takes any other's: {@link Cleanup} begins there. */
public interface LockedFirst {}
