package io.keycloaksaas.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/**
 * What one node remembers of the database. A load that began before a drop is used by its own
 * request but never kept: each drop raises a generation, and a value is stored only while the
 * generation is the one its load began with. The time to live is a safety net for lost cluster
 * messages. Thread-safe.
 */
public final class NodeCache<V> {
  /** A dropped key that begins so takes everything of the realm named behind it. */
  static final String REALM = "realm/";

  private static final int STRIPES = 1024;

  private final Cache<String, V> values;
  private final AtomicLongArray generations = new AtomicLongArray(STRIPES);
  private final String sweepPrefix;
  private final BiPredicate<String, V> swept;

  /**
   * @param maximumSize entries
   * @param sweepPrefix a dropped key that begins so takes every entry for which {@code swept} says
   *     so, in one pass
   * @param swept given the dropped key and a value
   */
  public NodeCache(
      int maximumSize, Duration timeToLive, String sweepPrefix, BiPredicate<String, V> swept) {
    this.values =
        Caffeine.newBuilder()
            .maximumSize(maximumSize)
            .expireAfterWrite(timeToLive)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(Times.CLOCK.millis()))
            .build();
    this.sweepPrefix = sweepPrefix;
    this.swept = swept;
    CacheDrops.listen(this::drop);
  }

  public NodeCache(int maximumSize, Duration timeToLive) {
    this(maximumSize, timeToLive, REALM, (key, value) -> false);
  }

  /**
   * The remembered value, or the loader's; what the session itself has changed is always loaded.
   */
  public V get(KeycloakSession session, String key, Supplier<V> loader) {
    if (CacheDrops.isPending(session, key)) {
      return loader.get();
    }
    V value = values.getIfPresent(key);
    if (value != null) {
      return value;
    }
    long generation = generation(key);
    V loaded = loader.get();
    store(key, loaded, generation);
    return loaded;
  }

  /** The remembered value or null; for loads of several keys at once. */
  public V peek(KeycloakSession session, String key) {
    return CacheDrops.isPending(session, key) ? null : values.getIfPresent(key);
  }

  /** To be asked before a load begins, and given back to {@link #store}. */
  public long generation(String key) {
    return generations.get(stripe(key));
  }

  /** Keeps a loaded value, unless its key was dropped since the load began. */
  public void store(KeycloakSession session, String key, V value, long generation) {
    if (!CacheDrops.isPending(session, key)) {
      store(key, value, generation);
    }
  }

  private void store(String key, V value, long generation) {
    values.asMap().compute(key, (k, old) -> generation(k) == generation ? value : old);
    if (generation(key) != generation) {
      values.invalidate(key); // a sweep may have passed by before the value was in its place
    }
  }

  private void drop(String key) {
    if (key.startsWith(REALM)) {
      String realm = "/" + key.substring(REALM.length()) + "/";
      sweep(entry -> entry.getKey().contains(realm));
    } else if (key.startsWith(sweepPrefix)) {
      sweep(entry -> swept.test(key, entry.getValue()));
    } else {
      generations.incrementAndGet(stripe(key));
      values.invalidate(key);
    }
  }

  private void sweep(Predicate<Map.Entry<String, V>> gone) {
    for (int i = 0; i < STRIPES; i++) {
      generations.incrementAndGet(i);
    }
    values.asMap().entrySet().removeIf(gone);
  }

  private static int stripe(String key) {
    return Math.floorMod(key.hashCode(), STRIPES);
  }
}
