package io.keycloaksaas.impersonation;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Impersonation.Facts;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.events.Details;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;

/**
 * Notes on the user's session who acts as he, from which realm, why and until when; tells it the
 * log of the realm and that of every organization that the user is in; and orders the end.
 */
final class ImpersonationStart {
  private final KeycloakSession session;

  ImpersonationStart(KeycloakSession session) {
    this.session = session;
  }

  void record(org.keycloak.events.Event event) {
    RealmModel realm = session.getContext().getRealm();
    RealmModel from =
        session.realms().getRealmByName(event.getDetails().get(Details.IMPERSONATOR_REALM));
    UserSessionModel begun = session.sessions().getUserSession(realm, event.getSessionId());
    int minutes = new Settings(realm).number(Settings.Key.IMPERSONATION_MAX_MINUTES);
    Instant end =
        Times.CLOCK.instant().plus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.SECONDS);
    Facts facts = new Facts(from.getId(), end, Impersonations.reason(session));
    SystemScope.enter(session);
    tell(begun, from, facts);
    Jobs.add(session, ImpersonationEnd.KIND, realm.getId(), begun.getId(), end);
    facts.writeTo(begun);
    Impersonations.noted(session, facts);
  }

  private void tell(UserSessionModel begun, RealmModel from, Facts facts) {
    String userId = begun.getUser().getId();
    Actor actor = Actor.user(begun.getUser(), begun);
    Map<String, Object> data = new HashMap<>();
    data.put("user_id", userId);
    data.put("impersonator_id", actor.realId());
    data.put("impersonator_realm", from.getName());
    data.put("ends_at", facts.end().toString());
    data.put("reason", null);
    if (session.getContext().getRealm().isOrganizationsEnabled()) {
      Memberships.of(session, userId).stream()
          .filter(Membership::isActive)
          .map(membership -> membership.organization().id())
          .forEach(
              id -> write(new Event(EventType.IMPERSONATION_STARTED, id, userId, data), actor));
    }
    Map<String, Object> whole = new HashMap<>(data);
    whole.put("reason", facts.reason().orElse(null));
    write(new Event(EventType.IMPERSONATION_STARTED, null, userId, whole), actor);
  }

  private void write(Event event, Actor actor) {
    EventLog.write(session, event, actor);
  }
}
