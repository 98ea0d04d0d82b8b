package io.keycloaksaas.api;

import io.keycloaksaas.apikey.rest.ApiKeyVerificationResource;
import io.keycloaksaas.apikey.rest.ApiKeysResource;
import io.keycloaksaas.apikey.rest.MyApiKeysResource;
import io.keycloaksaas.billing.CheckoutBuyer;
import io.keycloaksaas.billing.rest.BillingEventWebhookResource;
import io.keycloaksaas.billing.rest.MyBillingPortalResource;
import io.keycloaksaas.billing.rest.MyCheckoutResource;
import io.keycloaksaas.billing.rest.MySubscriptionResource;
import io.keycloaksaas.billing.rest.OrganizationBillingPortalResource;
import io.keycloaksaas.billing.rest.OrganizationCheckoutResource;
import io.keycloaksaas.billing.rest.OrganizationSubscriptionResource;
import io.keycloaksaas.catalog.rest.DictionaryResource;
import io.keycloaksaas.catalog.rest.PlansResource;
import io.keycloaksaas.domain.rest.DomainsResource;
import io.keycloaksaas.domain.rest.JoinRequestsResource;
import io.keycloaksaas.domain.rest.MySuggestionsResource;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.event.rest.EntitlementChangesResource;
import io.keycloaksaas.event.rest.EventTypesResource;
import io.keycloaksaas.event.rest.OrganizationAuditResource;
import io.keycloaksaas.event.rest.OrganizationEventsResource;
import io.keycloaksaas.invitation.rest.InvitationLinksResource;
import io.keycloaksaas.invitation.rest.InvitationsResource;
import io.keycloaksaas.invitation.rest.MyInvitationsResource;
import io.keycloaksaas.onboarding.rest.MyOnboardingResource;
import io.keycloaksaas.onboarding.rest.OnboardingResource;
import io.keycloaksaas.organization.MemberNames;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.rest.LeaveResource;
import io.keycloaksaas.organization.rest.LogosResource;
import io.keycloaksaas.organization.rest.MyTransfersResource;
import io.keycloaksaas.organization.rest.OrganizationEntitlementsResource;
import io.keycloaksaas.organization.rest.OrganizationsResource;
import io.keycloaksaas.organization.rest.OwnershipResource;
import io.keycloaksaas.organization.rest.PermissionsResource;
import io.keycloaksaas.organization.rest.RolesResource;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.project.rest.ProjectsResource;
import io.keycloaksaas.signin.rest.LoginMethodsResource;
import io.keycloaksaas.token.SessionChoice;
import io.keycloaksaas.token.rest.MeResource;
import io.keycloaksaas.usage.Allowances;
import io.keycloaksaas.usage.rest.MyUsageResource;
import io.keycloaksaas.usage.rest.OrganizationGrantsResource;
import io.keycloaksaas.usage.rest.OrganizationUsageResource;
import io.keycloaksaas.usage.rest.UsageResource;
import io.keycloaksaas.webhook.rest.DeliveriesResource;
import io.keycloaksaas.webhook.rest.WebhooksResource;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /realms/{realm}/saas/v1}: self-service and services. Nothing here authorizes; each method
 * does in its first line.
 */
public class TenantApi {
  private final KeycloakSession session;

  TenantApi(KeycloakSession session) {
    this.session = session;
  }

  @Path("me")
  public MeResource me() {
    return new MeResource(session);
  }

  @Path("me/invitations")
  public MyInvitationsResource myInvitations() {
    return new MyInvitationsResource(session, this::activate);
  }

  @Path("invitations")
  public InvitationLinksResource invitations() {
    return new InvitationLinksResource(session, this::activate);
  }

  @Path("organizations/{organization}/invitations")
  public InvitationsResource organizationInvitations(
      @PathParam("organization") String organization) {
    return new InvitationsResource(session, organization);
  }

  @Path("organizations")
  public OrganizationsResource organizations() {
    return new OrganizationsResource(
        session, (caller, created) -> SessionChoice.startWith(session, caller, created));
  }

  @Path("logos")
  public LogosResource logos() {
    return new LogosResource(session);
  }

  @Path("plans")
  public PlansResource plans() {
    return new PlansResource(session);
  }

  @Path("catalog/{c}")
  public DictionaryResource dictionary() {
    return new DictionaryResource(session);
  }

  @Path("me/ownership-transfers")
  public MyTransfersResource ownershipTransfers() {
    return new MyTransfersResource(session);
  }

  @Path("organizations/{organization}/leave")
  public LeaveResource leave(@PathParam("organization") String organization) {
    return new LeaveResource(session, organization);
  }

  @Path("organizations/{organization}/transfer-ownership")
  public OwnershipResource ownership(@PathParam("organization") String organization) {
    return new OwnershipResource(session, organization);
  }

  @Path("organizations/{organization}/roles")
  public RolesResource roles(@PathParam("organization") String organization) {
    return new RolesResource(session, organization);
  }

  @Path("organizations/{organization}/permissions")
  public PermissionsResource permissions(@PathParam("organization") String organization) {
    return new PermissionsResource(session, organization);
  }

  @Path("organizations/{organization}/webhooks")
  public WebhooksResource webhooks(@PathParam("organization") String organization) {
    return new WebhooksResource(session, organization);
  }

  @Path("organizations/{organization}/webhooks/{webhook}/deliveries")
  public DeliveriesResource deliveries(
      @PathParam("organization") String organization, @PathParam("webhook") String webhook) {
    return new DeliveriesResource(session, organization, webhook);
  }

  @Path("organizations/{organization}/audit")
  public OrganizationAuditResource audit(@PathParam("organization") String organization) {
    return new OrganizationAuditResource(
        session,
        () -> {
          TenantAccess.MemberAccess reader =
              TenantAccess.member(
                  session, Access.READ, organization, OrganizationAuditResource.PERMISSION);
          return new OrganizationAuditResource.Reader(
              reader.caller().user().getId(), reader.organizationId());
        },
        MemberNames::member);
  }

  @Path("organizations/{organization}/events")
  public OrganizationEventsResource events(@PathParam("organization") String organization) {
    return new OrganizationEventsResource(
        session,
        () ->
            TenantAccess.member(
                    session, Access.READ, organization, OrganizationEventsResource.PERMISSION)
                .organizationId());
  }

  @Path("entitlement-changes")
  public EntitlementChangesResource entitlementChanges() {
    return new EntitlementChangesResource(session);
  }

  @Path("event-types")
  public EventTypesResource eventTypes() {
    return new EventTypesResource();
  }

  @Path("me/api-keys")
  public MyApiKeysResource myApiKeys() {
    return new MyApiKeysResource(session);
  }

  @Path("organizations/{organization}/api-keys")
  public ApiKeysResource organizationApiKeys(@PathParam("organization") String organization) {
    return new ApiKeysResource(session, organization);
  }

  @Path("api-keys/verify")
  public ApiKeyVerificationResource apiKeyVerification() {
    return new ApiKeyVerificationResource(session, allowances());
  }

  @Path("organizations/{organization}/entitlements")
  public OrganizationEntitlementsResource organizationEntitlements(
      @PathParam("organization") String organization) {
    return new OrganizationEntitlementsResource(session, organization);
  }

  @Path("organizations/{organization}/subscription")
  public OrganizationSubscriptionResource organizationSubscription(
      @PathParam("organization") String organization) {
    return new OrganizationSubscriptionResource(session, organization);
  }

  @Path("me/subscription")
  public MySubscriptionResource mySubscription() {
    return new MySubscriptionResource(session);
  }

  @Path("organizations/{organization}/projects")
  public ProjectsResource projects(@PathParam("organization") String organization) {
    return new ProjectsResource(session, organization);
  }

  @Path("me/onboarding")
  public MyOnboardingResource myOnboarding() {
    return new MyOnboardingResource(
        session, caller -> SessionChoice.find(session, caller).flatMap(SessionChoice::active));
  }

  @Path("organizations/{organization}/onboarding")
  public OnboardingResource onboarding(@PathParam("organization") String organization) {
    return new OnboardingResource(session, organization);
  }

  @Path("organizations/{organization}/domains")
  public DomainsResource domains(@PathParam("organization") String organization) {
    return new DomainsResource(session, organization);
  }

  @Path("organizations/{organization}/join-requests")
  public JoinRequestsResource joinRequests(@PathParam("organization") String organization) {
    return new JoinRequestsResource(session, organization);
  }

  @Path("me/organization-suggestions")
  public MySuggestionsResource organizationSuggestions() {
    return new MySuggestionsResource(session);
  }

  @Path("openapi.json")
  public OpenApiResource openApi() {
    return new OpenApiResource();
  }

  private void activate(Caller caller, Membership membership) {
    SessionChoice.follow(session, caller, membership);
  }

  @Path("login-methods")
  public LoginMethodsResource loginMethods() {
    return new LoginMethodsResource(session);
  }

  @Path("me/usage")
  public MyUsageResource myUsage() {
    return new MyUsageResource(
        session,
        allowances(),
        () ->
            SubjectRef.user(
                session.getContext().getRealm().getId(),
                TenantAccess.caller(session, Access.READ).user().getId()));
  }

  @Path("organizations/{organization}/usage")
  public OrganizationUsageResource organizationUsage(
      @PathParam("organization") String organization) {
    return new OrganizationUsageResource(session, allowances(), billed(organization));
  }

  @Path("organizations/{organization}/grants")
  public OrganizationGrantsResource organizationGrants(
      @PathParam("organization") String organization) {
    return new OrganizationGrantsResource(session, billed(organization));
  }

  @Path("usage")
  public UsageResource usage() {
    return new UsageResource(session, allowances(), new UsageSubjects(session));
  }

  @Path("me/checkout")
  public MyCheckoutResource myCheckout() {
    return new MyCheckoutResource(session, () -> CheckoutBuyer.myself(session));
  }

  @Path("me/billing-portal")
  public MyBillingPortalResource myBillingPortal() {
    return new MyBillingPortalResource(session, () -> CheckoutBuyer.myself(session));
  }

  @Path("organizations/{organization}/checkout")
  public OrganizationCheckoutResource organizationCheckout(
      @PathParam("organization") String organization) {
    return new OrganizationCheckoutResource(
        session, () -> CheckoutBuyer.organization(session, organization));
  }

  @Path("organizations/{organization}/billing-portal")
  public OrganizationBillingPortalResource organizationBillingPortal(
      @PathParam("organization") String organization) {
    return new OrganizationBillingPortalResource(
        session, () -> CheckoutBuyer.organization(session, organization));
  }

  @Path("billing/{provider}/webhook")
  public BillingEventWebhookResource billingWebhook() {
    return new BillingEventWebhookResource(session);
  }

  /** Of members who may see what the organization has bought. */
  private Supplier<SubjectRef> billed(String organization) {
    return () ->
        SubjectRef.organization(
            session.getContext().getRealm().getId(),
            TenantAccess.member(
                    session, Access.READ, organization, OrganizationUsageResource.PERMISSION)
                .organizationId());
  }

  private Allowances allowances() {
    return session.getProvider(EntitlementProvider.class).allowances();
  }

  /** Without this, what is unknown on the first level would be answered as a wrong method. */
  @Path("{unknown}")
  public Object unknown() {
    throw Problem.of(ProblemCode.NOT_FOUND, "There is nothing here.");
  }
}
