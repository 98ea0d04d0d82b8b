package io.keycloaksaas.catalog.jpa;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogDiff;
import io.keycloaksaas.catalog.CatalogDraft;
import io.keycloaksaas.catalog.CatalogJson;
import io.keycloaksaas.catalog.CatalogParser;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.CatalogRegister;
import io.keycloaksaas.catalog.CatalogValidator;
import io.keycloaksaas.catalog.Dictionary;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.RoleKeys;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.EntitlementChanges;
import io.keycloaksaas.persistence.FactChanges;
import io.keycloaksaas.persistence.NodeCache;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;

/** One row per version; this node remembers the current one and every version it was asked for. */
final class JpaCatalogProvider implements CatalogProvider {
  private static final NodeCache<Published> CACHE = new NodeCache<>(2_000, Duration.ofMinutes(10));
  private static final Pattern VERSION = Pattern.compile("^([0-9]{1,18})\\.[0-9a-f]+$");
  private static final Published NOTHING = new Published(Catalog.EMPTY, "0", 0);

  private final KeycloakSession session;

  JpaCatalogProvider(KeycloakSession session) {
    this.session = session;
  }

  @Override
  public Published current() {
    Published known = CACHE.peek(session, currentKey());
    return known != null ? known : loadCurrent();
  }

  @Override
  public Map<PlanRef, Plan> plans(Collection<PlanRef> refs) {
    Map<Long, Published> versions = new HashMap<>();
    Set<Long> missing = new HashSet<>();
    for (PlanRef ref : refs) {
      Published known = CACHE.peek(session, versionKey(ref.catalogVersion()));
      if (known != null) {
        versions.put(ref.catalogVersion(), known);
      } else {
        missing.add(ref.catalogVersion());
      }
    }
    if (!missing.isEmpty()) {
      versions.putAll(load(missing, CACHE.peek(session, currentKey()) == null));
    }
    Map<PlanRef, Plan> plans = new HashMap<>();
    for (PlanRef ref : refs) {
      Optional.ofNullable(versions.get(ref.catalogVersion()))
          .flatMap(version -> version.catalog().plan(ref.key()))
          .ifPresent(plan -> plans.put(ref, plan));
    }
    return plans;
  }

  @Override
  public Optional<Dictionary> dictionary(String c) {
    return VERSION
        .matcher(c)
        .results()
        .map(found -> Long.valueOf(found.group(1)))
        .flatMap(version -> version(version).stream())
        .filter(published -> published.c().equals(c))
        .map(published -> Dictionary.of(published.catalog(), register()))
        .findFirst();
  }

  @Override
  public Published asOf(Instant at) {
    return em().createQuery(
            """
            select c.version from SaasCatalog c where c.realmId = :realm and c.publishedAt <= :at
            order by c.version desc
            """,
            Long.class)
        .setParameter("realm", realmId())
        .setParameter("at", at.toEpochMilli())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .flatMap(this::version)
        .orElse(NOTHING);
  }

  @Override
  public Optional<Published> version(long version) {
    Published known = CACHE.peek(session, versionKey(version));
    return Optional.ofNullable(known != null ? known : load(Set.of(version), false).get(version));
  }

  private Published loadCurrent() {
    SortedMap<Long, Published> loaded = load(Set.of(), true);
    return loaded.isEmpty() ? NOTHING : loaded.get(loaded.lastKey());
  }

  /** Loads versions, and the current one with them if asked, by one statement. */
  private SortedMap<Long, Published> load(Set<Long> versions, boolean currentToo) {
    long generation = CACHE.generation(currentKey());
    List<CatalogEntity> rows =
        em().createQuery(
                """
                select c from SaasCatalog c where c.realmId = :realm and (c.version in (:versions)
                  or :current = true
                    and c.version = (select max(l.version) from SaasCatalog l where l.realmId = :realm))
                order by c.version
                """,
                CatalogEntity.class)
            .setParameter("realm", realmId())
            .setParameter("versions", versions.isEmpty() ? Set.of(-1L) : versions)
            .setParameter("current", currentToo)
            .getResultList();
    SortedMap<Long, Published> loaded = new TreeMap<>();
    for (CatalogEntity row : rows) {
      Published version =
          new Published(CatalogJson.read(row.document), row.digest, row.publishedAt);
      String key = versionKey(row.version);
      CACHE.store(session, key, version, CACHE.generation(key));
      loaded.put(row.version, version);
    }
    if (currentToo) {
      Published current = loaded.isEmpty() ? NOTHING : loaded.get(loaded.lastKey());
      CACHE.store(session, currentKey(), current, generation);
    }
    return loaded;
  }

  @Override
  public boolean isTemplate(String roleKey) {
    return em().createQuery(
                "select count(k) from SaasCatalogKey k where k.realmId = :realm and k.kind = :kind and k.catalogKey = :key",
                Long.class)
            .setParameter("realm", realmId())
            .setParameter("kind", CatalogRegister.Kind.ROLE.name())
            .setParameter("key", roleKey)
            .getSingleResult()
        > 0;
  }

  @Override
  public Preview preview(byte[] document) {
    return prepare(document, register()).preview();
  }

  @Override
  public Preview publish(byte[] document, Optional<Long> expected, String actorId) {
    Draft draft = prepare(document, register());
    Published before = draft.preview().before();
    if (expected.isPresent() && expected.get() != before.catalog().version()) {
      throw conflict(before.catalog().version());
    }
    if (draft.preview().isChange()) {
      write(draft, actorId);
    }
    return draft.preview();
  }

  private record Draft(Preview preview, List<CatalogRegister.Entry> newEntries) {}

  /** The live current version, not the remembered one: what is decided on it is written. */
  private Draft prepare(byte[] document, CatalogRegister register) {
    Published before = loadCurrent();
    CatalogDraft read = CatalogParser.parse(document);
    Catalog next = CatalogValidator.validate(read, before.catalog(), register);
    RoleKeys.requireFree(session, read, next, register);
    CatalogDiff diff = CatalogDiff.between(before.catalog(), next);
    if (diff.isEmpty() && before.catalog().version() > 0) {
      return new Draft(new Preview(before, before, diff), List.of());
    }
    CatalogRegister extended = register.extend(next);
    Published after = new Published(next, Dictionary.of(next, extended).c(), Times.CLOCK.millis());
    return new Draft(new Preview(before, after, diff), register.missing(next));
  }

  private void write(Draft draft, String actorId) {
    Published after = draft.preview().after();
    long version = after.catalog().version();
    em().persist(
            new CatalogEntity(
                realmId(),
                version,
                CatalogJson.write(after.catalog()),
                after.c(),
                actorId,
                after.publishedAt()));
    for (CatalogRegister.Entry entry : draft.newEntries()) {
      em().persist(
              new CatalogKeyEntity(
                  realmId(),
                  entry.kind().name(),
                  entry.key(),
                  entry.index(),
                  entry.type().map(FeatureType::name).orElse(null)));
    }
    try {
      em().flush();
    } catch (PersistenceException | ModelException e) {
      throw conflict(version - 1); // another applier was quicker: the version is the primary key
    }
    CacheDrops.afterCommit(session, currentKey());
    // Until the commit it is a draft: a rolled back one must not stay in the cache as this version.
    CacheDrops.afterCommit(session, versionKey(version));
    EntitlementChanges.catalog(session, after.c(), version);
    EventLog.write(
        session,
        new Event(
            EventType.PLAN_PUBLISHED,
            null,
            null,
            Map.of("catalog_version", version, "catalog", after.c())));
    FactChanges.ofCatalog(session, new FactChanges.Cause("catalog", Long.toString(version)));
  }

  private static Problem conflict(long version) {
    return Problem.of(
        ProblemCode.VERSION_CONFLICT,
        "The catalogue is no longer at the version this was made from; it was at "
            + version
            + ". Preview again.");
  }

  private CatalogRegister register() {
    return new CatalogRegister(
        em().createQuery(
                "select k from SaasCatalogKey k where k.realmId = :realm order by k.kind, k.position",
                CatalogKeyEntity.class)
            .setParameter("realm", realmId())
            .getResultStream()
            .map(
                row ->
                    new CatalogRegister.Entry(
                        CatalogRegister.Kind.valueOf(row.kind.toUpperCase(Locale.ROOT)),
                        row.catalogKey,
                        row.position,
                        Optional.ofNullable(row.featureType).map(FeatureType::valueOf)))
            .toList());
  }

  /** Not before a row is needed: what is remembered needs no statement at all. */
  private EntityManager em() {
    return Database.of(session);
  }

  /**
   * Of now: Keycloak keeps a provider as long as its session, and a session may change its realm.
   */
  private String realmId() {
    return session.getContext().getRealm().getId();
  }

  private String currentKey() {
    return "catalog/" + realmId() + "/current";
  }

  private String versionKey(long version) {
    return "catalog/" + realmId() + "/" + version;
  }

  @Override
  public void close() {}
}
