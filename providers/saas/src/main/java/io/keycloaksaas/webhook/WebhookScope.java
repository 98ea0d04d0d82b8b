package io.keycloaksaas.webhook;

import java.util.Optional;

/**
 * Whose endpoints somebody has before him, all of them in one realm. Nothing outside of it exists
 * for him.
 *
 * @param organizationId of an organization's; absent for the realm's own
 * @param everybodys the realm's own and those of all organizations
 */
public record WebhookScope(Optional<String> organizationId, boolean everybodys) {
  public static WebhookScope organization(String id) {
    return new WebhookScope(Optional.of(id), false);
  }

  /** For administrators of the realm. */
  public static WebhookScope everybody() {
    return new WebhookScope(Optional.empty(), true);
  }

  /** As a condition on {@code w}; the organization is the parameter {@code org}. */
  public String condition() {
    if (everybodys) {
      return "";
    }
    return organizationId.isPresent()
        ? " and w.organizationId = :org"
        : " and w.organizationId is null";
  }
}
