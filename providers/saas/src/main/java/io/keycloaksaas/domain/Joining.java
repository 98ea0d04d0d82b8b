package io.keycloaksaas.domain;

import io.keycloaksaas.domain.JoinRequest.Status;
import io.keycloaksaas.domain.jpa.JpaDomains;
import io.keycloaksaas.domain.jpa.JpaJoinRequests;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.Seats;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Somebody asks to join an organization that is suggested to him. */
public final class Joining {
  /** Of one person to one organization: who was rejected may not ask for ever. */
  private static final Limit ONES = new Limit("join-request.create", 3, Duration.ofDays(7));

  /** Each one is a mail to every owner. */
  private static final Limit ALL = new Limit("join-request.organization", 200, Duration.ofDays(1));

  private Joining() {}

  /**
   * @throws Problem {@code organization_not_found} where nothing is suggested, {@code
   *     member_already_exists}, {@code organization_suspended}, {@code join_requests_disabled},
   *     {@code join_request_already_exists}, {@code limit_reached}, {@code too_many_requests}
   */
  public static JoinRequest ask(KeycloakSession session, UserModel user, String idOrSlug) {
    if (Memberships.find(session, user.getId(), idOrSlug).isPresent()) {
      throw Problem.of(ProblemCode.MEMBER_ALREADY_EXISTS, "You are a member already.");
    }
    Suggestion suggestion =
        Suggestions.find(session, user, idOrSlug).orElseThrow(Organizations::notFound);
    if (!suggestion.isActive()) {
      throw Organizations.suspended();
    }
    requireOpen(suggestion.enrolment());
    String organizationId = suggestion.organizationId();
    Limits.hit(session, ONES, organizationId + "/" + user.getId());
    Limits.hit(session, ALL, organizationId);
    TenantScope.invited(session, user.getId(), organizationId);
    Subjects.lock(
        session, SubjectRef.organization(session.getContext().getRealm().getId(), organizationId));
    JoinRequests.requireActive(session, organizationId);
    return created(session, user, suggestion);
  }

  /** Under the lock. */
  private static JoinRequest created(
      KeycloakSession session, UserModel user, Suggestion suggestion) {
    String organizationId = suggestion.organizationId();
    requireOpen(
        new JpaDomains(session, organizationId)
            .find(suggestion.domain())
            .map(Domain::enrolment)
            .orElseThrow(Organizations::notFound));
    JpaJoinRequests rows = new JpaJoinRequests(session, organizationId);
    if (rows.waiting(user.getId()).isPresent()) {
      throw Problem.of(
          ProblemCode.JOIN_REQUEST_ALREADY_EXISTS, "You have asked already; wait for the answer.");
    }
    Seats.requireFree(session, organizationId);
    EmailAddress address = EmailAddress.of(user.getEmail()).orElseThrow();
    JoinRequest request = rows.find(rows.add(user.getId(), address)).orElseThrow();
    JoinRequests.log(session, request, Status.PENDING);
    DomainMails.asked(session, request);
    return request;
  }

  private static void requireOpen(Enrolment enrolment) {
    if (enrolment == Enrolment.SUGGEST) {
      throw Problem.of(
          ProblemCode.JOIN_REQUESTS_DISABLED,
          "The organization takes no requests; ask one of its members for an invitation.");
    }
  }
}
