package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.usage.jpa.JpaGrants;
import io.keycloaksaas.usage.jpa.JpaPastGrants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * The grants of subjects, beyond their plans. Every write locks the subject's row, raises its
 * version and writes its event.
 */
public final class Grants {
  /** Of a plan's own grant, and of others where nothing else is said; the lower burns first. */
  public static final int STANDARD_PRIORITY = 100;

  private Grants() {}

  /** By one statement; a subject without grants is absent. */
  public static Map<SubjectRef, List<Grant>> of(KeycloakSession session, Set<SubjectRef> subjects) {
    return new JpaGrants(session).of(subjects);
  }

  /** Those that were not revoked, oldest first; also ended and future ones. */
  public static List<StoredGrant> list(
      KeycloakSession session, SubjectRef subject, Page.Request page) {
    return new JpaGrants(session).list(subject, page);
  }

  /** As they were at a past instant. */
  public static List<Grant> past(KeycloakSession session, SubjectRef subject, Instant at) {
    return new JpaPastGrants(session).of(subject, at);
  }

  /** Also those that were revoked, the newest first. */
  public static List<StoredGrant> history(
      KeycloakSession session, SubjectRef subject, Page.Request page) {
    return new JpaPastGrants(session).list(subject, page);
  }

  /** Who issued the subject's grants of a feature and why, also of revoked ones; by their ids. */
  public static Map<String, Note> notes(
      KeycloakSession session, SubjectRef subject, FeatureKey feature) {
    return new JpaPastGrants(session).notes(subject, feature);
  }

  /** Gives units of a metered feature, or more of a limit. */
  public static StoredGrant issue(
      KeycloakSession session, SubjectRef subject, GrantRequest request) {
    return new JpaGrants(session).issue(subject, request);
  }

  /**
   * Takes the rest of a grant back; what was used of it stays used.
   *
   * @throws io.keycloaksaas.platform.Problem {@code grant_not_found}
   */
  public static void revoke(KeycloakSession session, SubjectRef subject, String grantId) {
    new JpaGrants(session).revoke(subject, grantId);
  }

  /**
   * What an administrator asks for.
   *
   * @param feature a metered one or a limit
   */
  public record GrantRequest(
      Feature feature,
      Amount amount,
      int priority,
      Optional<Instant> startsAt,
      Optional<Instant> endsAt,
      GrantSource source,
      String reason,
      String actorId) {}

  /** A grant with what only administrators see. */
  public record StoredGrant(
      Grant grant,
      String source,
      long used,
      String reason,
      String actorId,
      Optional<Instant> revokedAt) {}
}
