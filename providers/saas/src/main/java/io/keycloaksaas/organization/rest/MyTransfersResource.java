package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.Ownership;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.Transfer;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** {@code …/me/ownership-transfers}: organizations that somebody would give to the caller. */
public class MyTransfersResource {
  private final KeycloakSession session;

  public MyTransfersResource(KeycloakSession session) {
    this.session = session;
  }

  /** One for each of the caller's organizations at most: no pages. */
  @GET
  @Operation(
      value = "Lists the organizations whose ownership is offered to the caller",
      right = Operation.USER,
      pageOf = TransferRepresentation.class)
  public Response list() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    if (!session.getContext().getRealm().isOrganizationsEnabled()) {
      return Answers.ok(new Page<TransferRepresentation>(List.of(), null));
    }
    List<TransferRepresentation> waiting =
        Ownership.offeredTo(session, caller.user().getId()).stream()
            .flatMap(transfer -> shown(caller, transfer))
            .toList();
    return Answers.ok(new Page<>(waiting, null));
  }

  @POST
  @Path("{transfer}/accept")
  @Operation(
      value = "Becomes the owner of an organization",
      right = Operation.USER,
      problems = {
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.ORGANIZATION_NOT_FOUND,
        ProblemCode.ORGANIZATION_SUSPENDED
      })
  public Response accept(@PathParam("transfer") String transfer) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    Membership membership = enter(caller, transfer);
    new Ownership(session, membership.organization().id()).accept(transfer, caller.user().getId());
    return Answers.noContent();
  }

  @POST
  @Path("{transfer}/decline")
  @Operation(
      value = "Declines to become the owner of an organization",
      right = Operation.USER,
      problems = {
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.ORGANIZATION_NOT_FOUND,
        ProblemCode.ORGANIZATION_SUSPENDED
      })
  public Response decline(@PathParam("transfer") String transfer) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    Membership membership = enter(caller, transfer);
    new Ownership(session, membership.organization().id()).decline(transfer, caller.user().getId());
    return Answers.noContent();
  }

  private Membership enter(Caller caller, String id) {
    Transfer transfer =
        Ownership.offeredTo(session, caller.user().getId()).stream()
            .filter(offered -> offered.id().equals(id))
            .findFirst()
            .orElseThrow(Ownership::notFound);
    return TenantAccess.enter(session, caller, transfer.organizationId());
  }

  private Stream<TransferRepresentation> shown(Caller caller, Transfer transfer) {
    Optional<Membership> membership =
        Memberships.find(session, caller.user().getId(), transfer.organizationId());
    return membership.filter(Membership::isActive).stream()
        .map(m -> TransferRepresentation.pending(session, m.organization(), transfer));
  }
}
