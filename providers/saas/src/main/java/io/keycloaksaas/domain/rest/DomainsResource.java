package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.Domains;
import io.keycloaksaas.domain.Enrolment;
import io.keycloaksaas.domain.Verification;
import io.keycloaksaas.organization.Members;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/domains}. */
public class DomainsResource {
  private static final String MANAGE = "org:update";

  /** Who comes in is not the organization's name or face, but its members. */
  private static final String ENROL = "org:members:manage";

  private final KeycloakSession session;
  private final String organization;

  public DomainsResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Lists the domains by name, each with its DNS record",
      right = MANAGE,
      pageOf = DomainRepresentation.class)
  public Response list() {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, MANAGE);
    return Answers.ok(
        new Page<>(domains(access).list().stream().map(DomainRepresentation::of).toList(), null));
  }

  @POST
  @Operation(
      value = "Adds a domain that is to be verified, or begins its verification anew",
      right = MANAGE,
      takes = DomainRequests.AddDomain.class,
      creates = DomainRepresentation.class,
      problems = {
        ProblemCode.DOMAIN_NOT_ALLOWED,
        ProblemCode.DOMAIN_ALREADY_VERIFIED,
        ProblemCode.LIMIT_REACHED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response add(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    return new Idempotency(session, access.caller())
        .once(
            key,
            body,
            DomainRequests.AddDomain.class,
            request -> DomainAnswers.added(session, domains(access).add(request.name())));
  }

  @GET
  @Path("{domain}")
  @Operation(
      value = "Shows a domain",
      right = MANAGE,
      gives = DomainRepresentation.class,
      problems = ProblemCode.DOMAIN_NOT_FOUND)
  public Response get(@PathParam("domain") String domain) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, MANAGE);
    return DomainAnswers.shown(domains(access).get(domain));
  }

  @PATCH
  @Path("{domain}")
  @Operation(
      value = "Says how people with a mailbox of the domain become members",
      right = ENROL,
      takes = DomainRequests.EnrolDomain.class,
      gives = DomainRepresentation.class,
      problems = {
        ProblemCode.DOMAIN_NOT_FOUND,
        ProblemCode.DOMAIN_NOT_VERIFIED,
        ProblemCode.DOMAIN_CONTESTED
      })
  public Response enrol(@PathParam("domain") String domain, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, ENROL);
    TenantAuth.refuseKeys(access.caller());
    Enrolment mode = Body.read(session, body, DomainRequests.EnrolDomain.class).mode();
    return DomainAnswers.shown(
        new Domains(session, access.organizationId(), () -> requireMayEnrol(access, mode))
            .enrol(domain, mode));
  }

  /** Nobody has others let in with what he lacks himself. */
  private void requireMayEnrol(MemberAccess access, Enrolment mode) {
    RoleGranter granter = RoleGranter.member(() -> TenantAccess.recheck(session, access, ENROL));
    if (mode == Enrolment.AUTOMATIC) {
      new Members(session, access.organizationId(), granter).requireMayAdmit();
    } else {
      TenantAccess.recheck(session, access, ENROL);
    }
  }

  @POST
  @Path("{domain}/verify")
  @Operation(
      value = "Looks for the record in the DNS",
      right = MANAGE,
      gives = DomainRepresentation.class,
      problems = {
        ProblemCode.DOMAIN_NOT_FOUND,
        ProblemCode.DOMAIN_NOT_PROVEN,
        ProblemCode.DOMAIN_CHALLENGE_EXPIRED,
        ProblemCode.CONFLICT,
        ProblemCode.TOO_MANY_REQUESTS,
        ProblemCode.DOMAIN_VERIFICATION_UNAVAILABLE
      })
  public Response verify(@PathParam("domain") String domain) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    return DomainAnswers.shown(new Verification(session, access.organizationId()).verify(domain));
  }

  @DELETE
  @Path("{domain}")
  @Operation(
      value = "Lets a domain go; who joined by it stays",
      right = MANAGE,
      problems = ProblemCode.DOMAIN_NOT_FOUND)
  public Response remove(@PathParam("domain") String domain) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    domains(access).remove(domain);
    return Answers.noContent();
  }

  private Domains domains(MemberAccess access) {
    return new Domains(
        session, access.organizationId(), () -> TenantAccess.recheck(session, access, MANAGE));
  }
}
