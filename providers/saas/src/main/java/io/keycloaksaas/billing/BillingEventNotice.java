package io.keycloaksaas.billing;

import java.time.Instant;
import java.util.Optional;

/**
 * A message of a provider, of which only this is believed: that something happened to a customer.
 * What is true is asked for.
 *
 * @param id unique within the provider's account
 * @param type in the provider's words
 * @param account as {@link BillingGatewayConnection#account}; whoever the message names
 * @param objection why it is not for this realm, if it is not
 * @param customerId the customer it is about; empty when it can change no subscription
 * @param createdAt when the provider made it
 */
public record BillingEventNotice(
    String id,
    String type,
    String account,
    Optional<BillingEventReason> objection,
    Optional<String> customerId,
    Instant createdAt) {}
