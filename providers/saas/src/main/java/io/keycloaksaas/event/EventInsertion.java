package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Ids;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/**
 * A row of the log as a part of somebody else's statement, where each round trip counts. Only of
 * what services do, since no person is behind it.
 */
public final class EventInsertion {
  private final String realmId;
  private final Event event;
  private final Actor actor;

  private EventInsertion(String realmId, Event event, Actor actor) {
    this.realmId = realmId;
    this.event = event;
    this.actor = actor;
  }

  /**
   * An {@code insert … select …}, to which a table and a condition may be added.
   *
   * @param payload a question mark, or an expression around it
   */
  public static String select(String payload) {
    return EventInsert.INTO + " select " + EventInsert.values(payload);
  }

  /**
   * For the transaction of the session; empty where somebody else than a service acts in it.
   *
   * @param event asked for only where it can be written
   */
  public static Optional<EventInsertion> of(KeycloakSession session, Supplier<Event> event) {
    return Optional.of(Actor.of(session))
        .filter(actor -> actor.type() == Actor.Type.SERVICE)
        .map(
            actor ->
                new EventInsertion(session.getContext().getRealm().getId(), event.get(), actor));
  }

  /**
   * Gives the parameters of {@link #select}.
   *
   * @param first the place of its first one in the statement
   */
  public void bind(PreparedStatement statement, int first) throws SQLException {
    EventInsert.bind(ChainRow.of(Ids.next(), realmId, event, actor, null), statement, first);
  }

  /** To be called when the statement has written it. */
  public void written(KeycloakSession session) {
    Database.requireDurable(Database.of(session));
    Sequencer.wakeAfterCommit(session);
  }
}
