package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.Suggestion;
import io.keycloaksaas.platform.Times;
import org.jspecify.annotations.Nullable;

/**
 * An organization to which the caller may belong.
 *
 * @param domain of his mailbox
 * @param enrolment whether he may ask to join
 * @param requestedAt when he asked; null unless that waits
 */
public record SuggestionRepresentation(
    String organizationId,
    String slug,
    String name,
    String domain,
    String enrolment,
    @Nullable String requestedAt) {

  static SuggestionRepresentation of(Suggestion suggestion) {
    return new SuggestionRepresentation(
        suggestion.organizationId(),
        suggestion.slug(),
        suggestion.name(),
        suggestion.domain().value(),
        suggestion.enrolment().key(),
        suggestion.requestedAt().map(Times::text).orElse(null));
  }
}
