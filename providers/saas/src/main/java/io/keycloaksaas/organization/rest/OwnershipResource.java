package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.Ownership;
import io.keycloaksaas.organization.RecentSignIn;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/transfer-ownership}: for owners. */
public class OwnershipResource {
  private final KeycloakSession session;
  private final String organization;

  public OwnershipResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  record GiveOwnership(String userId) {}

  /** An owner at work. */
  private record Owner(Caller caller, Organization organization) {
    String userId() {
      return caller.user().getId();
    }
  }

  @POST
  @Operation(
      value = "Gives the ownership to another member, who may have to consent",
      right = Operation.OWNER,
      takes = GiveOwnership.class,
      gives = TransferRepresentation.class,
      problems = {ProblemCode.INSUFFICIENT_USER_AUTHENTICATION, ProblemCode.MEMBER_NOT_FOUND})
  public Response transfer(InputStream body) {
    Owner owner = owner(Access.WRITE);
    RecentSignIn.require(owner.caller());
    String to = Body.read(session, body, GiveOwnership.class).userId();
    return Answers.ok(
        ownership(owner)
            .transfer(owner.userId(), to)
            .map(t -> TransferRepresentation.pending(session, owner.organization(), t))
            .orElseGet(
                () ->
                    TransferRepresentation.done(
                        session, owner.organization(), owner.userId(), to)));
  }

  @GET
  @Operation(
      value = "Shows the transfer of ownership that waits",
      right = Operation.OWNER,
      gives = TransferRepresentation.class,
      problems = ProblemCode.TRANSFER_NOT_FOUND)
  public Response waiting() {
    Owner owner = owner(Access.READ);
    return Answers.ok(
        TransferRepresentation.pending(session, owner.organization(), ownership(owner).waiting()));
  }

  @DELETE
  @Operation(
      value = "Takes back the transfer of ownership that waits",
      right = Operation.OWNER,
      problems = ProblemCode.TRANSFER_NOT_FOUND)
  public Response cancel() {
    Owner owner = owner(Access.WRITE);
    ownership(owner).cancel(owner.userId());
    return Answers.noContent();
  }

  private Owner owner(Access access) {
    Caller caller = TenantAccess.caller(session, access);
    Membership membership = TenantAccess.enter(session, caller, organization);
    Ownership.requireOwner(membership);
    return new Owner(caller, membership.organization());
  }

  private Ownership ownership(Owner owner) {
    return new Ownership(session, owner.organization().id());
  }
}
