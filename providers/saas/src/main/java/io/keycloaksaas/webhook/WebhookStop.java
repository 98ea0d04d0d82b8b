package io.keycloaksaas.webhook;

import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.webhook.Webhook.Disabled;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Disables an endpoint because of what its receiver does. */
final class WebhookStop {
  private static final Logger LOG = Logger.getLogger(WebhookStop.class);

  private WebhookStop() {}

  /**
   * In a transaction of its own. It may fail without harm: the next failure of the endpoint leads
   * here again.
   */
  static void disable(KeycloakSessionFactory sessions, String webhookId, Disabled why) {
    try {
      KeycloakModelUtils.runJobInTransaction(
          sessions,
          session -> {
            SystemScope.enterInBackground(session);
            new JpaDeliveryQueue(session)
                .realmOf(webhookId)
                .map(realmId -> session.realms().getRealm(realmId))
                .ifPresent(realm -> disable(session, realm, webhookId, why));
          });
    } catch (RuntimeException e) { // whatever the database throws
      LOG.warnf(e, "The endpoint %s was not disabled", webhookId);
    }
  }

  private static void disable(
      KeycloakSession session, RealmModel realm, String webhookId, Disabled why) {
    session.getContext().setRealm(realm);
    new Webhooks(session, WebhookScope.everybody(), () -> {}).stop(webhookId, why);
    LOG.infof("The endpoint %s of realm '%s' is disabled: %s", webhookId, realm.getName(), why);
  }
}
