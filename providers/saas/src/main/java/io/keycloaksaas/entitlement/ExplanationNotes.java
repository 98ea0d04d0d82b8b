package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.usage.Grants;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** Who made the overrides and grants of an explanation and why: for administrators only. */
public final class ExplanationNotes {
  private ExplanationNotes() {}

  /** By the ids of the facts. */
  public static Map<String, Note> of(
      KeycloakSession session, SubjectRef subject, FeatureKey feature) {
    Map<String, Note> notes = new HashMap<>(Grants.notes(session, subject, feature));
    notes.putAll(session.getProvider(SubscriptionProvider.class).overrideNotes(subject, feature));
    return notes;
  }
}
