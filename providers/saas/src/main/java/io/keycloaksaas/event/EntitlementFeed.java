package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.EntitlementChangeEntity;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ServiceAuth;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The versions that tokens made earlier do not know, for the services that hold them: of every user
 * and organization of the realm and of the catalogue, and nothing else about them. Numbered as the
 * log is, so that who goes on from the last number misses none.
 */
public final class EntitlementFeed {
  /** Changes in one answer. */
  static final int MAX = 1000;

  /** Of one client on all nodes; two hundred of its instances may poll every two seconds (M3). */
  private static final Limit POLLS = new Limit("entitlement-changes", 6_000, Duration.ofMinutes(1));

  /**
   * How much longer than the realm's tokens live: clients may have longer lives of their own,
   * clocks may differ, and guards count on ten minutes.
   */
  private static final Duration MARGIN = Duration.ofMinutes(15);

  private final EntityManager em;
  private final RealmModel realm;

  private EntitlementFeed(KeycloakSession session) {
    this.em = Database.of(session);
    this.realm = session.getContext().getRealm();
  }

  /**
   * A raised version.
   *
   * @param type {@code user}, {@code organization} or {@code catalog}
   * @param id of the subject; of a catalogue what tokens call {@code c}
   */
  public record EntitlementChange(String type, String id, long version) {}

  /**
   * @param last from which to go on
   * @param more whether there is more already
   */
  public record Slice(List<EntitlementChange> changes, long last, boolean more) {}

  /**
   * For a service that may read them.
   *
   * @throws Problem {@code invalid_token}, {@code insufficient_scope}, {@code permission_denied},
   *     {@code too_many_requests}
   */
  public static EntitlementFeed open(KeycloakSession session) {
    Caller caller = ServiceAuth.authenticate(session, Access.READ, ServiceAuth.READ_ENTITLEMENTS);
    Limits.hit(session, POLLS, caller.client().getId());
    SystemScope.enter(session);
    return new EntitlementFeed(session);
  }

  /**
   * All that a token which still lives may not know. The last number is read first: what is
   * numbered meanwhile comes after it.
   */
  public Slice recent() {
    int lifespan =
        Math.max(
            realm.getAccessTokenLifespan(),
            new Settings(realm).number(Settings.Key.ACCESS_TOKEN_MAX_SECONDS));
    Instant since = Times.CLOCK.instant().minusSeconds(lifespan).minus(MARGIN);
    long last = last();
    Long first =
        em.createQuery(
                "select min(c.seq) from SaasEntitlementChange c"
                    + " where c.realmId = :realm and c.seq is not null and c.changedAt >= :since",
                Long.class)
            .setParameter("realm", realm.getId())
            .setParameter("since", since.toEpochMilli())
            .getSingleResult();
    return first == null ? new Slice(List.of(), last, false) : slice(first - 1, from(first));
  }

  /**
   * @throws Problem {@code validation_failed} when the number was never given
   */
  public Slice after(long seq) {
    List<EntitlementChangeEntity> rows = from(seq);
    boolean isKnown = !rows.isEmpty() && rows.get(0).seq() == seq;
    if (!isKnown && seq > last()) {
      throw Problem.invalid("after", "'after' must be a number that was given.");
    }
    return slice(seq, isKnown ? rows.subList(1, rows.size()) : rows);
  }

  /** With the row of the number itself: that it is there shows that it was given. */
  private List<EntitlementChangeEntity> from(long seq) {
    return em.createQuery(
            "select c from SaasEntitlementChange c where c.realmId = :realm and c.seq >= :seq"
                + " order by c.seq",
            EntitlementChangeEntity.class)
        .setParameter("realm", realm.getId())
        .setParameter("seq", seq)
        .setMaxResults(MAX + 2)
        .getResultList();
  }

  private static Slice slice(long before, List<EntitlementChangeEntity> rows) {
    List<EntitlementChangeEntity> shown = rows.subList(0, Math.min(MAX, rows.size()));
    return new Slice(
        shown.stream()
            .map(
                row ->
                    new EntitlementChange(
                        row.subjectType().toLowerCase(Locale.ROOT), row.subjectId(), row.version()))
            .toList(),
        shown.isEmpty() ? before : shown.get(shown.size() - 1).seq(),
        rows.size() > MAX);
  }

  private long last() {
    return Optional.ofNullable(
            em.find(
                SequenceEntity.class,
                new SequenceEntity.Key(realm.getId(), SequenceEntity.ENTITLEMENT_CHANGES)))
        .map(SequenceEntity::last)
        .orElse(0L);
  }
}
