package io.keycloaksaas.platform;

import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;

/**
 * Whether a service calls, and may: beyond what {@link TenantAuth} asks of every token, it is of
 * the client's own account, and that account holds the role now. Claims are not asked.
 */
public final class ServiceAuth {
  /** May report what subjects use. */
  public static final String REPORT_USAGE = "report-usage";

  /** May follow which entitlements change. */
  public static final String READ_ENTITLEMENTS = "read-entitlements";

  /** May ask whether API keys are good, and what they may. */
  public static final String VERIFY_API_KEYS = "verify-api-keys";

  private ServiceAuth() {}

  /**
   * @param role of the client {@value AdminGate#CLIENT}
   * @throws Problem {@code invalid_token}, {@code insufficient_scope}, {@code permission_denied}
   */
  public static Caller authenticate(KeycloakSession session, Access access, String role) {
    Caller caller = TenantAuth.authenticate(session, access);
    require(session, caller, role);
    return caller;
  }

  /**
   * One role more.
   *
   * @throws Problem {@code permission_denied}
   */
  public static void require(KeycloakSession session, Caller caller, String role) {
    if (!isService(caller) || !holds(session, caller, role)) {
      throw Problem.of(
          ProblemCode.PERMISSION_DENIED,
          "Only the service account of a client with the role "
              + role
              + " of the client "
              + AdminGate.CLIENT
              + " may do this.");
    }
  }

  private static boolean isService(Caller caller) {
    ClientModel client = caller.client();
    return !client.isPublicClient()
        && client.isServiceAccountsEnabled()
        && client.getId().equals(caller.user().getServiceAccountClientLink());
  }

  /**
   * As Keycloak decides about administrators: the account's live role, within the client's scope.
   */
  private static boolean holds(KeycloakSession session, Caller caller, String name) {
    ClientModel saas = session.getContext().getRealm().getClientByClientId(AdminGate.CLIENT);
    RoleModel role = saas == null ? null : saas.getRole(name);
    return role != null && caller.user().hasRole(role) && caller.client().hasScope(role);
  }
}
