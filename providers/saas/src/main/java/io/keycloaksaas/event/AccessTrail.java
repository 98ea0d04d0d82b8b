package io.keycloaksaas.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.ClientAddress;
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
 * Rows of the log about requests that change nothing: what was refused, logins that failed, and who
 * read what is sensitive. Each is committed in a transaction of its own, so that no rollback takes
 * the evidence away. Of one actor and operation there is at most one a minute, counted for all
 * nodes together: the log cannot be flooded, and a flood costs no more than a look into this node's
 * memory.
 */
public final class AccessTrail {
  private static final Logger LOG = Logger.getLogger(AccessTrail.class);
  private static final Limit ONCE = new Limit("access.trail", 1, Duration.ofMinutes(1));

  /** Of a realm: whoever has many users' names or many addresses can write no more. */
  private static final Limit LOGINS = new Limit("access.login-failed", 60, Duration.ofMinutes(1));

  /** Behind a failed login: nobody who is known, but somebody with an address and a browser. */
  private static final Actor ANYBODY = new Actor(Actor.Type.SYSTEM, null, null);

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
    ofOperation(session, EventType.ACCESS_DENIED, operation, organizationId, Map.of());
  }

  /** An administrator read what is not everybody's; written as {@link #denied} is. */
  public static void read(KeycloakSession session, String operation, Map<String, Object> data) {
    ofOperation(session, EventType.ACCESS_READ, operation, Optional.empty(), data);
  }

  /**
   * Somebody tried to sign in and could not; written as {@link #denied} is, but counted by the user
   * whom he wanted to be, or where that is nobody by the network he came from.
   */
  static void loginFailed(KeycloakSession session, Event event) {
    String who = event.userId() == null ? ClientAddress.network(session) : event.userId();
    CanonicalForm subject =
        new CanonicalForm("login").add(event.userId() == null ? "network" : "user").add(who);
    afterwards(session, new Trace(event, ANYBODY, subject.digest(), Optional.of(LOGINS)));
  }

  /** At once, and always: for what is limited by itself. */
  static void now(KeycloakSession session, Event event) {
    RealmModel realm = session.getContext().getRealm();
    Actor actor = Actor.of(session);
    KeycloakModelUtils.runJobInTransaction(
        session.getKeycloakSessionFactory(), own -> write(own, realm, actor, event));
  }

  private static void ofOperation(
      KeycloakSession session,
      EventType type,
      String operation,
      Optional<String> organizationId,
      Map<String, Object> more) {
    Actor actor = Actor.of(session);
    Map<String, Object> data = new HashMap<>(more);
    data.put("operation", operation);
    String subject =
        new CanonicalForm("access")
            .add(type.key())
            .add(actor.type().key())
            .add(actor.id())
            .add(actor.realId())
            .add(operation)
            .digest();
    Event event = new Event(type, organizationId.orElse(null), null, data);
    afterwards(session, new Trace(event, actor, subject, Optional.empty()));
  }

  /**
   * A row to be.
   *
   * @param subject of which there is one a minute
   * @param together how many there may be of all subjects of a realm
   */
  private record Trace(Event event, Actor actor, String subject, Optional<Limit> together) {
    boolean isWithin(KeycloakSession own, String realmId) {
      if (!Limits.tryOnce(own, ONCE, subject)) {
        return false;
      }
      boolean isFull = together.filter(all -> !Limits.tryOnce(own, all, all.name())).isPresent();
      if (isFull) {
        SEEN.put(now(realmId, together.get().name()), true);
      }
      return !isFull;
    }

    boolean isKnown(String realmId) {
      return together.map(all -> SEEN.getIfPresent(now(realmId, all.name()))).isPresent()
          || SEEN.asMap().putIfAbsent(now(realmId, subject), true) != null;
    }

    /** Within this minute of the server's clock, as far as this node knows. */
    private static String now(String realmId, String subject) {
      long window = Times.CLOCK.millis() / ONCE.window().toMillis();
      return realmId + "/" + subject + "/" + window;
    }
  }

  private static void afterwards(KeycloakSession session, Trace trace) {
    RealmModel realm = session.getContext().getRealm();
    if (trace.isKnown(realm.getId())) {
      return;
    }
    session
        .getTransactionManager()
        .enlistAfterCompletion(
            new AbstractKeycloakTransaction() {
              @Override
              protected void commitImpl() {
                writeOnce(session, realm, trace);
              }

              @Override
              protected void rollbackImpl() {
                writeOnce(session, realm, trace);
              }
            });
  }

  private static void writeOnce(KeycloakSession session, RealmModel realm, Trace trace) {
    try {
      KeycloakModelUtils.runJobInTransaction(
          session.getKeycloakSessionFactory(),
          own -> {
            own.getContext().setRealm(realm);
            SystemScope.enter(own);
            if (trace.isWithin(own, realm.getId())) {
              write(own, realm, trace.actor(), trace.event());
            }
          });
    } catch (RuntimeException e) { // the answer is made already; it must not become another
      LOG.warnf(e, "%s is not in the log: %s", trace.event().type().key(), trace.event().data());
    }
  }

  private static void write(KeycloakSession own, RealmModel realm, Actor actor, Event event) {
    own.getContext().setRealm(realm);
    SystemScope.enter(own);
    actor.act(own);
    EventLog.write(own, event);
  }
}
