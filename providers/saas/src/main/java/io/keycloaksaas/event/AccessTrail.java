package io.keycloaksaas.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Rows of the log about requests that change nothing: what was refused, and who read what is
 * sensitive. Each is committed in a transaction of its own, so that no rollback takes the evidence
 * away. Of one actor and operation there is at most one a minute, counted for all nodes together:
 * the log cannot be flooded, and a flood costs no more than a look into this node's memory.
 */
public final class AccessTrail {
  private static final Logger LOG = Logger.getLogger(AccessTrail.class);
  private static final Limit ONCE = new Limit("access.trail", 1, Duration.ofMinutes(1));
  private static final Cache<String, Boolean> SEEN =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(ONCE.window()).build();

  private AccessTrail() {}

  /**
   * A caller was refused what he has no right to. Written once the request's own transaction has
   * ended, in whatever way; the request never fails by it.
   *
   * @param operation id in the OpenAPI document
   * @param organizationId of which the caller is a member, if any
   */
  public static void denied(
      KeycloakSession session, String operation, Optional<String> organizationId) {
    afterwards(session, EventType.ACCESS_DENIED, operation, organizationId, Map.of());
  }

  /** An administrator read what is not everybody's; written as {@link #denied} is. */
  public static void read(KeycloakSession session, String operation, Map<String, Object> data) {
    afterwards(session, EventType.ACCESS_READ, operation, Optional.empty(), data);
  }

  /** At once, and always: for what is limited by itself. */
  static void now(KeycloakSession session, Event event) {
    RealmModel realm = session.getContext().getRealm();
    Actor actor = Actor.of(session);
    KeycloakModelUtils.runJobInTransaction(
        session.getKeycloakSessionFactory(), own -> write(own, realm, actor, event));
  }

  private static void afterwards(
      KeycloakSession session,
      EventType type,
      String operation,
      Optional<String> organizationId,
      Map<String, Object> more) {
    RealmModel realm = session.getContext().getRealm();
    Actor actor = Actor.of(session);
    String subject =
        new CanonicalForm("access")
            .add(type.key())
            .add(actor.type().key())
            .add(actor.id())
            .add(actor.realId())
            .add(operation)
            .digest();
    if (isKnown(realm.getId() + "/" + subject)) {
      return;
    }
    Map<String, Object> data = new HashMap<>(more);
    data.put("operation", operation);
    Event event = new Event(type, organizationId.orElse(null), null, data);
    session
        .getTransactionManager()
        .enlistAfterCompletion(
            new AbstractKeycloakTransaction() {
              @Override
              protected void commitImpl() {
                writeOnce(session, realm, actor, subject, event);
              }

              @Override
              protected void rollbackImpl() {
                writeOnce(session, realm, actor, subject, event);
              }
            });
  }

  /** Whether this node has written it within this minute of the server's clock. */
  private static boolean isKnown(String key) {
    long window = Times.CLOCK.millis() / ONCE.window().toMillis();
    return SEEN.asMap().putIfAbsent(key + "/" + window, true) != null;
  }

  private static void writeOnce(
      KeycloakSession session, RealmModel realm, Actor actor, String subject, Event event) {
    try {
      KeycloakModelUtils.runJobInTransaction(
          session.getKeycloakSessionFactory(),
          own -> {
            own.getContext().setRealm(realm);
            SystemScope.enter(own);
            if (Limits.tryOnce(own, ONCE, subject)) {
              write(own, realm, actor, event);
            }
          });
    } catch (RuntimeException e) { // the answer is made already; it must not become another
      LOG.warnf(e, "%s is not in the log: %s", event.type().key(), event.data());
    }
  }

  private static void write(KeycloakSession own, RealmModel realm, Actor actor, Event event) {
    own.getContext().setRealm(realm);
    SystemScope.enter(own);
    actor.act(own);
    EventLog.write(own, event);
  }
}
