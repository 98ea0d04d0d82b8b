package io.keycloaksaas.persistence;

/**
 * Rows that get their number, {@code seq}, after the commit. Those with one and those without one
 * are in different indexes: a question about both is asked twice, first about those without.
 */
public interface NumberedLater {}
