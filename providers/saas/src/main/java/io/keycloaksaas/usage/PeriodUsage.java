package io.keycloaksaas.usage;

import java.time.Instant;

/**
 * What a period has used in all, of plan and grants.
 *
 * @param calls consumptions and committed reservations
 */
public record PeriodUsage(Instant start, Instant end, long used, long calls) {}
