package io.keycloaksaas.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * A time on a page.
 *
 * @param text in the page's language; UTC, for who has no script that knows the reader's zone
 */
record PageTime(Instant instant, String text) {

  /**
   * @param user null when nobody is signed in
   */
  static PageTime of(Instant instant, KeycloakSession session, UserModel user) {
    return new PageTime(
        instant,
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(session.getContext().resolveLocale(user))
                .withZone(ZoneOffset.UTC)
                .format(instant)
            + " UTC");
  }
}
