package io.keycloaksaas.job;

import com.google.auto.service.AutoService;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.SecretBox;
import io.keycloaksaas.platform.SecretBox.UnreadableSecret;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Seals again what an older key has sealed, in batches. A row that somebody changes at the same
 * time keeps the change: it is replaced only as it was read, and what is missed is found the next
 * time.
 */
@AutoService(JobHandler.class)
public final class SecretRotation implements JobHandler {
  private static final Logger LOG = Logger.getLogger(SecretRotation.class);
  private static final int BATCH = 200;

  @Override
  public String kind() {
    return "secret-rotation";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofHours(1));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    for (SealedColumn column :
        ServiceLoader.load(SealedColumn.class, SealedColumn.class.getClassLoader())) {
      for (String realmId :
          Jobs.inTransaction(sessions, job, session -> new Column(session, column).realms())) {
        rotate(sessions, job, column, realmId);
      }
    }
    return Outcome.done();
  }

  /**
   * @param last id of the last row looked at; null when there is none after it
   */
  private record Batch(String last, int sealed, int unreadable) {}

  private static void rotate(
      KeycloakSessionFactory sessions, Job job, SealedColumn column, String realmId) {
    int sealed = 0;
    int unreadable = 0;
    String after = "";
    while (after != null) {
      String from = after;
      Batch batch =
          Jobs.inTransaction(
              sessions, job, session -> new Column(session, column).rotate(realmId, from));
      sealed += batch.sealed();
      unreadable += batch.unreadable();
      after = batch.last();
    }
    if (sealed > 0) {
      LOG.infof("%s: %d secrets were sealed again with the newest key", column.table(), sealed);
    }
    if (unreadable > 0) {
      LOG.errorf(
          "%s: %d secrets of realm %s cannot be opened with the keys that are configured",
          column.table(), unreadable, realmId);
    }
  }

  /** One column in one transaction. */
  private record Column(KeycloakSession session, SealedColumn names) {
    List<String> realms() {
      return Database.of(session)
          .createQuery(
              "select distinct e.realmId from %s e where e.%s is not null"
                  .formatted(names.entity(), names.attribute()),
              String.class)
          .getResultList();
    }

    /** A vault may give each realm keys of its own, so the realm is in the context. */
    Batch rotate(String realmId, String after) {
      session.getContext().setRealm(session.realms().getRealm(realmId));
      Optional<SecretBox> box = SecretBox.of(session);
      return box.isEmpty() ? new Batch(null, 0, 0) : rotate(realmId, after, box.get());
    }

    private Batch rotate(String realmId, String after, SecretBox box) {
      List<Object[]> rows = old(realmId, after, box.newestPrefix());
      int sealed = 0;
      int unreadable = 0;
      for (Object[] row : rows) {
        String id = (String) row[0];
        String before = (String) row[1];
        String place = SecretBox.context(realmId, names.table(), names.column(), id);
        try {
          sealed += replace(id, before, box.seal(place, box.open(place, before)));
        } catch (UnreadableSecret e) {
          unreadable++;
        }
      }
      String last = rows.size() < BATCH ? null : (String) rows.get(rows.size() - 1)[0];
      return new Batch(last, sealed, unreadable);
    }

    private List<Object[]> old(String realmId, String after, String newestPrefix) {
      return Database.of(session)
          .createQuery(
              """
              select e.id, e.%2$s from %1$s e
              where e.realmId = :realm and e.id > :after and substring(e.%2$s, 1, :length) <> :newest
              order by e.id
              """
                  .formatted(names.entity(), names.attribute()),
              Object[].class)
          .setParameter("realm", realmId)
          .setParameter("after", after)
          .setParameter("length", newestPrefix.length())
          .setParameter("newest", newestPrefix)
          .setMaxResults(BATCH)
          .getResultList();
    }

    private int replace(String id, String before, String after) {
      return Database.of(session)
          .createQuery(
              "update %1$s e set e.%2$s = :after where e.id = :id and e.%2$s = :before"
                  .formatted(names.entity(), names.attribute()))
          .setParameter("after", after)
          .setParameter("id", id)
          .setParameter("before", before)
          .executeUpdate();
    }
  }
}
