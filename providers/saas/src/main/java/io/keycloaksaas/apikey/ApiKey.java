package io.keycloaksaas.apikey;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A key without its secret.
 *
 * @param owner an organization, or the user whose personal key it is
 * @param organizationId where it acts: the owner's own id, or the organization that a personal key
 *     was made for; absent for a personal key that acts nowhere
 * @param scopes permissions; what it may is never more
 * @param createdBy the user who made it
 * @param lastUsedAt to the minute, some seconds late
 */
public record ApiKey(
    String id,
    SubjectRef owner,
    Optional<String> organizationId,
    String name,
    SortedSet<String> scopes,
    String createdBy,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> rotatedAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> revokedAt) {

  public ApiKey {
    scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
  }

  /** Where a key stands; only an active one is good for anything. */
  public enum Status {
    ACTIVE,
    EXPIRED,
    REVOKED;

    /** The word in the REST API. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Status status(Instant now) {
    if (revokedAt.isPresent()) {
      return Status.REVOKED;
    }
    return now.isBefore(expiresAt) ? Status.ACTIVE : Status.EXPIRED;
  }

  public boolean isPersonal() {
    return owner.type() == SubjectType.USER;
  }

  /** The user whose it is; absent for an organization's. */
  public Optional<String> userId() {
    return isPersonal() ? Optional.of(owner.id()) : Optional.empty();
  }

  /** How long a secret of it lives. */
  Duration life() {
    return Duration.between(rotatedAt.orElse(createdAt), expiresAt);
  }
}
