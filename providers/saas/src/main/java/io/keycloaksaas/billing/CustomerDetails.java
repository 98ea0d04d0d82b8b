package io.keycloaksaas.billing;

import java.util.Optional;

/**
 * Who pays, for invoices.
 *
 * @param email a verified address
 */
public record CustomerDetails(String name, Optional<String> email) {}
