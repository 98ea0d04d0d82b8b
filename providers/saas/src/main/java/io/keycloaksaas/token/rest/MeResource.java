package io.keycloaksaas.token.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.token.SessionChoice;
import io.keycloaksaas.token.TokenEntitlements;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /realms/{realm}/saas/v1/me}: the caller as the next token of his session would show him.
 */
public class MeResource {
  private final KeycloakSession session;

  public MeResource(KeycloakSession session) {
    this.session = session;
  }

  /** The active organization, or null. */
  record ActiveOrganizationRepresentation(@Nullable ChosenOrganization organization) {
    static ActiveOrganizationRepresentation of(Optional<Membership> membership) {
      return new ActiveOrganizationRepresentation(
          membership.map(ChosenOrganization::of).orElse(null));
    }
  }

  record ChosenOrganization(String id, String slug, String name, List<String> roles) {
    static ChosenOrganization of(Membership m) {
      return new ChosenOrganization(
          m.organization().id(), m.organization().slug(), m.organization().name(), m.roleKeys());
    }
  }

  record MyEntitlements(
      @Nullable ChosenOrganization organization, EntitlementsRepresentation entitlements) {}

  /**
   * @param organizationId an id, or JSON's null for no organization
   */
  record ChooseOrganization(JsonNode organizationId) {}

  @GET
  @Path("entitlements")
  @Operation(
      value = "Shows the caller's entitlements as the next token would carry them",
      right = Operation.USER,
      gives = MyEntitlements.class,
      problems = ProblemCode.SESSION_REQUIRED)
  public Response entitlements() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    Optional<Membership> active = new SessionChoice(session, caller).active();
    active.ifPresent(m -> enter(caller, m));
    return Answers.ok(
        new MyEntitlements(
            active.map(ChosenOrganization::of).orElse(null),
            EntitlementsRepresentation.of(
                TokenEntitlements.of(session, caller.user().getId(), active))));
  }

  @GET
  @Path("active-organization")
  @Operation(
      value = "Shows the active organization",
      right = Operation.USER,
      gives = ActiveOrganizationRepresentation.class,
      problems = ProblemCode.SESSION_REQUIRED)
  public Response active() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    return Answers.ok(
        ActiveOrganizationRepresentation.of(new SessionChoice(session, caller).active()));
  }

  @PUT
  @Path("active-organization")
  @Operation(
      value = "Chooses the active organization, for this client in this session",
      right = Operation.USER,
      takes = ChooseOrganization.class,
      gives = ActiveOrganizationRepresentation.class,
      problems = {
        ProblemCode.SESSION_REQUIRED,
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.ORGANIZATION_NOT_FOUND,
        ProblemCode.ORGANIZATION_SUSPENDED,
        ProblemCode.ORGANIZATION_FIXED_BY_SCOPE
      })
  public Response choose(InputStream body) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    JsonNode id = Body.read(session, body, ChooseOrganization.class).organizationId();
    if (id == null || !id.isNull() && !id.isTextual()) {
      throw Problem.invalid("organizationId", "'organizationId' must be an id, or null for none.");
    }
    SessionChoice choice = new SessionChoice(session, caller);
    if (id.isNull()) {
      choice.chooseNone();
      return Answers.ok(ActiveOrganizationRepresentation.of(Optional.empty()));
    }
    Membership membership = TenantAccess.enter(session, caller, id.textValue());
    choice.choose(membership);
    return Answers.ok(ActiveOrganizationRepresentation.of(Optional.of(membership)));
  }

  @DELETE
  @Path("active-organization")
  @Operation(
      value = "Forgets the choice of an active organization",
      right = Operation.USER,
      problems = ProblemCode.SESSION_REQUIRED)
  public Response forget() {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    new SessionChoice(session, caller).forget();
    return Answers.noContent();
  }

  private void enter(Caller caller, Membership membership) {
    TenantScope.organization(session, caller.user().getId(), membership.organization().id());
  }
}
