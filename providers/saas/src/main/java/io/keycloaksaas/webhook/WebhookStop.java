package io.keycloaksaas.webhook;

import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.webhook.Webhook.Disabled;
import io.keycloaksaas.webhook.WebhookNotices.Change;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue;
import java.util.Map;
import java.util.Optional;
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
    WebhookProvider webhooks = session.getProvider(WebhookProvider.class);
    Optional<Webhook> found =
        webhooks.find(WebhookScope.everybody(), webhookId).filter(Webhook::isEnabled);
    if (found.isEmpty()) {
      return; // somebody else was faster
    }
    Webhook before = found.get();
    Webhook after =
        before.changed(before.url(), before.description(), before.filter(), Optional.of(why));
    webhooks.update(after);
    new Deliveries(session, after).switched(false);
    WebhookNotices notices = new WebhookNotices(session, after);
    notices.log(EventType.WEBHOOK_DISABLED, Map.of("reason", why.key()));
    notices.tellOwners(why == Disabled.GONE ? Change.GONE : Change.FAILING);
    LOG.infof("The endpoint %s of realm '%s' is disabled: %s", webhookId, realm.getName(), why);
  }
}
