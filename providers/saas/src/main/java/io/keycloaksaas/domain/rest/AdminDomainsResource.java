package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.Domains;
import io.keycloaksaas.domain.Verification;
import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /admin/…/organizations/{organization}/domains}. Also for an administrator a domain is
 * proven by its DNS alone.
 */
public class AdminDomainsResource {
  private final AdminGate gate;
  private final KeycloakSession session;
  private final String idOrSlug;

  public AdminDomainsResource(AdminGate gate, String idOrSlug) {
    this.gate = gate;
    this.session = gate.session();
    this.idOrSlug = idOrSlug;
  }

  @GET
  @Operation(
      value = "Lists the domains by name, each with its DNS record",
      right = "view-organizations",
      pageOf = DomainRepresentation.class)
  public Response list() {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    return Answers.ok(
        new Page<>(
            domains(organization).list().stream().map(DomainRepresentation::of).toList(), null));
  }

  @POST
  @Operation(
      value = "Adds a domain that is to be verified, or begins its verification anew",
      right = "manage-organizations",
      takes = DomainRequests.AddDomain.class,
      creates = DomainRepresentation.class,
      problems = {
        ProblemCode.DOMAIN_NOT_ALLOWED,
        ProblemCode.DOMAIN_ALREADY_VERIFIED,
        ProblemCode.LIMIT_REACHED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response add(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return new Idempotency(gate)
        .once(
            key,
            body,
            DomainRequests.AddDomain.class,
            request -> DomainAnswers.added(session, domains(organization).add(request.name())));
  }

  @GET
  @Path("{domain}")
  @Operation(
      value = "Shows a domain",
      right = "view-organizations",
      gives = DomainRepresentation.class,
      problems = ProblemCode.DOMAIN_NOT_FOUND)
  public Response get(@PathParam("domain") String domain) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    return DomainAnswers.shown(domains(organization).get(domain));
  }

  @PUT
  @Path("{domain}")
  @Operation(
      value = "Says how people with a mailbox of the domain become members",
      right = "manage-organizations",
      takes = DomainRequests.EnrolDomain.class,
      gives = DomainRepresentation.class,
      problems = {
        ProblemCode.DOMAIN_NOT_FOUND,
        ProblemCode.DOMAIN_NOT_VERIFIED,
        ProblemCode.DOMAIN_CONTESTED
      })
  public Response enrol(@PathParam("domain") String domain, InputStream body) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    DomainRequests.EnrolDomain request = Body.read(session, body, DomainRequests.EnrolDomain.class);
    return DomainAnswers.shown(domains(organization).enrol(domain, request.mode()));
  }

  @POST
  @Path("{domain}/verify")
  @Operation(
      value = "Looks for the record in the DNS",
      right = "manage-organizations",
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
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return DomainAnswers.shown(new Verification(session, organization.id()).verify(domain));
  }

  @DELETE
  @Path("{domain}")
  @Operation(
      value = "Lets a domain go; who joined by it stays",
      right = "manage-organizations",
      problems = ProblemCode.DOMAIN_NOT_FOUND)
  public Response remove(@PathParam("domain") String domain) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    domains(organization).remove(domain);
    return Answers.noContent();
  }

  private Domains domains(Organization organization) {
    return new Domains(session, organization.id(), () -> {});
  }
}
