package io.keycloaksaas.token.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Problem;
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
  record Active(Chosen organization) {
    static Active of(Optional<Membership> membership) {
      return new Active(membership.map(Chosen::of).orElse(null));
    }
  }

  record Chosen(String id, String slug, String name, List<String> roles) {
    static Chosen of(Membership m) {
      return new Chosen(
          m.organization().id(), m.organization().slug(), m.organization().name(), m.roleKeys());
    }
  }

  record Mine(Chosen organization, EntitlementsRepresentation entitlements) {}

  /**
   * @param organizationId an id, or JSON's null for no organization
   */
  record Choose(JsonNode organizationId) {}

  @GET
  @Path("entitlements")
  public Response entitlements() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    Optional<Membership> active = new SessionChoice(session, caller).active();
    active.ifPresent(m -> enter(caller, m));
    return Answers.ok(
        new Mine(
            active.map(Chosen::of).orElse(null),
            EntitlementsRepresentation.of(
                TokenEntitlements.of(session, caller.user().getId(), active))));
  }

  @GET
  @Path("active-organization")
  public Response active() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    return Answers.ok(Active.of(new SessionChoice(session, caller).active()));
  }

  @PUT
  @Path("active-organization")
  public Response choose(InputStream body) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    JsonNode id = Body.read(session, body, Choose.class).organizationId();
    if (id == null || !id.isNull() && !id.isTextual()) {
      throw Problem.invalid("organizationId", "'organizationId' must be an id, or null for none.");
    }
    SessionChoice choice = new SessionChoice(session, caller);
    if (id.isNull()) {
      choice.chooseNone();
      return Answers.ok(Active.of(Optional.empty()));
    }
    Membership membership = TenantAccess.enter(session, caller, id.textValue());
    choice.choose(membership);
    return Answers.ok(Active.of(Optional.of(membership)));
  }

  @DELETE
  @Path("active-organization")
  public Response forget() {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    new SessionChoice(session, caller).forget();
    return Answers.noContent();
  }

  private void enter(Caller caller, Membership membership) {
    TenantScope.organization(session, caller.user().getId(), membership.organization().id());
  }
}
