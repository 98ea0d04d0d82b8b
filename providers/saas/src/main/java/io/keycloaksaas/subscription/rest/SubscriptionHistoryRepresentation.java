package io.keycloaksaas.subscription.rest;

import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.SubscriptionProvider.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A subscription after a change, as administrators see it.
 *
 * @param cause the type of the event
 * @param at since when it was so
 * @param reason of an administrator, with his id
 */
record SubscriptionHistoryRepresentation(
    String id,
    String subscriptionId,
    String at,
    String cause,
    String plan,
    long catalogVersion,
    String status,
    @Nullable String trialEnd,
    @Nullable String cancelAt,
    @Nullable String graceUntil,
    @Nullable String nextPlan,
    @Nullable String changeAt,
    @Nullable String provider,
    long quantity,
    boolean comped,
    @Nullable String reason,
    @Nullable String actorId) {

  static SubscriptionHistoryRepresentation of(HistoryEntry entry) {
    var state = entry.state();
    return new SubscriptionHistoryRepresentation(
        entry.id(),
        entry.subscriptionId(),
        entry.at().toString(),
        entry.cause(),
        state.path("plan").asText(),
        state.path("catalog_version").asLong(),
        state.path("status").asText(),
        state.path("trial_end").textValue(),
        state.path("cancel_at").textValue(),
        state.path("grace_until").textValue(),
        state.path("next_plan").textValue(),
        state.path("change_at").textValue(),
        state.path("provider").textValue(),
        state.path("quantity").asLong(1),
        state.path("comped").asBoolean(),
        entry.note().map(Note::reason).orElse(null),
        entry.note().map(Note::actorId).orElse(null));
  }
}
