package io.keycloaksaas.api;

import io.keycloaksaas.apikey.rest.AdminApiKeysResource;
import io.keycloaksaas.apikey.rest.AdminPersonalApiKeysResource;
import io.keycloaksaas.billing.PaidByAdministrator;
import io.keycloaksaas.billing.rest.AdminBillingEventsResource;
import io.keycloaksaas.billing.rest.AdminPreviewResource;
import io.keycloaksaas.billing.rest.AdminReconciliationResource;
import io.keycloaksaas.catalog.rest.AdminCatalogResource;
import io.keycloaksaas.domain.rest.AdminDomainsResource;
import io.keycloaksaas.domain.rest.AdminJoinRequestsResource;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.rest.AdminEntitlementsResource;
import io.keycloaksaas.entitlement.rest.AdminEntitlementsResource.Viewed;
import io.keycloaksaas.event.rest.AdminAuditResource;
import io.keycloaksaas.event.rest.AdminEventsResource;
import io.keycloaksaas.impersonation.rest.AdminImpersonationResource;
import io.keycloaksaas.invitation.rest.AdminInvitationsResource;
import io.keycloaksaas.mail.rest.AdminEmailMessagesResource;
import io.keycloaksaas.onboarding.rest.AdminOnboardingResource;
import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.MemberNames;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.rest.AdminMemberEntitlementsResource;
import io.keycloaksaas.organization.rest.AdminMembershipsResource;
import io.keycloaksaas.organization.rest.AdminOrganizationsResource;
import io.keycloaksaas.organization.rest.AdminPermissionsResource;
import io.keycloaksaas.organization.rest.AdminRolesResource;
import io.keycloaksaas.persistence.Existence;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.project.rest.AdminProjectsResource;
import io.keycloaksaas.setup.rest.AdminSetupResource;
import io.keycloaksaas.subscription.PaidSubscriptions;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.rest.AdminOverridesResource;
import io.keycloaksaas.subscription.rest.AdminSubscriptionResource;
import io.keycloaksaas.subscription.rest.AdminSubscriptionsResource;
import io.keycloaksaas.usage.Allowances;
import io.keycloaksaas.usage.rest.AdminGrantsResource;
import io.keycloaksaas.usage.rest.AdminUsageResource;
import io.keycloaksaas.webhook.rest.AdminDeliveriesResource;
import io.keycloaksaas.webhook.rest.AdminWebhooksResource;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * {@code /admin/realms/{realm}/saas/v1}: puts the rooms' resources together. Nothing here
 * authorizes; each method does in its first line, with the subject's own lookup where it has one.
 */
public class AdminApi {
  private final AdminGate gate;
  private final RealmModel realm;

  AdminApi(AdminGate gate) {
    this.gate = gate;
    this.realm = gate.session().getContext().getRealm();
  }

  @Path("overview")
  public AdminOverviewResource overview() {
    return new AdminOverviewResource(gate);
  }

  @Path("setup")
  public AdminSetupResource setup() {
    return new AdminSetupResource(gate);
  }

  @Path("catalog")
  public AdminCatalogResource catalog() {
    return new AdminCatalogResource(
        gate,
        diff ->
            gate.session().getProvider(SubscriptionProvider.class).affectedBy(realm.getId(), diff));
  }

  @Path("subscriptions")
  public AdminSubscriptionsResource subscriptions() {
    return new AdminSubscriptionsResource(gate);
  }

  @Path("audit")
  public AdminAuditResource audit() {
    return new AdminAuditResource(gate, id -> MemberNames.user(gate.session(), id));
  }

  @Path("email-messages")
  public AdminEmailMessagesResource emailMessages() {
    return new AdminEmailMessagesResource(gate);
  }

  @Path("events")
  public AdminEventsResource events() {
    return new AdminEventsResource(gate);
  }

  @Path("billing-events")
  public AdminBillingEventsResource billingEvents() {
    return new AdminBillingEventsResource(gate);
  }

  @Path("billing/reconcile")
  public AdminReconciliationResource reconciliation() {
    return new AdminReconciliationResource(gate);
  }

  @Path("organizations")
  public AdminOrganizationsResource organizations() {
    return new AdminOrganizationsResource(gate);
  }

  @Path("organizations/{organization}/domains")
  public AdminDomainsResource organizationDomains(@PathParam("organization") String organization) {
    return new AdminDomainsResource(gate, organization);
  }

  @Path("organizations/{organization}/join-requests")
  public AdminJoinRequestsResource organizationJoinRequests(
      @PathParam("organization") String organization) {
    return new AdminJoinRequestsResource(gate, organization);
  }

  @Path("organizations/{organization}/invitations")
  public AdminInvitationsResource organizationInvitations(
      @PathParam("organization") String organization) {
    return new AdminInvitationsResource(gate, organization);
  }

  @Path("organizations/{organization}/subscription")
  public AdminSubscriptionResource organizationSubscription(
      @PathParam("organization") String organization) {
    return new AdminSubscriptionResource(gate, organization(organization), paid());
  }

  @Path("organizations/{organization}/subscription/preview")
  public AdminPreviewResource organizationPreview(@PathParam("organization") String organization) {
    return new AdminPreviewResource(gate, organization(organization));
  }

  @Path("organizations/{organization}/overrides")
  public AdminOverridesResource organizationOverrides(
      @PathParam("organization") String organization) {
    return new AdminOverridesResource(gate, organization(organization));
  }

  @Path("organizations/{organization}/entitlements")
  public AdminEntitlementsResource organizationEntitlements(
      @PathParam("organization") String organization) {
    return new AdminEntitlementsResource(
        gate.session(),
        () -> {
          Organization viewed = AdminOrganizationAccess.viewable(gate, organization);
          return new Viewed(
              SubjectRef.organization(realm.getId(), viewed.id()),
              viewed.status() == OrganizationStatus.ACTIVE);
        });
  }

  @Path("organizations/{organization}/roles")
  public AdminRolesResource roles(@PathParam("organization") String organization) {
    return new AdminRolesResource(gate, organization);
  }

  @Path("organizations/{organization}/projects")
  public AdminProjectsResource projects(@PathParam("organization") String organization) {
    return new AdminProjectsResource(gate, organization);
  }

  @Path("organizations/{organization}/onboarding")
  public AdminOnboardingResource onboarding(@PathParam("organization") String organization) {
    return new AdminOnboardingResource(gate, organization);
  }

  @Path("organizations/{organization}/permissions")
  public AdminPermissionsResource permissions(@PathParam("organization") String organization) {
    return new AdminPermissionsResource(gate, organization);
  }

  @Path("organizations/{organization}/grants")
  public AdminGrantsResource organizationGrants(@PathParam("organization") String organization) {
    return new AdminGrantsResource(gate, organization(organization));
  }

  @Path("organizations/{organization}/usage")
  public AdminUsageResource organizationUsage(@PathParam("organization") String organization) {
    return new AdminUsageResource(gate.session(), allowances(), organization(organization));
  }

  @Path("users/{user}/usage")
  public AdminUsageResource userUsage(@PathParam("user") String user) {
    return new AdminUsageResource(gate.session(), allowances(), user(user));
  }

  @Path("users/{user}/organizations")
  public AdminMembershipsResource userOrganizations(@PathParam("user") String user) {
    return new AdminMembershipsResource(gate, user(user));
  }

  @Path("users/{user}/organizations/{organization}/entitlements")
  public AdminMemberEntitlementsResource memberEntitlements(
      @PathParam("user") String user, @PathParam("organization") String organization) {
    return new AdminMemberEntitlementsResource(gate, user(user), organization);
  }

  @Path("users/{user}/grants")
  public AdminGrantsResource userGrants(@PathParam("user") String user) {
    return new AdminGrantsResource(gate, user(user));
  }

  @Path("organizations/{organization}/api-keys")
  public AdminApiKeysResource organizationApiKeys(@PathParam("organization") String organization) {
    return new AdminApiKeysResource(
        gate.session(),
        organization(organization),
        () ->
            SubjectRef.organization(
                realm.getId(), AdminOrganizationAccess.manageable(gate, organization).id()));
  }

  @Path("users/{user}/api-keys")
  public AdminPersonalApiKeysResource userApiKeys(@PathParam("user") String user) {
    return new AdminPersonalApiKeysResource(
        gate.session(), user(user), () -> user(user, gate::requireManage));
  }

  @Path("users/{user}/impersonation")
  public AdminImpersonationResource impersonation(@PathParam("user") String user) {
    return new AdminImpersonationResource(gate, () -> found(user, gate::requireImpersonate));
  }

  @Path("users/{user}/subscription")
  public AdminSubscriptionResource userSubscription(@PathParam("user") String user) {
    return new AdminSubscriptionResource(gate, user(user), paid());
  }

  @Path("users/{user}/subscription/preview")
  public AdminPreviewResource userPreview(@PathParam("user") String user) {
    return new AdminPreviewResource(gate, user(user));
  }

  @Path("users/{user}/overrides")
  public AdminOverridesResource userOverrides(@PathParam("user") String user) {
    return new AdminOverridesResource(gate, user(user));
  }

  @Path("users/{user}/entitlements")
  public AdminEntitlementsResource userEntitlements(@PathParam("user") String user) {
    return new AdminEntitlementsResource(gate.session(), () -> new Viewed(user(user).get(), true));
  }

  @Path("webhooks")
  public AdminWebhooksResource webhooks() {
    return new AdminWebhooksResource(gate);
  }

  @Path("webhooks/{webhook}/deliveries")
  public AdminDeliveriesResource deliveries(@PathParam("webhook") String webhook) {
    return new AdminDeliveriesResource(gate, webhook);
  }

  /** Without this, what is unknown on the first level would be answered as a wrong method. */
  @Path("{unknown}")
  public Object unknown() {
    throw Problem.of(ProblemCode.NOT_FOUND, "There is nothing here.");
  }

  private Allowances allowances() {
    return gate.session().getProvider(EntitlementProvider.class).allowances();
  }

  private PaidSubscriptions paid() {
    return new PaidByAdministrator(gate.session());
  }

  private Supplier<SubjectRef> organization(String idOrSlug) {
    return () ->
        SubjectRef.organization(
            realm.getId(), AdminOrganizationAccess.viewable(gate, idOrSlug).id());
  }

  private Supplier<SubjectRef> user(String id) {
    return () -> user(id, gate::requireView);
  }

  /** Whoever goes on to change him is asked again under his lock. */
  private SubjectRef user(String id, Consumer<UserModel> authorize) {
    SubjectRef user = SubjectRef.user(realm.getId(), found(id, authorize).getId());
    Subjects.recheckWhenHeld(
        gate.session(),
        user,
        () -> {
          if (!Existence.of(gate.session(), user)) {
            throw userNotFound();
          }
        });
    return user;
  }

  private UserModel found(String id, Consumer<UserModel> authorize) {
    UserModel user = Ids.isPossible(id) ? gate.session().users().getUserById(realm, id) : null;
    if (user == null) {
      gate.requireMayMissUser();
      throw userNotFound();
    }
    authorize.accept(user);
    return user;
  }

  private static Problem userNotFound() {
    return Problem.of(ProblemCode.USER_NOT_FOUND, "There is no such user.");
  }
}
