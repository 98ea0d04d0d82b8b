package io.keycloaksaas.webhook;

import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SaasRealms;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.OutboundHttp;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Text;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Webhook.Disabled;
import io.keycloaksaas.webhook.WebhookNotices.Change;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Endpoints, as people make and change them. Every change is decided under the lock of the
 * organization, or of the realm, written to the log, and told to the organization's owners when it
 * changes who hears what (H19).
 */
public final class Webhooks {
  /** Of one organization, and of a realm. */
  private static final int MAX_OF_ORGANIZATION = 10;

  private static final int MAX_OF_REALM = 50;

  /** Keys that sign at a time: each adds to the header of every delivery. */
  private static final int MAX_KEYS = 3;

  /** The longest time for a receiver to learn a new secret (M10). */
  public static final Duration MAX_OVERLAP = Duration.ofHours(24);

  private static final int MAX_DESCRIPTION = 255;

  /** Of one organization: a mail to each owner goes with every change. */
  private static final Limit CHANGES = new Limit("webhook.change", 60, Duration.ofDays(1));

  private final KeycloakSession session;
  private final WebhookScope scope;
  private final Runnable recheck;
  private final WebhookProvider webhooks;

  /**
   * @param recheck whether the caller still may, asked under the lock
   */
  public Webhooks(KeycloakSession session, WebhookScope scope, Runnable recheck) {
    this.session = session;
    this.scope = scope;
    this.recheck = recheck;
    this.webhooks = session.getProvider(WebhookProvider.class);
  }

  /** Oldest first. */
  public List<Webhook> list(Page.Request page) {
    return webhooks.list(scope, page.after(), page.fetch());
  }

  /**
   * @throws Problem {@code webhook_not_found}
   */
  public Webhook get(String id) {
    return Optional.of(id)
        .filter(Ids::isPossible)
        .flatMap(possible -> webhooks.find(scope, possible))
        .orElseThrow(
            () -> Problem.of(ProblemCode.WEBHOOK_NOT_FOUND, "There is no such endpoint here."));
  }

  /** The public keys with which receivers verify, newest first, by endpoint. */
  public Map<String, List<String>> publicKeys(Collection<Webhook> of) {
    return webhooks.publicKeys(of.stream().map(Webhook::id).toList(), Times.CLOCK.instant());
  }

  /**
   * @param createdBy the user who asks
   * @throws Problem {@code validation_failed}, {@code limit_reached}, {@code
   *     encryption_not_configured}
   */
  public NewWebhook create(WebhookDraft draft, String createdBy) {
    Optional<String> organizationId = scope.organizationId();
    lock(organizationId);
    int most = organizationId.isPresent() ? MAX_OF_ORGANIZATION : MAX_OF_REALM;
    if (webhooks.count(organizationId) >= most) {
      throw Problem.of(
          ProblemCode.LIMIT_REACHED, "There may be " + most + " endpoints.", "limit", most);
    }
    Instant now = Times.CLOCK.instant();
    Webhook webhook =
        new Webhook(
            Ids.next(),
            organizationId.orElse(null),
            url(draft.url()),
            description(draft.description().orElse("")),
            filter(draft.eventTypes().orElse(List.of()), organizationId),
            draft.signature(),
            Optional.empty(),
            createdBy,
            organizationId.isPresent(),
            now,
            now,
            1,
            Webhook.Health.NEW);
    changing();
    webhooks.add(webhook);
    SigningKey key = SigningKey.generate(draft.signature());
    webhooks.addKey(webhook.id(), SigningKeys.stored(key));
    WebhookNotices notices = new WebhookNotices(session, webhook);
    notices.log(EventType.WEBHOOK_CREATED, Map.of("signature", webhook.signature().key()));
    notices.tellOwners(Change.CREATED);
    return new NewWebhook(webhook, key.secret());
  }

  /**
   * @throws Problem {@code webhook_not_found}, {@code version_conflict}, {@code validation_failed}
   */
  public Webhook update(String id, WebhookChange change, IfMatch condition) {
    Webhook before = locked(id);
    condition.require(before.etag());
    Optional<String> organizationId = Optional.ofNullable(before.organizationId());
    Webhook asked =
        before.changed(
            change.url().map(this::url).orElse(before.url()),
            change.description().map(Webhooks::description).orElse(before.description()),
            change.eventTypes().map(types -> filter(types, organizationId)).orElse(before.filter()),
            change.enabled().map(on -> disabled(on, before)).orElse(before.disabledBecause()));
    Set<String> changed = changed(before, asked);
    if (changed.isEmpty()) {
      return before;
    }
    if (changed.contains("url")) {
      changing();
    }
    webhooks.update(asked);
    WebhookNotices notices = new WebhookNotices(session, asked);
    notices.log(EventType.WEBHOOK_UPDATED, Map.of("changed", changed));
    if (changed.contains("url")) {
      notices.tellOwners(Change.MOVED);
    }
    if (changed.contains("enabled")) {
      new Deliveries(session, asked).switched(asked.isEnabled());
    }
    return asked;
  }

  private void changing() {
    scope.organizationId().ifPresent(id -> Limits.hit(session, CHANGES, id));
  }

  private static Optional<Disabled> disabled(boolean enabled, Webhook before) {
    if (enabled) {
      return Optional.empty();
    }
    return before.disabledBecause().or(() -> Optional.of(Disabled.MANUAL));
  }

  private static Set<String> changed(Webhook before, Webhook after) {
    Set<String> changed = new TreeSet<>();
    if (!after.url().equals(before.url())) {
      changed.add("url");
    }
    if (!after.description().equals(before.description())) {
      changed.add("description");
    }
    if (!after.filter().equals(before.filter())) {
      changed.add("event_types");
    }
    if (after.isEnabled() != before.isEnabled()) {
      changed.add("enabled");
    }
    return changed;
  }

  /**
   * @throws Problem {@code webhook_not_found}
   */
  public void delete(String id) {
    Webhook webhook = locked(id);
    webhooks.remove(id);
    new WebhookNotices(session, webhook).log(EventType.WEBHOOK_DELETED, Map.of());
  }

  /**
   * Makes a new key; those before it sign as well until the end of the overlap.
   *
   * @param overlap zero to {@link #MAX_OVERLAP}
   * @throws Problem {@code webhook_not_found}, {@code encryption_not_configured}
   */
  public NewWebhook rotate(String id, Duration overlap) {
    Webhook webhook = locked(id);
    changing();
    webhooks.retireKeys(id, Times.CLOCK.instant().plus(overlap), MAX_KEYS - 1);
    SigningKey key = SigningKey.generate(webhook.signature());
    webhooks.addKey(id, SigningKeys.stored(key));
    WebhookNotices notices = new WebhookNotices(session, webhook);
    notices.log(EventType.WEBHOOK_SECRET_ROTATED, Map.of("overlap_seconds", overlap.toSeconds()));
    notices.tellOwners(Change.ROTATED);
    return new NewWebhook(webhook, key.secret());
  }

  /**
   * Disables an endpoint because of what its receiver does; nothing where somebody else was faster.
   *
   * @throws Problem {@code webhook_not_found}
   */
  void stop(String id, Disabled why) {
    Webhook before = locked(id);
    if (!before.isEnabled()) {
      return;
    }
    Webhook after =
        before.changed(before.url(), before.description(), before.filter(), Optional.of(why));
    webhooks.update(after);
    new Deliveries(session, after).switched(false);
    WebhookNotices notices = new WebhookNotices(session, after);
    notices.log(EventType.WEBHOOK_DISABLED, Map.of("reason", why.key()));
    notices.tellOwners(why == Disabled.GONE ? Change.GONE : Change.FAILING);
  }

  /** As it is under the lock: whoever held it before may have changed it. */
  private Webhook locked(String id) {
    lock(Optional.ofNullable(get(id).organizationId()));
    webhooks.forget(id);
    return get(id);
  }

  private void lock(Optional<String> organizationId) {
    String realmId = session.getContext().getRealm().getId();
    if (organizationId.isPresent()) {
      Subjects.lock(session, SubjectRef.organization(realmId, organizationId.get()));
    } else {
      SaasRealms.lock(session, realmId);
    }
    recheck.run();
  }

  private String url(String text) {
    try {
      RealmModel realm = session.getContext().getRealm();
      if (text != null && OutboundHttp.server().accepts(new URI(text), realm)) {
        return text;
      }
    } catch (URISyntaxException e) {
      // refused below, as any other that we would not send to
    }
    throw Problem.invalid(
        "url",
        "'url' must be an https address of a public host, on port 443 or 8443, without user and fragment.");
  }

  private static String description(String text) {
    return Text.line("description", text, 0, MAX_DESCRIPTION);
  }

  private static EventFilter filter(List<String> patterns, Optional<String> organizationId) {
    return EventFilter.of(patterns, organizationId.isPresent());
  }
}
