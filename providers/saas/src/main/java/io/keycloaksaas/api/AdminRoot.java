package io.keycloaksaas.api;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import jakarta.ws.rs.Path;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** {@code /admin/realms/{realm}/saas}: the version of the API. */
public class AdminRoot {
  private final KeycloakSession session;
  private final AdminGate gate;

  AdminRoot(KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth) {
    this.session = session;
    this.gate = new AdminGate(session, realm, auth);
  }

  /** An administrator's request sees the whole database, once a method has let him in. */
  @Path("v1")
  public AdminApi v1() {
    Answers.varyByOrigin(session);
    Paths.requireClean(session);
    Actor.administrator(session, gate.administrator()).act(session);
    SystemScope.enter(session);
    return new AdminApi(gate);
  }
}
