package io.keycloaksaas.persistence;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param name of the counter, such as {@code invitation.lookup}; at most 32 characters
 * @param window begins anew at each multiple of its length
 */
public record Limit(String name, int max, Duration window) {}
