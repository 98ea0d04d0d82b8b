package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaSeats;
import io.keycloaksaas.persistence.SaasRealms;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Settings;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * The seats of organizations: as many members as {@code members.max} and the organization's own
 * {@code org:members} allow, in realms that were set up. Nobody loses a seat: after a downgrade or
 * an import more may be taken than there are, and then nobody new gets in.
 */
public final class Seats {
  private static final List<SeatHolder> HOLDERS = Extensions.of(SeatHolder.class);

  private Seats() {}

  /**
   * @param used by members
   * @param pending held for people to come, where the realm counts them
   * @param limit absent when nothing limits
   */
  public record Usage(long used, long pending, Optional<Long> limit) {
    /** Whether more seats are taken than there are. */
    public boolean isOver() {
      return limit.filter(seats -> used + pending > seats).isPresent();
    }

    boolean isFull() {
      return limit.filter(seats -> used + pending >= seats).isPresent();
    }
  }

  /** As it is now; three statements at most when warm. */
  public static Usage usage(KeycloakSession session, String organizationId) {
    return usage(session, organizationId, limit(session, organizationId));
  }

  /**
   * To be called under the lock of the organization, before somebody gets in or is promised a seat.
   * Who had a seat promised gives the promise back first.
   *
   * @throws Problem {@code limit_reached} with {@code limit}
   */
  public static void requireFree(KeycloakSession session, String organizationId) {
    Optional<Long> limit = limit(session, organizationId);
    if (isFull(session, organizationId, limit)) {
      throw OrganizationLimit.reached(
          limit.orElseThrow(),
          "All seats of the organization are taken; it may have "
              + limit.orElseThrow()
              + " members. Remove one, or take a larger plan.");
    }
  }

  /** As {@link #requireFree}, for doors that answer in Keycloak's words. */
  static boolean isFull(KeycloakSession session, String organizationId) {
    return isFull(session, organizationId, limit(session, organizationId));
  }

  private static boolean isFull(
      KeycloakSession session, String organizationId, Optional<Long> limit) {
    return limit.isPresent() && usage(session, organizationId, limit).isFull();
  }

  private static Usage usage(KeycloakSession session, String organizationId, Optional<Long> limit) {
    return new Usage(
        new JpaSeats(session).members(organizationId), pending(session, organizationId), limit);
  }

  private static Optional<Long> limit(KeycloakSession session, String organizationId) {
    return SaasRealms.isSetUp(session, session.getContext().getRealm().getId())
        ? OrganizationLimit.MEMBERS.of(session, organizationId)
        : Optional.empty();
  }

  private static long pending(KeycloakSession session, String organizationId) {
    return new Settings(session.getContext().getRealm()).flag(Settings.Key.MEMBERS_COUNT_PENDING)
        ? HOLDERS.stream().mapToLong(holder -> holder.held(session, organizationId)).sum()
        : 0;
  }
}
