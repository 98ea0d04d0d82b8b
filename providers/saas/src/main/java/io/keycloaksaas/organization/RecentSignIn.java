package io.keycloaksaas.organization;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Asks for a person who has just proven who he is (RFC 9470). Read from the session, where Keycloak
 * notes when an authentication flow was passed, again at {@code prompt=login} and {@code max_age},
 * and not when only the cookie was shown; the token's {@code auth_time} could have been written by
 * any mapper. When the session began proves nothing: exchanges and assertions begin sessions too.
 */
public final class RecentSignIn {
  private static final Duration MAX_AGE = Duration.ofMinutes(5);

  /** Between the clocks of two nodes. An identity provider may state any time, also a later one. */
  private static final Duration SKEW = Duration.ofSeconds(5);

  private RecentSignIn() {}

  /**
   * @throws Problem {@code insufficient_user_authentication} (401) with the challenge that says
   *     what the application must ask for
   */
  public static void require(Caller caller) {
    long now = Times.CLOCK.instant().getEpochSecond();
    boolean recent =
        Optional.ofNullable(caller.userSession().getNote(AuthenticationManager.AUTH_TIME))
            .filter(note -> note.matches("[0-9]{1,12}"))
            .map(Long::parseLong)
            .filter(at -> at <= now + SKEW.toSeconds() && now - at <= MAX_AGE.toSeconds())
            .isPresent();
    if (!recent) {
      throw Problem.of(
              ProblemCode.INSUFFICIENT_USER_AUTHENTICATION,
              "Sign in again; the last time must be at most "
                  + MAX_AGE.toMinutes()
                  + " minutes ago.")
          .withHeader(
              "WWW-Authenticate",
              "Bearer error=\"insufficient_user_authentication\","
                  + " error_description=\"A more recent authentication is required\", max_age=\""
                  + MAX_AGE.toSeconds()
                  + "\"");
    }
  }
}
