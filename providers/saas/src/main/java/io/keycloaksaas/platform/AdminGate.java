package io.keycloaksaas.platform;

import java.util.Map;
import org.keycloak.authorization.fgap.AdminPermissionsSchema;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.UserResource;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/**
 * What an administrator may do, asked of Keycloak's own evaluator, per organization and user.
 * Refusals are problem documents.
 */
public final class AdminGate {
  /** The client whose roles service clients and billing administrators hold. */
  public static final String CLIENT = "saas";

  /** Overrides, grants, comps: more than managing organizations. */
  public static final String BILLING_ADMIN = "saas-billing-admin";

  /** Keycloak's role of those who may act as users. */
  public static final String IMPERSONATION = "impersonation";

  private final KeycloakSession session;
  private final RealmModel realm;
  private final AdminPermissionEvaluator auth;

  public AdminGate(KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth) {
    this.session = session;
    this.realm = realm;
    this.auth = auth;
  }

  public KeycloakSession session() {
    return session;
  }

  public UserModel administrator() {
    return auth.adminAuth().getUser();
  }

  /** By which he comes; of his own realm, which may be another. */
  public ClientModel client() {
    return auth.adminAuth().getClient();
  }

  public void requireManageRealm() {
    require(auth.realm().canManageRealm(), "manage-realm");
  }

  public void requireViewRealm() {
    require(auth.realm().canViewRealm(), "view-realm");
  }

  public void requireViewEvents() {
    require(auth.realm().canViewEvents() || auth.realm().canViewRealm(), "view-events");
  }

  public void requireQueryOrganizations() {
    require(auth.orgs().canQuery(), "query-organizations");
  }

  public void requireManageOrganizations() {
    require(auth.orgs().canManage(), "manage-organizations");
  }

  /** Of a name that is nobody's: refused in the words in which an organization would be. */
  public void requireMayMissOrganization() {
    require(auth.orgs().canQuery(), "view-organizations");
  }

  /** Of an id that is nobody's: refused in the words in which a user would be. */
  public void requireMayMissUser() {
    require(auth.users().canQuery(), "view-users");
  }

  /** Whether he may view any organization, so that none has to be asked about. */
  public boolean canViewEveryOrganization() {
    return auth.orgs().canView() && !AdminPermissionsSchema.SCHEMA.isAdminPermissionsEnabled(realm);
  }

  public boolean canView(OrganizationModel organization) {
    return auth.orgs().canView(organization);
  }

  public void requireView(OrganizationModel organization) {
    require(canView(organization), "view-organizations");
  }

  public void requireManage(OrganizationModel organization) {
    require(canManage(organization), "manage-organizations");
  }

  public boolean canManage(OrganizationModel organization) {
    return auth.orgs().canManage(organization);
  }

  public void requireView(UserModel user) {
    require(auth.users().canView(user), "view-users");
  }

  public void requireManage(UserModel user) {
    require(auth.users().canManage(user), "manage-users");
  }

  /** Refused, as by Keycloak, also for a user who may what the administrator may not. */
  public void requireImpersonate(UserModel user) {
    require(auth.users().canImpersonate(user, null), IMPERSONATION);
  }

  /**
   * By Keycloak's own method, with its checks, its event and its cookies.
   *
   * @return its answer: {@code redirect} and {@code sameRealm}
   */
  public Map<String, Object> impersonate(UserModel user) {
    AdminEventBuilder events =
        new AdminEventBuilder(
            realm, auth.adminAuth(), session, session.getContext().getConnection());
    return new UserResource(session, user, auth, events).impersonate();
  }

  /** A full administrator of the realm, or a holder of {@value #BILLING_ADMIN}. */
  public void requireBillingAdmin() {
    require(isBillingAdmin(), BILLING_ADMIN);
  }

  public boolean isBillingAdmin() {
    ClientModel client = realm.getClientByClientId(CLIENT);
    return auth.realm().canManageRealm()
        || client != null && auth.adminAuth().hasAppRole(client, BILLING_ADMIN);
  }

  private static void require(boolean allowed, String right) {
    if (!allowed) {
      throw Problem.of(ProblemCode.PERMISSION_DENIED, "You need the right " + right + ".");
    }
  }
}
