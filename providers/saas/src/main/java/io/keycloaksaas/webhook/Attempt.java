package io.keycloaksaas.webhook;

import io.keycloaksaas.platform.OutboundAnswer;
import java.time.Duration;
import java.time.Instant;

/**
 * One try to deliver.
 *
 * @param number 1 for the first of the delivery, whatever was replayed meanwhile
 * @param status of HTTP; 0 without an answer
 * @param answer its first bytes as text; null for none
 */
public record Attempt(
    int number,
    Instant startedAt,
    Duration latency,
    OutboundAnswer.Kind outcome,
    int status,
    String answer) {}
