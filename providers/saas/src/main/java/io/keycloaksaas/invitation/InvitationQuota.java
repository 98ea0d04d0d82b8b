package io.keycloaksaas.invitation;

import io.keycloaksaas.invitation.jpa.JpaInvitations;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import org.keycloak.models.KeycloakSession;

/**
 * How many more an organization may invite; made under its lock and good as long as that is held.
 * Who was invited and revoked still counts for the day, so that nobody becomes a mail bomb.
 */
final class InvitationQuota {
  private static final Duration DAY = Duration.ofDays(1);

  private final int maxPending;
  private final int perDay;
  private final Instant now = Times.CLOCK.instant();
  private long pending;
  private long today;
  private final Instant first;

  InvitationQuota(KeycloakSession session, String organizationId) {
    Settings settings = new Settings(session.getContext().getRealm());
    this.maxPending = settings.number(Settings.Key.INVITATIONS_MAX_PENDING);
    this.perDay = settings.number(Settings.Key.INVITATIONS_PER_DAY);
    JpaInvitations.Numbers numbers =
        new JpaInvitations(session).numbers(organizationId, now.minus(DAY));
    this.pending = orZero(numbers.pending());
    this.today = orZero(numbers.created());
    this.first = Times.instant(numbers.first()).orElse(now);
  }

  /**
   * One more.
   *
   * @throws Problem {@code limit_reached} with {@code limit}, {@code too_many_requests}
   */
  void take() {
    if (pending >= maxPending) {
      throw Problem.of(
          ProblemCode.LIMIT_REACHED,
          "The organization has " + maxPending + " pending invitations; withdraw one first.",
          "limit",
          maxPending);
    }
    if (today >= perDay) {
      throw Problem.tooManyRequests(
          "The organization may invite " + perDay + " people a day; try again later.",
          Duration.between(now, first.plus(DAY)).toMillis());
    }
    pending++;
    today++;
  }

  private static long orZero(Long number) {
    return number == null ? 0 : number;
  }
}
