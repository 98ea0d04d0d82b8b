package io.keycloaksaas.organization;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaOrganizationRows;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * An organization whose subject the transaction holds until its end: what is decided on {@link
 * #before} holds at the commit.
 */
final class LockedOrganization {
  private final KeycloakSession session;
  private final SubjectRef subject;
  private final JpaOrganizationRows rows;
  private final Organization before;

  /**
   * @param recheck whether the caller still may, asked under the lock
   * @throws io.keycloaksaas.platform.Problem {@code organization_not_found}
   */
  LockedOrganization(KeycloakSession session, String id, Runnable recheck) {
    this.session = session;
    this.subject = SubjectRef.organization(session.getContext().getRealm().getId(), id);
    this.rows = new JpaOrganizationRows(session, id);
    Subjects.lock(session, subject);
    recheck.run();
    this.before = rows.current().orElseThrow(Organizations::notFound);
  }

  /** As it was when the lock was taken. */
  Organization before() {
    return before;
  }

  boolean isDeleted() {
    return before.status() == OrganizationStatus.DELETED;
  }

  /**
   * @throws io.keycloaksaas.platform.Problem {@code organization_not_found}
   */
  LockedOrganization requireLiving() {
    if (isDeleted()) {
      throw Organizations.notFound();
    }
    return this;
  }

  JpaOrganizationRows rows() {
    return rows;
  }

  SubjectRef subject() {
    return subject;
  }

  /** Closes a change of the row: its revision, the version, every cache, the event. */
  Organization written(EventType type, Map<String, Object> delta) {
    Organization after = rows.changed();
    Map<String, Object> data = new HashMap<>(delta);
    data.put("organization_id", subject.id());
    data.put("version", Subjects.change(session, subject));
    CacheDrops.afterCommit(session, Memberships.organizationKey(subject.realmId(), subject.id()));
    EventLog.write(session, new Event(type, subject.id(), null, data));
    return after;
  }
}
