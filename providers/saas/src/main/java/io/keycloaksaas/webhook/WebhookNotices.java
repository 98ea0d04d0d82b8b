package io.keycloaksaas.webhook;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.mail.Mail;
import io.keycloaksaas.mail.Mails;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.Owners;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * What the log and the owners learn of an endpoint. Never its URL, which may hold a secret of the
 * receiver's: only the host. Of the realm's own endpoints nobody is mailed; the log tells.
 */
final class WebhookNotices {
  /** How long news stays worth sending. */
  private static final Duration NEWS = Duration.ofDays(3);

  private final KeycloakSession session;
  private final Webhook webhook;

  WebhookNotices(KeycloakSession session, Webhook webhook) {
    this.session = session;
    this.webhook = webhook;
  }

  /** What owners are told of, by the word that the template asks for. */
  enum Change {
    CREATED,
    MOVED,
    ROTATED,
    GONE,
    FAILING;

    private String template() {
      return this == GONE || this == FAILING ? "org-webhook-disabled" : "org-webhook-changed";
    }
  }

  void log(EventType type, Map<String, Object> delta) {
    Map<String, Object> data = new HashMap<>(delta);
    data.put("webhook_id", webhook.id());
    data.put("host", host());
    if (webhook.organizationId() != null) {
      data.put("organization_id", webhook.organizationId());
    }
    EventLog.write(session, new Event(type, webhook.organizationId(), null, data));
  }

  void tellOwners(Change change) {
    if (webhook.organizationId() == null) {
      return;
    }
    String organization =
        new Organizations(session)
            .find(webhook.organizationId())
            .map(Organization::name)
            .orElse(webhook.organizationId());
    Map<String, String> parameters =
        Map.of(
            "organizationName",
            organization,
            "host",
            host(),
            "change",
            change.name().toLowerCase(Locale.ROOT));
    // Each notice is one of its own, also when the same happens twice.
    String reference = Ids.next();
    for (UserModel owner : Owners.of(session, webhook.organizationId())) {
      if (owner.getEmail() != null) {
        Mails.queue(
            session,
            new Mail(
                change.template(),
                owner.getEmail(),
                owner.getId(),
                webhook.organizationId(),
                reference,
                parameters,
                Times.CLOCK.instant().plus(NEWS)));
      }
    }
  }

  private String host() {
    return URI.create(webhook.url()).getHost();
  }
}
