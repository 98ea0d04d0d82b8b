package io.keycloaksaas.billing;

import java.time.Instant;

/**
 * What a provider would bill at once for a change, taxes and discounts included.
 *
 * @param amount for what is taken less what is given back, in the currency's smallest unit;
 *     negative is a credit
 * @param due what is charged of it after the customer's balance; never negative
 * @param currency ISO 4217, upper case
 * @param at the instant that it was computed for
 */
public record Proration(long amount, long due, String currency, Instant at) {}
