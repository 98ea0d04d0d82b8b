package io.keycloaksaas.apikey.jpa;

import io.keycloaksaas.apikey.ApiKey;
import io.keycloaksaas.apikey.StoredApiKey;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import org.keycloak.models.KeycloakSession;

/**
 * Keys of one realm. Queries give values and no entities: what was read before a lock must not
 * stand for what is true under it. Locks, rules and events are the callers' business.
 */
public final class JpaApiKeys {
  private static final String KEYS =
      """
      select k.id, k.subjectType, k.subjectId, k.organizationId, k.name, k.scopes, k.hash,
        k.oldHash, k.oldUntil, k.createdBy, k.createdAt, k.expiresAt, k.rotatedAt, k.lastUsedAt,
        k.revokedAt
      from SaasApiKey k where k.realmId = :realm\
      """;

  private static final String OF_OWNER = " and k.subjectType = :type and k.subjectId = :owner";

  private final EntityManager em;
  private final String realmId;

  public JpaApiKeys(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  public void create(ApiKey key, String hash) {
    ApiKeyEntity row = new ApiKeyEntity(realmId, key.id());
    row.subjectType = key.owner().type();
    row.subjectId = key.owner().id();
    row.organizationId = key.organizationId().orElse(null);
    row.name = key.name();
    row.scopes = Json.write(key.scopes());
    row.hash = hash;
    row.createdBy = key.createdBy();
    row.createdAt = key.createdAt().toEpochMilli();
    row.expiresAt = key.expiresAt().toEpochMilli();
    em.persist(row);
  }

  /** By primary key, whoever's it is. */
  public Optional<StoredApiKey> find(String id) {
    return first(query("and k.id = :id").setParameter("id", id));
  }

  public Optional<StoredApiKey> find(SubjectRef owner, String id) {
    return first(of(owner, " and k.id = :id").setParameter("id", id));
  }

  /** Oldest first. */
  public List<ApiKey> list(SubjectRef owner, Optional<Cursor> after, int size) {
    return of(
            owner,
            " and k.createdAt >= :at and (k.createdAt > :at or k.id > :id) order by k.createdAt, k.id")
        .setParameter("at", after.map(Cursor::at).orElse(Long.MIN_VALUE))
        .setParameter("id", after.map(Cursor::id).orElse(""))
        .setMaxResults(size)
        .getResultStream()
        .map(row -> stored(row).key())
        .toList();
  }

  /** Those that are good for anything now. */
  public List<ApiKey> active(SubjectRef owner) {
    return of(owner, " and k.revokedAt is null and k.expiresAt > :now order by k.createdAt, k.id")
        .setParameter("now", Times.CLOCK.millis())
        .getResultStream()
        .map(row -> stored(row).key())
        .toList();
  }

  /** To be asked under the lock of the owner. */
  public long countActive(SubjectRef owner) {
    return em.createQuery(
            """
            select count(k) from SaasApiKey k where k.realmId = :realm and k.subjectType = :type
              and k.subjectId = :owner and k.revokedAt is null and k.expiresAt > :now
            """,
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("type", owner.type())
        .setParameter("owner", owner.id())
        .setParameter("now", Times.CLOCK.millis())
        .getSingleResult();
  }

  /** Another secret; the one so far goes on being good for a while. */
  public void rotate(String id, String hash, StoredApiKey.Old old, Instant now, Instant expiresAt) {
    em.createQuery(
            """
            update SaasApiKey set hash = :hash, oldHash = :old, oldUntil = :until,
              rotatedAt = :now, expiresAt = :expires
            where realmId = :realm and id = :id
            """)
        .setParameter("hash", hash)
        .setParameter("old", old.hash())
        .setParameter("until", old.until().toEpochMilli())
        .setParameter("now", now.toEpochMilli())
        .setParameter("expires", expiresAt.toEpochMilli())
        .setParameter("realm", realmId)
        .setParameter("id", id)
        .executeUpdate();
  }

  /**
   * @return whether it was not revoked before
   */
  public boolean revoke(String id, Instant now) {
    return em.createQuery(
                """
                update SaasApiKey set revokedAt = :now, oldHash = null, oldUntil = null
                where realmId = :realm and id = :id and revokedAt is null
                """)
            .setParameter("now", now.toEpochMilli())
            .setParameter("realm", realmId)
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  /**
   * Never backwards, and not for less than the time between. Keys that somebody else is changing or
   * removing are passed over: who removes many at a time waits for us, and we for nobody.
   */
  public static void used(EntityManager em, Map<ApiKeyEntity.Key, Long> times, long between) {
    var free =
        em.createQuery(
                "select k from SaasApiKey k where k.realmId in (:realms) and k.id in (:ids)",
                ApiKeyEntity.class)
            .setParameter("realms", values(times.keySet(), ApiKeyEntity.Key::realmId))
            .setParameter("ids", values(times.keySet(), ApiKeyEntity.Key::id));
    free.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED);
    for (ApiKeyEntity row : free.getResultList()) {
      Long at = times.get(new ApiKeyEntity.Key(row.realmId, row.id));
      if (at != null && (row.lastUsedAt == null || row.lastUsedAt <= at - between)) {
        row.lastUsedAt = at;
      }
    }
  }

  private static Set<String> values(
      Set<ApiKeyEntity.Key> keys, Function<ApiKeyEntity.Key, String> part) {
    return keys.stream().map(part).collect(Collectors.toSet());
  }

  /** Of all realms: forgets those that ended before. */
  public static int forget(EntityManager em, Instant end) {
    return em.createQuery("delete from SaasApiKey where expiresAt <= :end or revokedAt <= :end")
        .setParameter("end", end.toEpochMilli())
        .executeUpdate();
  }

  private TypedQuery<ApiKeyRow> of(SubjectRef owner, String more) {
    return query(OF_OWNER + more)
        .setParameter("type", owner.type())
        .setParameter("owner", owner.id());
  }

  private TypedQuery<ApiKeyRow> query(String more) {
    return em.createQuery(KEYS + " " + more, ApiKeyRow.class).setParameter("realm", realmId);
  }

  private Optional<StoredApiKey> first(TypedQuery<ApiKeyRow> query) {
    return query.getResultStream().findFirst().map(this::stored);
  }

  private StoredApiKey stored(ApiKeyRow row) {
    SortedSet<String> scopes = new TreeSet<>();
    Json.read(row.scopes()).forEach(scope -> scopes.add(scope.textValue()));
    ApiKey key =
        new ApiKey(
            row.id(),
            new SubjectRef(realmId, row.subjectType(), row.subjectId()),
            Optional.ofNullable(row.organizationId()),
            row.name(),
            scopes,
            row.createdBy(),
            Instant.ofEpochMilli(row.createdAt()),
            Instant.ofEpochMilli(row.expiresAt()),
            Times.instant(row.rotatedAt()),
            Times.instant(row.lastUsedAt()),
            Times.instant(row.revokedAt()));
    return new StoredApiKey(
        key,
        row.hash(),
        Optional.ofNullable(row.oldHash())
            .map(hash -> new StoredApiKey.Old(hash, Instant.ofEpochMilli(row.oldUntil()))));
  }
}
