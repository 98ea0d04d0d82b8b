package io.keycloaksaas.catalog;

/**
 * @param amount in the currency's smallest unit
 * @param currency ISO 4217
 */
public record PriceRepresentation(long amount, String currency, String interval) {
  public static PriceRepresentation of(Price price) {
    return new PriceRepresentation(price.minor(), price.currency(), price.interval().key());
  }
}
