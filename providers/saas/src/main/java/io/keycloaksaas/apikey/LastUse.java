package io.keycloaksaas.apikey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.keycloaksaas.apikey.jpa.ApiKeyEntity;
import io.keycloaksaas.apikey.jpa.JpaApiKeys;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.ModelException;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * When keys were last used: noted in memory, written after the commit by another thread, all that
 * is waiting together, and for a key at most once a minute, on whatever nodes it is used. A hint
 * for people who tidy up: what a dying node has noted is lost. Thread-safe.
 */
final class LastUse {
  static final Duration BETWEEN = Duration.ofMinutes(1);

  private static final Logger LOG = Logger.getLogger(LastUse.class);
  private static final String EXECUTOR = "saas-api-keys";
  private static final int KEYS = 50_000;

  /** Keys in a statement. */
  private static final int BATCH = 1_000;

  /** What this node has noted within the last minute. */
  private static final Cache<ApiKeyEntity.Key, Boolean> RECENT =
      Caffeine.newBuilder()
          .maximumSize(KEYS)
          .expireAfterWrite(BETWEEN)
          .ticker(() -> TimeUnit.MILLISECONDS.toNanos(Times.CLOCK.millis()))
          .build();

  private static final Map<ApiKeyEntity.Key, Long> WAITING = new ConcurrentHashMap<>();

  private LastUse() {}

  static void of(KeycloakSession session, ApiKey key) {
    ApiKeyEntity.Key row = new ApiKeyEntity.Key(key.owner().realmId(), key.id());
    if (RECENT.asMap().putIfAbsent(row, true) != null) {
      return;
    }
    WAITING.put(row, Times.CLOCK.millis());
    KeycloakSessionFactory sessions = session.getKeycloakSessionFactory();
    ExecutorService executor = session.getProvider(ExecutorsProvider.class).getExecutor(EXECUTOR);
    session
        .getTransactionManager()
        .enlistAfterCompletion(
            new AbstractKeycloakTransaction() {
              @Override
              protected void commitImpl() {
                executor.execute(() -> write(sessions));
              }

              @Override
              protected void rollbackImpl() {
                executor.execute(() -> write(sessions)); // it was used, whatever became of it
              }
            });
  }

  private static void write(KeycloakSessionFactory sessions) {
    Map<ApiKeyEntity.Key, Long> batch;
    do {
      batch = take();
      write(sessions, batch);
    } while (batch.size() == BATCH);
  }

  private static Map<ApiKeyEntity.Key, Long> take() {
    Map<ApiKeyEntity.Key, Long> batch = new HashMap<>();
    for (ApiKeyEntity.Key row : WAITING.keySet()) {
      Long at = batch.size() < BATCH ? WAITING.remove(row) : null;
      if (at != null) {
        batch.put(row, at);
      }
    }
    return batch;
  }

  private static void write(KeycloakSessionFactory sessions, Map<ApiKeyEntity.Key, Long> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      KeycloakModelUtils.runJobInTransaction(
          sessions,
          session -> {
            SystemScope.enterInBackground(session);
            JpaApiKeys.used(Database.of(session), batch, BETWEEN.toMillis());
          });
    } catch (ModelException e) {
      LOG.warnf(e, "When %d API keys were last used could not be written", batch.size());
    }
  }
}
