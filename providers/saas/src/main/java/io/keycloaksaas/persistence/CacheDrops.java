package io.keycloaksaas.persistence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.cache.infinispan.events.CacheKeyInvalidatedEvent;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Tells every node what it must forget, after the commit and only then: this node at once, the
 * others by Keycloak's cluster messages (some milliseconds, before the writer is answered). Until
 * the end of its transaction a session does not read from a cache what it has changed itself
 * ({@link #isPending}).
 */
public final class CacheDrops {
  private static final Logger LOG = Logger.getLogger(CacheDrops.class);
  private static final String PENDING = "saas.cacheDrops";
  private static final String CHANNEL = "saas-cache-drops";
  private static final String SEPARATOR = "\n";

  /** One server per virtual machine: the listeners live as long as it. */
  private static final List<Consumer<String>> LISTENERS = new CopyOnWriteArrayList<>();

  private CacheDrops() {}

  /** Called with each dropped key, on any thread; must be quick and must not touch the database. */
  static void listen(Consumer<String> listener) {
    LISTENERS.add(listener);
  }

  /** Joins the cluster's channel; once per node, at start. */
  static void connect(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof PostMigrationEvent) {
            KeycloakModelUtils.runJobInTransaction(
                factory,
                session ->
                    session
                        .getProvider(ClusterProvider.class)
                        .registerListener(
                            CHANNEL,
                            message -> dropHere(((CacheKeyInvalidatedEvent) message).getId())));
          }
        });
  }

  /** Everything cached of a realm. */
  public static String realmKey(String realmId) {
    return NodeCache.REALM + realmId;
  }

  /** Drops the key on every node once the transaction has committed. */
  public static void afterCommit(KeycloakSession session, String key) {
    pending(session).add(key);
  }

  static boolean isPending(KeycloakSession session, String key) {
    Set<?> keys = session.getAttribute(PENDING, Set.class);
    return keys != null && keys.contains(key);
  }

  @SuppressWarnings("unchecked")
  private static Set<String> pending(KeycloakSession session) {
    Set<String> keys = (Set<String>) session.getAttributes().get(PENDING);
    if (keys == null) {
      keys = new LinkedHashSet<>();
      session.setAttribute(PENDING, keys);
      session.getTransactionManager().enlistAfterCompletion(new Drop(session, keys));
    }
    return keys;
  }

  private static void dropHere(String keys) {
    for (String key : keys.split(SEPARATOR)) {
      LISTENERS.forEach(listener -> listener.accept(key));
    }
  }

  private static final class Drop extends AbstractKeycloakTransaction {
    private final KeycloakSession session;
    private final Set<String> keys;

    Drop(KeycloakSession session, Set<String> keys) {
      this.session = session;
      this.keys = keys;
    }

    @Override
    protected void commitImpl() {
      String all = String.join(SEPARATOR, keys);
      dropHere(all);
      LOG.debugf("Dropped %s", keys);
      session
          .getProvider(ClusterProvider.class)
          .notify(CHANNEL, new CacheKeyInvalidatedEvent(all), true);
    }

    @Override
    protected void rollbackImpl() {
      // Nothing was changed, so there is nothing to forget.
    }
  }
}
