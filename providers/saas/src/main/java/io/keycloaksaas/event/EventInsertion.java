package io.keycloaksaas.event;

import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.Query;
import java.util.Optional;
import java.util.TreeMap;
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

  /** An {@code insert … select …}, to which a condition may be added. */
  public String select() {
    return "insert into SAAS_EVENT"
        + " (ID, REALM_ID, TYPE, IS_PUBLIC, "
        + owner()
        + ", ACTOR_TYPE, ACTOR_ID, PAYLOAD, OCCURRED_AT)"
        + " select :event, :eventRealm, :eventType, :eventPublic, :eventOwner, :eventActorType,"
        + " :eventActor, :eventPayload, :eventAt";
  }

  private String owner() {
    return event.organizationId() != null ? "ORG_ID" : "USER_ID";
  }

  public void bind(Query query) {
    query
        .setParameter("event", Ids.next())
        .setParameter("eventRealm", realmId)
        .setParameter("eventType", event.type().key())
        .setParameter("eventPublic", event.type().isPublic())
        .setParameter(
            "eventOwner", event.organizationId() != null ? event.organizationId() : event.userId())
        .setParameter("eventActorType", actor.type().key())
        .setParameter("eventActor", actor.id())
        .setParameter("eventPayload", Json.write(new TreeMap<>(event.data())))
        .setParameter("eventAt", Times.CLOCK.millis());
  }

  /** To be called when the statement has written it. */
  public void written(KeycloakSession session) {
    Sequencer.wakeAfterCommit(session);
  }
}
