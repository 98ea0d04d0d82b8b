package io.keycloaksaas.invitation;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.jpa.JpaInvitationWriter;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.util.Map;
import java.util.TreeMap;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * The life of an invitation: pending, then accepted, declined, revoked or expired, once and for
 * ever. Each change holds the organization's row until the commit, so that of several answers at
 * once one is the first, and leaves its row in the log.
 */
final class InvitationChanges {
  private static final Map<Status, EventType> EVENTS =
      Map.of(
          Status.ACCEPTED, EventType.INVITATION_ACCEPTED,
          Status.DECLINED, EventType.INVITATION_DECLINED,
          Status.REVOKED, EventType.INVITATION_REVOKED,
          Status.EXPIRED, EventType.INVITATION_EXPIRED);

  private final KeycloakSession session;
  private final String organizationId;
  private final JpaInvitationWriter writer;

  InvitationChanges(KeycloakSession session, String organizationId) {
    this.session = session;
    this.organizationId = organizationId;
    this.writer = new JpaInvitationWriter(session);
  }

  /** To be held while deciding. */
  void lock() {
    Subjects.lock(
        session, SubjectRef.organization(session.getContext().getRealm().getId(), organizationId));
  }

  /**
   * Under the lock.
   *
   * @throws Problem {@code invitation_expired}, {@code invitation_closed}
   */
  static void requirePending(Invitation invitation) {
    if (invitation.status() == Status.EXPIRED) {
      throw Problem.of(
          ProblemCode.INVITATION_EXPIRED, "The invitation has expired; ask for a new one.");
    }
    if (invitation.status() != Status.PENDING) {
      throw Problem.of(
          ProblemCode.INVITATION_CLOSED, "The invitation was answered or revoked before.");
    }
  }

  /**
   * Ends a pending invitation.
   *
   * @param by who answered, or null
   * @return whether it was pending
   */
  boolean close(String id, Status status, UserModel by) {
    boolean wasPending = writer.close(organizationId, id, status, by == null ? null : by.getId());
    if (wasPending) {
      log(EVENTS.get(status), id, by, Map.of());
    }
    return wasPending;
  }

  /**
   * @param user who answered, or null
   */
  void log(EventType type, String id, UserModel user, Map<String, Object> more) {
    Map<String, Object> data = new TreeMap<>(more);
    data.put("organization_id", organizationId);
    data.put("invitation_id", id);
    if (user != null && type != EventType.INVITATION_DECLINED) {
      data.put("user_id", user.getId()); // who declined stays unknown to the inviter (M1)
    }
    EventLog.write(
        session, new Event(type, organizationId, user == null ? null : user.getId(), data));
  }

  static Problem notFound() {
    return Problem.of(ProblemCode.INVITATION_NOT_FOUND, "There is no such invitation.");
  }
}
