package io.keycloaksaas.usage;

/**
 * What a period has used in all, of plan and grants.
 *
 * @param calls consumptions and committed reservations
 */
public record PeriodUsageRepresentation(
    String periodStart, String periodEnd, Long used, Long calls) {

  public static PeriodUsageRepresentation of(PeriodUsage usage) {
    return new PeriodUsageRepresentation(
        usage.start().toString(), usage.end().toString(), usage.used(), usage.calls());
  }
}
