package io.keycloaksaas.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

/**
 * An event as everybody outside sees it, the same in the feeds and in webhooks; snake_case as in
 * Standard Webhooks.
 *
 * @param seq of the realm, or the organization's own: no organization learns how much the others do
 *     (L2)
 * @param data JSON, as it was written
 * @param realm its name
 */
public record Envelope(
    String id,
    String type,
    String timestamp,
    long seq,
    @JsonRawValue String data,
    EventActor actor,
    String realm) {
  private static final String PREFIX = "evt_";

  /**
   * Who did it.
   *
   * @param id of the user, or of a service's client; null for the system
   * @param realId the administrator behind an impersonated user
   */
  public record EventActor(
      String type, @Nullable String id, @JsonProperty("real_id") @Nullable String realId) {}

  /** For the realm's own feed and webhooks. */
  public static Envelope ofRealm(LoggedEvent event, String realm) {
    return of(event, event.seq(), realm, event.actor());
  }

  /**
   * For the feed and webhooks of the event's organization. It does not learn which administrator or
   * service it was, nor who declined an invitation: that would tell who has an account (M1).
   */
  public static Envelope ofOrganization(LoggedEvent event, String realm) {
    Actor actor = event.actor();
    boolean isHidden =
        actor.type() == Actor.Type.ADMINISTRATOR
            || actor.type() == Actor.Type.SERVICE
            || event.type().equals(EventType.INVITATION_DECLINED.key());
    return of(event, event.orgSeq(), realm, isHidden ? new Actor(actor.type(), null, null) : actor);
  }

  /** What everybody outside calls the event with this id. */
  public static String id(String eventId) {
    return PREFIX + eventId;
  }

  private static Envelope of(LoggedEvent event, long seq, String realm, Actor actor) {
    return new Envelope(
        id(event.id()),
        event.type(),
        event.occurredAt().toString(),
        seq,
        event.payloadJson(),
        new EventActor(actor.type().key(), actor.id(), actor.realId()),
        realm);
  }
}
