package io.keycloaksaas.usage;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.ServiceAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import org.keycloak.models.KeycloakSession;

/**
 * The door for services that report usage: the caller sees what he holds, and nobody's rows yet.
 */
public final class ServiceAccess {
  private ServiceAccess() {}

  /**
   * @throws io.keycloaksaas.platform.Problem {@code invalid_token}, {@code insufficient_scope},
   *     {@code permission_denied}
   */
  public static Caller reporter(KeycloakSession session) {
    Caller caller = ServiceAuth.authenticate(session, Access.WRITE, ServiceAuth.REPORT_USAGE);
    Actor.service(caller.client()).act(session);
    TenantScope.user(session, caller.user().getId());
    return caller;
  }
}
