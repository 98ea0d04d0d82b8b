package io.keycloaksaas.token.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.entitlement.AsOf;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import io.keycloaksaas.entitlement.ExplanationRepresentation;
import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.invitation.Invitations;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.OrganizationCreation;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Impersonation;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.token.SessionChoice;
import io.keycloaksaas.token.TokenEntitlements;
import io.keycloaksaas.token.rest.MeRepresentation.ActiveOrganization;
import io.keycloaksaas.token.rest.MeRepresentation.Impersonator;
import io.keycloaksaas.token.rest.MeRepresentation.MyOrganization;
import io.keycloaksaas.token.rest.MeRepresentation.PendingInvitation;
import io.keycloaksaas.token.rest.MeRepresentation.User;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * {@code /realms/{realm}/saas/v1/me}: the caller as the next token of his session would show him.
 */
public class MeResource {
  private static final int MAX_ORGANIZATIONS = 100;
  private static final String BILLING_READ = "org:billing:read";

  private final KeycloakSession session;

  public MeResource(KeycloakSession session) {
    this.session = session;
  }

  /** The active organization, or null. */
  record ActiveChoice(@Nullable ChosenOrganization organization) {
    static ActiveChoice of(Optional<Membership> membership) {
      return new ActiveChoice(membership.map(ChosenOrganization::of).orElse(null));
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

  /**
   * Reads what tokens are made of, from the same cache: the same few statements whatever the number
   * of organizations.
   */
  @GET
  @Operation(
      value = "Shows the caller with all that an application needs to begin with",
      right = Operation.USER,
      gives = MeRepresentation.class)
  public Response me() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    RealmModel realm = session.getContext().getRealm();
    List<Membership> memberships =
        realm.isOrganizationsEnabled()
            ? Memberships.of(session, caller.user().getId()).stream()
                .filter(m -> !m.isDeleted())
                .toList()
            : List.of();
    Optional<Membership> active =
        SessionChoice.find(session, caller).flatMap(SessionChoice::active);
    List<Invitation> invitations = new Invitations(session).pendingFor(caller.user());
    active.ifPresent(m -> enter(caller, m));
    Entitlements entitlements = TokenEntitlements.of(session, caller.user().getId(), active);
    Page<MyOrganization> first =
        Page.of(
            new Page.Request(Optional.empty(), MAX_ORGANIZATIONS),
            memberships,
            m -> new Cursor(m.joinedAt(), m.organization().id()),
            MyOrganization::of);
    return Answers.ok(
        new MeRepresentation(
            realm.getName(),
            User.of(caller.user(), realm.getDefaultLocale()),
            first.items(),
            first.nextCursor(),
            active
                .map(m -> ActiveOrganization.of(realm, m, entitlements.set().permissions()))
                .orElse(null),
            EntitlementsRepresentation.of(entitlements),
            invitations.stream().map(PendingInvitation::of).toList(),
            new OrganizationCreation(session, caller.user()).isOpen(),
            Impersonation.of(caller.userSession())
                .map(who -> Impersonator.of(session, who))
                .orElse(null)));
  }

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

  /**
   * Of the active organization, a member without the permission {@code org:billing:read} learns
   * what its facts do, not which they are.
   */
  @GET
  @Path("entitlements/{feature}/explain")
  @Operation(
      value = "Explains one of the caller's entitlements as the next token would carry it",
      right = Operation.USER,
      gives = ExplanationRepresentation.class,
      problems = {ProblemCode.SESSION_REQUIRED, ProblemCode.NOT_FOUND})
  public Response explain(@PathParam("feature") String feature, @QueryParam("asOf") String asOf) {
    Caller caller = TenantAccess.caller(session, Access.READ);
    FeatureKey key = ExplanationRepresentation.feature(feature);
    Optional<Instant> past = AsOf.parse(asOf);
    Optional<Membership> active = new SessionChoice(session, caller).active();
    active.ifPresent(m -> enter(caller, m));
    String user = caller.user().getId();
    Entitlements now = TokenEntitlements.of(session, user, active);
    ExplanationRepresentation explained =
        ExplanationRepresentation.of(
            session
                .getProvider(EntitlementProvider.class)
                .explain(user, active.map(m -> m.context(session)), key, past));
    return Answers.ok(
        now.set().permissions().contains(BILLING_READ)
            ? explained
            : explained.withoutBillingOf(SubjectType.ORGANIZATION));
  }

  @GET
  @Path("active-organization")
  @Operation(
      value = "Shows the active organization",
      right = Operation.USER,
      gives = ActiveChoice.class,
      problems = ProblemCode.SESSION_REQUIRED)
  public Response active() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    return Answers.ok(ActiveChoice.of(new SessionChoice(session, caller).active()));
  }

  @PUT
  @Path("active-organization")
  @Operation(
      value = "Chooses the active organization, for this client in this session",
      right = Operation.USER,
      alsoImpersonated = true,
      takes = ChooseOrganization.class,
      gives = ActiveChoice.class,
      problems = {
        ProblemCode.SESSION_REQUIRED,
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.ORGANIZATION_NOT_FOUND,
        ProblemCode.ORGANIZATION_SUSPENDED,
        ProblemCode.ORGANIZATION_FIXED_BY_SCOPE
      })
  public Response choose(InputStream body) {
    Caller caller = TenantAccess.caller(session, Access.WRITE_AS_USER);
    JsonNode id = Body.read(session, body, ChooseOrganization.class).organizationId();
    if (id == null || !id.isNull() && !id.isTextual()) {
      throw Problem.invalid("organizationId", "'organizationId' must be an id, or null for none.");
    }
    SessionChoice choice = new SessionChoice(session, caller);
    if (id.isNull()) {
      choice.chooseNone();
      return Answers.ok(ActiveChoice.of(Optional.empty()));
    }
    Membership membership = TenantAccess.enter(session, caller, id.textValue());
    choice.choose(membership);
    return Answers.ok(ActiveChoice.of(Optional.of(membership)));
  }

  @DELETE
  @Path("active-organization")
  @Operation(
      value = "Forgets the choice of an active organization",
      right = Operation.USER,
      alsoImpersonated = true,
      problems = ProblemCode.SESSION_REQUIRED)
  public Response forget() {
    Caller caller = TenantAccess.caller(session, Access.WRITE_AS_USER);
    new SessionChoice(session, caller).forget();
    return Answers.noContent();
  }

  private void enter(Caller caller, Membership membership) {
    TenantScope.organization(session, caller.user().getId(), membership.organization().id());
  }
}
