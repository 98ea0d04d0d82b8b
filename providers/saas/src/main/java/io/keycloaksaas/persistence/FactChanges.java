package io.keycloaksaas.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Collects which subjects' facts a transaction changed, and says so once, just before its commit,
 * to who stands further right: whatever they write commits with the change or not at all. Nothing
 * new can be enlisted there for after the commit.
 */
public final class FactChanges {
  private static final String PENDING = "saas.factChanges";

  /** One server per virtual machine: they live as long as it. */
  private static final Set<Listener> LISTENERS = new CopyOnWriteArraySet<>();

  private FactChanges() {}

  /**
   * What changed a subject's facts.
   *
   * @param kind such as {@code override}
   * @param id of the override
   */
  public record Cause(String kind, String id) {}

  /** Told with the subject's realm in the session's context. */
  public interface Listener {
    /** The subject's row is locked. */
    void subjectChanged(KeycloakSession session, SubjectRef subject, Cause cause);

    /** Another catalogue is published. */
    void catalogChanged(KeycloakSession session, RealmModel realm, Cause cause);
  }

  public static void listen(Listener listener) {
    LISTENERS.add(listener);
  }

  /** To be called after {@link Subjects#change}; of several causes the last one is told. */
  public static void ofSubject(KeycloakSession session, SubjectRef subject, Cause cause) {
    pending(session).subjects.put(subject, new Entry(realm(session), cause));
  }

  /** A catalogue was published in the realm of the session. */
  public static void ofCatalog(KeycloakSession session, Cause cause) {
    pending(session).catalogs.put(realm(session).getId(), new Entry(realm(session), cause));
  }

  /** The subject is removed: nothing is told of it any more. */
  static void forget(KeycloakSession session, SubjectRef subject) {
    Pending pending = session.getAttribute(PENDING, Pending.class);
    if (pending != null) {
      pending.subjects.remove(subject);
    }
  }

  /** The realm is removed with everything in it. */
  static void forgetRealm(KeycloakSession session, String realmId) {
    Pending pending = session.getAttribute(PENDING, Pending.class);
    if (pending != null) {
      pending.subjects.keySet().removeIf(subject -> subject.realmId().equals(realmId));
      pending.catalogs.remove(realmId);
    }
  }

  private static RealmModel realm(KeycloakSession session) {
    return session.getContext().getRealm();
  }

  private static Pending pending(KeycloakSession session) {
    Pending pending = session.getAttribute(PENDING, Pending.class);
    if (pending == null) {
      pending = new Pending(session);
      session.setAttribute(PENDING, pending);
      session.getTransactionManager().enlistPrepare(pending);
    }
    return pending;
  }

  private record Entry(RealmModel realm, Cause cause) {}

  private static final class Pending extends AbstractKeycloakTransaction {
    private final KeycloakSession session;
    private final Map<SubjectRef, Entry> subjects = new LinkedHashMap<>();
    private final Map<String, Entry> catalogs = new LinkedHashMap<>();

    Pending(KeycloakSession session) {
      this.session = session;
    }

    @Override
    protected void commitImpl() {
      RealmModel before = realm(session);
      subjects.forEach(
          (subject, entry) ->
              tell(entry, one -> one.subjectChanged(session, subject, entry.cause())));
      catalogs.forEach(
          (id, entry) ->
              tell(entry, one -> one.catalogChanged(session, entry.realm(), entry.cause())));
      session.getContext().setRealm(before);
    }

    private void tell(Entry entry, Consumer<Listener> telling) {
      session.getContext().setRealm(entry.realm());
      LISTENERS.forEach(telling);
    }

    @Override
    protected void rollbackImpl() {
      // Nothing was changed, so there is nothing to tell.
    }
  }
}
