package io.keycloaksaas.usage.jpa;

/**
 * A pool as it would be if it were still as this node remembers it. Only {@link
 * JpaConsumptions#take} finds out.
 *
 * @param rows not over when units are asked for
 */
public record RecalledPool(HeldRows rows, Pool pool) {}
