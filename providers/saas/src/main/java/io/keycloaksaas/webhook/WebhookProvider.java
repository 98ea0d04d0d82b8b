package io.keycloaksaas.webhook;

import io.keycloaksaas.platform.Cursor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.provider.Provider;

/**
 * The endpoints of the realm in the context. Every method works in the caller's transaction; locks,
 * limits and events are the callers' business.
 */
public interface WebhookProvider extends Provider {
  /** Oldest first. */
  List<Webhook> list(WebhookScope scope, Optional<Cursor> after, int size);

  Optional<Webhook> find(WebhookScope scope, String id);

  /** Lets the next {@link #find} read it again; for decisions under a lock that was waited for. */
  void forget(String id);

  /** How many the organization has, or the realm of its own. */
  long count(Optional<String> organizationId);

  /**
   * @param webhook with a fresh id
   */
  void add(Webhook webhook);

  /**
   * Writes what people edit, and why it is disabled. Who is enabled again, or at another URL, has
   * not failed yet.
   */
  void update(Webhook webhook);

  /** With its keys; its deliveries are removed later. */
  void remove(String id);

  /** From now on the newest of the endpoint's keys. Sealed. */
  void addKey(String webhookId, SigningKeys.Generated key);

  /**
   * Lets the keys that have no end yet end then, and removes those that have ended; of the rest the
   * newest stay.
   */
  void retireKeys(String webhookId, Instant end, int most);

  /**
   * Those that sign now, newest first, by endpoint. What cannot be opened, because the server's key
   * is gone, is missing.
   */
  Map<String, SigningKeys> keys(Collection<String> webhookIds, Instant now);

  /** As receivers read them, newest first, by endpoint; without opening anything. */
  Map<String, List<String>> publicKeys(Collection<String> webhookIds, Instant now);
}
