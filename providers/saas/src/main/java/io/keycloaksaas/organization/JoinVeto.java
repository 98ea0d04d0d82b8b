package io.keycloaksaas.organization;

import io.keycloaksaas.persistence.SaasRealms;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelValidationException;
import org.keycloak.models.UserModel;

/**
 * Keeps people out who come by one of Keycloak's own doors: its admin REST API, a native
 * invitation, registration, an identity provider. Only where the realm was set up: a veto during an
 * import would keep the server from starting.
 */
final class JoinVeto {
  private JoinVeto() {}

  /**
   * To be called under the lock of the organization. A join with a draft was decided by our own
   * code, which answers better.
   */
  static void check(KeycloakSession session, String organizationId, UserModel user) {
    if (!SaasRealms.isSetUp(session, session.getContext().getRealm().getId())) {
      return;
    }
    if (user.getServiceAccountClientLink() != null) {
      throw refusal(session, "service_account");
    }
    boolean decided = JoinDraft.of(session, organizationId, user.getId()) != null;
    if (!decided && Seats.isFull(session, organizationId)) {
      throw refusal(session, "limit_reached");
    }
  }

  /** Some doors swallow the exception and commit; none commits what is marked. */
  static ModelValidationException refusal(KeycloakSession session, String code) {
    session.getTransactionManager().setRollbackOnly();
    return new ModelValidationException(code);
  }
}
