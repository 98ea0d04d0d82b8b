package io.keycloaksaas.webhook;

import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * An endpoint that is told of events.
 *
 * @param organizationId whose events it is told of; null for all of the realm
 * @param createdBy the user who made it
 * @param createdByMember whether he is a member of the organization today
 * @param disabledBecause absent while it is enabled
 * @param revision grows with every change of what people edit
 */
public record Webhook(
    String id,
    String organizationId,
    String url,
    String description,
    EventFilter filter,
    Signature signature,
    Optional<Disabled> disabledBecause,
    String createdBy,
    boolean createdByMember,
    Instant createdAt,
    Instant updatedAt,
    long revision,
    Health health) {

  /** Why nothing is sent. */
  public enum Disabled {
    /** Somebody switched it off. */
    MANUAL,
    /** The receiver answered 410. */
    GONE,
    /** Nothing but failures for {@link DeliverySchedule#PATIENCE}. */
    FAILING;

    /** The word in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How its deliveries went.
   *
   * @param delivered events that it took
   * @param failed attempts that it did not
   * @param failingSince the first failure after its last success
   */
  public record Health(
      long delivered, long failed, Optional<Instant> failingSince, Optional<Instant> lastSuccess) {
    /** Of one that was never tried. */
    public static final Health NEW = new Health(0, 0, Optional.empty(), Optional.empty());
  }

  public boolean isEnabled() {
    return disabledBecause.isEmpty();
  }

  /** With what people edit, or what stopped it, made different. */
  Webhook changed(
      String newUrl,
      String newDescription,
      EventFilter newFilter,
      Optional<Disabled> newDisabledBecause) {
    return new Webhook(
        id,
        organizationId,
        newUrl,
        newDescription,
        newFilter,
        signature,
        newDisabledBecause,
        createdBy,
        createdByMember,
        createdAt,
        Times.CLOCK.instant(),
        revision + 1,
        health);
  }

  /** Whether it is an organization's, and not the realm's. */
  public boolean isOfOrganization() {
    return organizationId != null;
  }

  /** What {@code If-Match} is compared with. */
  public String etag() {
    return Long.toString(revision);
  }
}
