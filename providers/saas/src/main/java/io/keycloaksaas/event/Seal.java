package io.keycloaksaas.event;

/**
 * What makes a row of the log a link of the chain.
 *
 * @param keyId of the key that made it
 * @param value HMAC-SHA-256 in lower-case hexadecimal, 64 characters
 */
record Seal(String keyId, String value) {}
