package io.keycloaksaas.billing;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.TenantAuth.Caller;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Transactions for a tenant's request whose own has ended: by the same caller, who sees what he
 * saw.
 */
public record TenantTransactions(KeycloakSession session, Caller caller, SubjectRef subject) {

  public <T> T run(Function<KeycloakSession, T> work) {
    String userId = caller.user().getId();
    Actor actor = Actor.user(caller.user(), caller.userSession());
    return KeycloakModelUtils.runJobInTransactionWithResult(
        session.getKeycloakSessionFactory(),
        own -> {
          own.getContext().setRealm(own.realms().getRealm(subject.realmId()));
          if (subject.type() == SubjectType.ORGANIZATION) {
            TenantScope.organization(own, userId, subject.id());
          } else {
            TenantScope.user(own, userId);
          }
          actor.act(own);
          return work.apply(own);
        });
  }
}
