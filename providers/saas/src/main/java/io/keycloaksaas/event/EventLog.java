package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Ids;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.common.ClientConnection;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;

/**
 * The one log: outbox, public event log and audit. A row is written through the transaction of the
 * change itself, so that either both are there or neither.
 */
public final class EventLog {
  private static final int ADDRESS = 64;
  private static final int USER_AGENT = 256;
  private static final String TOGETHER = "saas.events.together";

  private EventLog() {}

  public static void write(KeycloakSession session, Event event) {
    write(session, event, Actor.of(session));
  }

  /** By another than the one whom the request names. */
  public static void write(KeycloakSession session, Event event, Actor actor) {
    String realmId = session.getContext().getRealm().getId();
    String id = Ids.next();
    EventPersonEntity person = person(session, id, realmId, event, actor);
    ChainRow row = ChainRow.of(id, realmId, event, actor, person == null ? null : person.digest());
    List<EventPersonEntity> persons = person == null ? List.of() : List.of(person);
    Together together = session.getAttribute(TOGETHER, Together.class);
    if (together != null) {
      together.rows().add(row);
      together.persons().addAll(persons);
      return;
    }
    EventInsert.write(Database.of(session), List.of(row), persons);
    Sequencer.wakeAfterCommit(session);
  }

  /**
   * What is written during the work goes to the database after it, by one statement for all rows,
   * so that the work itself must neither look for them nor change its scope. Nothing is written
   * when it throws.
   */
  public static void together(KeycloakSession session, Runnable work) {
    Together together = new Together(new ArrayList<>(), new ArrayList<>());
    session.setAttribute(TOGETHER, together);
    try {
      work.run();
    } finally {
      session.removeAttribute(TOGETHER);
    }
    if (!together.rows().isEmpty()) {
      EventInsert.write(Database.of(session), together.rows(), together.persons());
      Sequencer.wakeAfterCommit(session);
    }
  }

  private record Together(List<ChainRow> rows, List<EventPersonEntity> persons) {}

  /** Null where nobody is behind it, or nothing is known of him. */
  private static EventPersonEntity person(
      KeycloakSession session, String id, String realmId, Event event, Actor actor) {
    if (actor.type() == Actor.Type.SERVICE || isNobody(actor)) {
      return null; // no person is behind it, and it writes often
    }
    String userId = personOf(event, actor);
    if (event.type() == EventType.USER_DELETED && event.userId().equals(userId)) {
      return null; // what was his is erased already, in this transaction
    }
    String address = address(session);
    String agent = userAgent(session);
    if (address == null && agent == null) {
      return null;
    }
    return new EventPersonEntity(id, realmId, event.organizationId(), userId, address, agent);
  }

  /** This very one: others of the system may have come with a request that is worth knowing. */
  private static boolean isNobody(Actor actor) {
    return actor == Actor.NOBODY;
  }

  /** Who sat there: the one behind an impersonated user; of a login the user who did it. */
  private static String personOf(Event event, Actor actor) {
    if (actor.realId() != null) {
      return actor.realId();
    }
    return actor.id() != null ? actor.id() : event.userId();
  }

  private static String address(KeycloakSession session) {
    ClientConnection connection = session.getContext().getConnection();
    return connection == null ? null : cut(connection.getRemoteHost(), ADDRESS);
  }

  private static String userAgent(KeycloakSession session) {
    try {
      HttpRequest request = session.getContext().getHttpRequest();
      return cut(request.getHttpHeaders().getHeaderString(HttpHeaders.USER_AGENT), USER_AGENT);
    } catch (ContextNotActiveException e) {
      return null; // a job or an import: there is no request
    }
  }

  /** Both come from outside: a proxy may pass on any text as the address. */
  private static String cut(String text, int max) {
    return text == null || text.length() <= max ? text : text.substring(0, max);
  }
}
