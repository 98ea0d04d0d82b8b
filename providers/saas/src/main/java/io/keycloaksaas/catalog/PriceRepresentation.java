package io.keycloaksaas.catalog;

/**
 * @param amount in the currency's smallest unit
 * @param currency ISO 4217
 * @param perSeat for each member of the organization
 */
public record PriceRepresentation(long amount, String currency, String interval, boolean perSeat) {
  public static PriceRepresentation of(Price price) {
    return new PriceRepresentation(
        price.minor(), price.currency(), price.interval().key(), price.perSeat());
  }
}
