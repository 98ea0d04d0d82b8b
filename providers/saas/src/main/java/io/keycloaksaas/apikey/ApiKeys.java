package io.keycloaksaas.apikey;

import io.keycloaksaas.apikey.jpa.JpaApiKeys;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.OrganizationLimit;
import io.keycloaksaas.organization.Role;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Text;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;

/**
 * The keys of one owner. Every change holds the owner's row until the commit, so that limits and
 * rights are exact. Nobody makes, replaces or revokes a key that holds more than he holds himself:
 * raw permissions are compared, as with roles. A revocation raises the owner's version, so that
 * whoever keeps minimum versions refuses the tokens that are out.
 */
public final class ApiKeys {
  /** For how long at most a replaced secret goes on being good. */
  public static final Duration LONGEST_OVERLAP = Duration.ofHours(24);

  /** The owner's limit counts active ones only; the rows of revoked ones stay. */
  private static final Limit CREATIONS = new Limit("api-key.create", 300, Duration.ofHours(1));

  private static final int MAX_NAME = 120;
  private static final int STANDARD_DAYS = 365;
  private static final int MAX_DAYS = 3650;

  private final KeycloakSession session;
  private final SubjectRef owner;
  private final RoleGranter granter;
  private final JpaApiKeys rows;

  /**
   * @param granter whose rights limit what keys are made, replaced and revoked
   */
  public ApiKeys(KeycloakSession session, SubjectRef owner, RoleGranter granter) {
    this.session = session;
    this.owner = owner;
    this.granter = granter;
    this.rows = new JpaApiKeys(session);
  }

  /**
   * A key with its secret, which nobody sees again.
   *
   * @param text the whole key
   */
  public record Secret(ApiKey key, String text) {}

  /** Oldest first, also those that ended. */
  public List<ApiKey> list(Page.Request page) {
    return rows.list(owner, page.after(), page.fetch());
  }

  /**
   * @param organizationId where it acts
   * @throws Problem {@code validation_failed}, {@code permission_denied} with {@code
   *     missingPermissions}, {@code too_many_requests}, {@code limit_reached} with {@code limit}
   */
  public Secret create(ApiKeyDraft draft, Optional<String> organizationId, String makerId) {
    String name = Text.line("name", draft.name(), 1, MAX_NAME);
    SortedSet<String> scopes = ApiKeyScopes.parse(draft.scopes(), catalog());
    Duration life = life(draft.expiresInDays());
    if (organizationId.isEmpty() && !scopes.isEmpty()) {
      throw Problem.invalid("scopes", "Scopes are permissions in an organization; name it.");
    }
    Limits.hit(session, CREATIONS, owner.type().key() + "/" + owner.id());
    Subjects.lock(session, owner);
    requireHolds(scopes);
    requireRoom();
    Instant now = Times.CLOCK.instant();
    ApiKey key =
        new ApiKey(
            Ids.next(),
            owner,
            organizationId,
            name,
            scopes,
            makerId,
            now,
            now.plus(life),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String text = ApiKeyText.next(key.id());
    rows.create(key, ApiKeyText.hash(text));
    log(
        EventType.API_KEY_CREATED,
        key,
        ownLog(),
        Map.of("scopes", List.copyOf(key.scopes()), "expires_at", key.expiresAt().toString()));
    return new Secret(key, text);
  }

  /**
   * Another secret for the same key, with a new life as long as its last.
   *
   * @param overlapSeconds how long the present secret goes on being good; null for the longest
   * @throws Problem {@code api_key_not_found}, {@code api_key_closed}, {@code permission_denied},
   *     {@code validation_failed}
   */
  public Secret rotate(String id, Integer overlapSeconds) {
    Duration overlap = overlap(overlapSeconds);
    Subjects.lock(session, owner);
    StoredApiKey stored = stored(id);
    ApiKey before = stored.key();
    requireHolds(before.scopes());
    Instant now = Times.CLOCK.instant();
    if (before.status(now) != ApiKey.Status.ACTIVE) {
      throw Problem.of(
          ProblemCode.API_KEY_CLOSED, "The key is revoked or has expired; make another one.");
    }
    Instant end = now.plus(overlap);
    Instant oldUntil = end.isBefore(before.expiresAt()) ? end : before.expiresAt();
    Instant expiresAt = now.plus(before.life());
    String text = ApiKeyText.next(id);
    rows.rotate(
        id, ApiKeyText.hash(text), new StoredApiKey.Old(stored.hash(), oldUntil), now, expiresAt);
    dropAfterCommit(id);
    log(
        EventType.API_KEY_ROTATED,
        before,
        ownLog(),
        Map.of("old_until", oldUntil.toString(), "expires_at", expiresAt.toString()));
    return new Secret(stored(id).key(), text);
  }

  /**
   * Ends it at once. Repeating it changes nothing.
   *
   * @throws Problem {@code api_key_not_found}, {@code permission_denied}
   */
  public void revoke(String id) {
    Subjects.lock(session, owner);
    ApiKey key = stored(id).key();
    requireHolds(key.scopes());
    if (key.revokedAt().isEmpty()) {
      end(key, ownLog(), Map.of("version", Subjects.change(session, owner)));
    }
  }

  /**
   * Ends the active ones that meet the condition, for who has just ended what they stood on, and
   * holds a lock of his own.
   *
   * @param log the organization in whose log it is written; empty for the owner's
   */
  void revokeAll(Predicate<ApiKey> condition, Optional<String> log) {
    rows.active(owner).stream().filter(condition).forEach(key -> end(key, log, Map.of()));
  }

  private void end(ApiKey key, Optional<String> log, Map<String, Object> more) {
    boolean ended = rows.revoke(key.id(), Times.CLOCK.instant());
    if (ended) {
      dropAfterCommit(key.id());
      log(EventType.API_KEY_REVOKED, key, log, more);
    }
  }

  private StoredApiKey stored(String id) {
    return Optional.of(id)
        .filter(Ids::isPossible)
        .flatMap(possible -> rows.find(owner, possible))
        .orElseThrow(() -> Problem.of(ProblemCode.API_KEY_NOT_FOUND, "There is no such API key."));
  }

  /** As if the key were a role that is given. */
  private void requireHolds(Set<String> scopes) {
    granter.requireMayChange(
        List.of(), List.of(new Role("key", "key", Optional.of(scopes))), catalog());
  }

  private void requireRoom() {
    Optional<Long> limit =
        owner.type() == SubjectType.ORGANIZATION
            ? OrganizationLimit.API_KEYS.of(session, owner.id())
            : Optional.of(
                (long)
                    new Settings(session.getContext().getRealm())
                        .number(Settings.Key.API_KEYS_PER_USER));
    limit
        .filter(most -> rows.countActive(owner) >= most)
        .ifPresent(
            most -> {
              throw OrganizationLimit.reached(
                  most, "There may be " + most + " active API keys, and there are; revoke one.");
            });
  }

  private static Duration life(Integer days) {
    int wanted = days == null ? STANDARD_DAYS : days;
    if (wanted < 1 || wanted > MAX_DAYS) {
      throw Problem.invalid("expiresInDays", "'expiresInDays' must be 1 to " + MAX_DAYS + ".");
    }
    return Duration.ofDays(wanted);
  }

  private static Duration overlap(Integer seconds) {
    long most = LONGEST_OVERLAP.toSeconds();
    if (seconds != null && (seconds < 0 || seconds > most)) {
      throw Problem.invalid("overlapSeconds", "'overlapSeconds' must be 0 to " + most + ".");
    }
    return seconds == null ? LONGEST_OVERLAP : Duration.ofSeconds(seconds);
  }

  private void dropAfterCommit(String id) {
    CacheDrops.afterCommit(session, ApiKeyVerifier.cacheKey(owner.realmId(), id));
  }

  /** What happens to a personal key is its owner's business, wherever it acts. */
  private Optional<String> ownLog() {
    return owner.type() == SubjectType.ORGANIZATION ? Optional.of(owner.id()) : Optional.empty();
  }

  private void log(
      EventType type, ApiKey key, Optional<String> organizationId, Map<String, Object> more) {
    Map<String, Object> data = new TreeMap<>(more);
    data.put("api_key_id", key.id());
    key.organizationId().ifPresent(id -> data.put("organization_id", id));
    key.userId().ifPresent(id -> data.put("user_id", id));
    EventLog.write(
        session, new Event(type, organizationId.orElse(null), key.userId().orElse(null), data));
  }

  private Catalog catalog() {
    return session.getProvider(CatalogProvider.class).current().catalog();
  }
}
