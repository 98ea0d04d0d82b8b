package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.usage.jpa.JpaRollovers;
import io.keycloaksaas.usage.jpa.JpaRollovers.Carried;
import io.keycloaksaas.usage.jpa.JpaRollovers.RolloverGrant;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/**
 * Carries what a plan left unused into the period that follows, as grants of their own: one at
 * once, and, where reservations were open at the turn, one more when the last of them has ended.
 * What goes over follows from the turn alone, so it does not matter who comes first, or when. To
 * carry, hold the subject's lock.
 */
public final class Rollovers {
  private final Allowances allowances;
  private final JpaRollovers rows;
  private final Map<Instant, Optional<Turn>> turns = new HashMap<>();

  /** For one request and one subject. */
  public Rollovers(KeycloakSession session, Allowances allowances) {
    this.allowances = allowances;
    this.rows = new JpaRollovers(session);
  }

  /**
   * What is due at a turn.
   *
   * @param grant absent when nothing is
   * @param isOpen whether more may be due later in this period
   * @param isBegun whether something has gone over here already
   */
  record Due(Optional<RolloverGrant> grant, boolean isOpen, boolean isBegun) {
    private static final Due NOTHING = new Due(Optional.empty(), false, false);
    private static final Due LATER = new Due(Optional.empty(), true, true);
  }

  /**
   * Carries what goes over into the running period, also where a change of this very moment hides
   * that period from everybody after it: from a past instant on the periods are followed as they
   * were then.
   */
  public void carry(SubjectRef subject, Instant since, Instant now) {
    Allowance running = allowances.asOf(subject, since);
    while (!running.period().end().isAfter(now)) {
      running = allowances.asOf(subject, running.period().end());
    }
    if (running.mayFollow()) {
      turn(subject, running.period().start()).stream()
          .flatMap(turn -> grants(subject, turn, now))
          .forEach(rows::issue);
    }
  }

  private Stream<RolloverGrant> grants(SubjectRef subject, Turn turn, Instant now) {
    return turn.ended().rollovers().keySet().stream()
        .map(feature -> due(subject, feature, turn.at(), now, false, List.of()))
        .flatMap(due -> due.grant().stream());
  }

  /** As {@link #due}, and issues the grant. */
  Due carry(
      SubjectRef subject,
      FeatureKey feature,
      Instant at,
      Instant now,
      boolean again,
      List<Burn> coming) {
    Due due = due(subject, feature, at, now, again, coming);
    due.grant().ifPresent(rows::issue);
    return due;
  }

  /**
   * @param at where the running period began
   * @param again whether this period was asked about before, so that only reservations can have
   *     kept something back
   * @param coming what a commit is about to add to what was used
   */
  Due due(
      SubjectRef subject,
      FeatureKey feature,
      Instant at,
      Instant now,
      boolean again,
      List<Burn> coming) {
    if (again && rows.held(subject, feature, at, now) > 0) {
      return Due.LATER;
    }
    Optional<Turn> turn = turn(subject, at);
    Optional<Rollover> rule = turn.flatMap(found -> found.rollover(feature));
    if (rule.isEmpty() || !now.isBefore(turn.get().begun().period().end())) {
      return Due.NOTHING;
    }
    long held = again ? 0 : rows.held(subject, feature, at, now);
    Carried carried = rows.carried(subject, feature, at);
    if (held > 0 && carried.grants() > 0) {
      return Due.LATER;
    }
    long used = rows.used(subject, feature, turn.get().ended(), coming);
    long units = rule.get().due(used, held, carried.units());
    return new Due(
        Optional.of(new RolloverGrant(subject, feature, turn.get(), units, carried.grants()))
            .filter(grant -> units > 0),
        held > 0,
        carried.grants() > 0);
  }

  private Optional<Turn> turn(SubjectRef subject, Instant at) {
    return turns.computeIfAbsent(
        at,
        instant ->
            Optional.of(allowances.asOf(subject, at.minusMillis(1)))
                .filter(ended -> !ended.rollovers().isEmpty())
                .map(ended -> new Turn(at, ended, allowances.asOf(subject, at))));
  }
}
