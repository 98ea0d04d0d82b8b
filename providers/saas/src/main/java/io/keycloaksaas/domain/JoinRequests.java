package io.keycloaksaas.domain;

import io.keycloaksaas.domain.JoinRequest.Status;
import io.keycloaksaas.domain.jpa.JpaJoinRequests;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.Members;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Requests to join one organization, for those who answer them. Each answer holds the
 * organization's row until the commit: of several at once one is the first.
 */
public final class JoinRequests {
  private static final Map<Status, EventType> EVENTS =
      Map.of(
          Status.PENDING, EventType.JOIN_REQUEST_CREATED,
          Status.APPROVED, EventType.JOIN_REQUEST_APPROVED,
          Status.REJECTED, EventType.JOIN_REQUEST_REJECTED);

  private final KeycloakSession session;
  private final String organizationId;
  private final JpaJoinRequests rows;

  public JoinRequests(KeycloakSession session, String organizationId) {
    this.session = session;
    this.organizationId = organizationId;
    this.rows = new JpaJoinRequests(session, organizationId);
  }

  /** Oldest first. */
  public List<JoinRequest> list(Status status, Page.Request page) {
    return rows.page(status, page.after(), page.fetch());
  }

  /**
   * Lets who asked in, with the realm's roles of who joins. Who has become a member by another way
   * keeps what he has.
   *
   * @param granter whose rights limit what is granted, asked under the lock
   * @param by the member who answers, if it is one
   * @throws Problem {@code join_request_not_found}, {@code join_request_closed}, {@code
   *     permission_denied}, {@code limit_reached}, {@code user_not_found}, {@code
   *     organization_suspended}
   */
  public JoinRequest approve(String id, RoleGranter granter, Optional<String> by) {
    JoinRequest request = waiting(id);
    requireActive(session, organizationId);
    if (Memberships.find(session, request.userId(), organizationId).isEmpty()) {
      new Members(session, organizationId, granter)
          .admit(request.userId(), List.of(), by.orElse(null));
    }
    return close(request, Status.APPROVED, by);
  }

  /**
   * @param recheck whether the caller still may, asked under the lock
   * @throws Problem {@code join_request_not_found}, {@code join_request_closed}
   */
  public JoinRequest reject(String id, Runnable recheck, Optional<String> by) {
    JoinRequest request = waiting(id);
    recheck.run();
    return close(request, Status.REJECTED, by);
  }

  private JoinRequest waiting(String id) {
    Subjects.lock(
        session, SubjectRef.organization(session.getContext().getRealm().getId(), organizationId));
    JoinRequest request = rows.find(id).orElseThrow(JoinRequests::notFound);
    if (request.status() != Status.PENDING) {
      throw Problem.of(ProblemCode.JOIN_REQUEST_CLOSED, "The request was answered before.");
    }
    return request;
  }

  /**
   * As it is now; for decisions under its lock.
   *
   * @throws Problem {@code organization_not_found} of a deleted one, {@code organization_suspended}
   */
  static void requireActive(KeycloakSession session, String organizationId) {
    Organizations organizations = new Organizations(session);
    Organization found =
        organizations
            .find(organizationId)
            .filter(organization -> organization.status() != OrganizationStatus.DELETED)
            .orElseThrow(Organizations::notFound);
    if (!isActive(organizations, found)) {
      throw Organizations.suspended();
    }
  }

  /** Neither deleted, nor suspended, nor disabled in Keycloak itself. */
  static boolean isActive(KeycloakSession session, String organizationId) {
    Organizations organizations = new Organizations(session);
    return organizations
        .find(organizationId)
        .filter(organization -> isActive(organizations, organization))
        .isPresent();
  }

  private static boolean isActive(Organizations organizations, Organization organization) {
    return organization.status() == OrganizationStatus.ACTIVE
        && organizations.nativeOf(organization).isEnabled();
  }

  private JoinRequest close(JoinRequest request, Status status, Optional<String> by) {
    rows.close(request.id(), status, by);
    log(session, request, status);
    DomainMails.answered(session, request, status);
    return rows.find(request.id()).orElseThrow();
  }

  static void log(KeycloakSession session, JoinRequest request, Status status) {
    EventLog.write(
        session,
        new Event(
            EVENTS.get(status),
            request.organizationId(),
            request.userId(),
            Map.of(
                "organization_id", request.organizationId(),
                "join_request_id", request.id(),
                "user_id", request.userId())));
  }

  private static Problem notFound() {
    return Problem.of(ProblemCode.JOIN_REQUEST_NOT_FOUND, "There is no such request here.");
  }
}
