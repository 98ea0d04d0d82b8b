package io.keycloaksaas.entitlement.jpa;

import io.keycloaksaas.entitlement.SubjectFacts;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.NodeCache;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.usage.Grants;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * Loads and remembers what is known of subjects: three statements for all that are missing
 * together.
 */
final class SubjectStates {
  private static final NodeCache<SubjectState> CACHE =
      new NodeCache<>(100_000, Duration.ofMinutes(5));

  private final KeycloakSession session;

  SubjectStates(KeycloakSession session) {
    this.session = session;
  }

  /**
   * Of a subject whose row the transaction holds, as it is under that lock.
   *
   * @param subjects all of one realm
   */
  Map<SubjectRef, SubjectState> of(List<SubjectRef> subjects) {
    Map<SubjectRef, SubjectState> states = new HashMap<>();
    Map<SubjectRef, Long> missing = new HashMap<>();
    for (SubjectRef subject : subjects) {
      SubjectState known = CACHE.peek(session, subject.cacheKey());
      if (known != null && isOf(Subjects.heldVersion(session, subject), known)) {
        states.put(subject, known);
      } else {
        Subjects.requireVisible(session, subject);
        missing.put(subject, CACHE.generation(subject.cacheKey()));
      }
    }
    if (!missing.isEmpty()) {
      load(missing.keySet())
          .forEach(
              (subject, state) -> {
                CACHE.store(session, subject.cacheKey(), state, missing.get(subject));
                states.put(subject, state);
              });
    }
    return states;
  }

  /**
   * @param version of the subject's row, if the caller holds its lock without {@link Subjects#lock}
   */
  SubjectState of(SubjectRef subject, OptionalLong version) {
    SubjectState known = of(List.of(subject)).get(subject);
    return isOf(version, known) ? known : load(Set.of(subject)).get(subject);
  }

  private static boolean isOf(OptionalLong version, SubjectState known) {
    return version.isEmpty() || known.version() == version.getAsLong();
  }

  private Map<SubjectRef, SubjectState> load(Set<SubjectRef> subjects) {
    return Database.unloaded(Database.of(session), () -> read(subjects));
  }

  /** The version first: what is read after it may be newer than it says, never older. */
  private Map<SubjectRef, SubjectState> read(Set<SubjectRef> subjects) {
    var records = session.getProvider(SubscriptionProvider.class).records(subjects);
    var grants = Grants.of(session, subjects);
    Map<SubjectRef, SubjectState> states = new HashMap<>();
    for (SubjectRef subject : subjects) {
      var stored = records.get(subject);
      states.put(
          subject,
          stored == null
              ? SubjectState.UNKNOWN
              : new SubjectState(
                  stored.version(),
                  new SubjectFacts(
                      stored.subscription(),
                      stored.overrides(),
                      grants.getOrDefault(subject, List.of()))));
    }
    return states;
  }
}
