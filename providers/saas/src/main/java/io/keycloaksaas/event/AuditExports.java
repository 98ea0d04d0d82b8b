package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.platform.Problem;
import java.time.Duration;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** Who takes the log with him leaves a row in it, before the first byte. */
public final class AuditExports {
  private static final Limit EXPORTS = new Limit("audit.export", 10, Duration.ofHours(1));
  private static final Limit VERIFICATIONS = new Limit("audit.verify", 60, Duration.ofHours(1));

  private AuditExports() {}

  /**
   * Counted by the key of who comes by one: keys of many organizations may be one user's.
   *
   * @param callerId whose exports are counted together where there is no key
   * @throws Problem {@code too_many_requests}
   */
  public static void begin(
      KeycloakSession session, String callerId, AuditFilter filter, String format) {
    Actor actor = Actor.of(session);
    Limits.hit(session, EXPORTS, actor.type() == Actor.Type.API_KEY ? actor.id() : callerId);
    AccessTrail.now(
        session,
        new Event(
            EventType.AUDIT_EXPORTED,
            filter.organizationId().orElse(null),
            null,
            Map.of("format", format, "filter", filter.words())));
  }

  /**
   * The chain is walked: as much work as an export.
   *
   * @throws Problem {@code too_many_requests}
   */
  public static void verification(KeycloakSession session, String callerId) {
    Limits.hit(session, VERIFICATIONS, callerId);
  }

  /** What it found. */
  public static void verified(KeycloakSession session, Verification result) {
    AccessTrail.now(
        session,
        new Event(
            EventType.AUDIT_VERIFIED,
            null,
            null,
            Map.of(
                "valid", result.fault().isEmpty(),
                "after", result.after(),
                "seq", result.seq(),
                "fault", result.fault().map(fault -> fault.kind().key()).orElse(""))));
  }
}
