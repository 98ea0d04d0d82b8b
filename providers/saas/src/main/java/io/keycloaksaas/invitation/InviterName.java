package io.keycloaksaas.invitation;

import io.keycloaksaas.platform.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What strangers are told of who invites: names travel in mails, where a link would look like ours.
 */
final class InviterName {
  private static final int MAX = 120;
  private static final Pattern LINK =
      Pattern.compile("://|www\\.|@|[\\p{L}\\p{N}]\\.\\p{L}{2,}", Pattern.CASE_INSENSITIVE);

  private InviterName() {}

  /** First and last name, else the user name; absent when neither can be shown. */
  static Optional<String> of(String firstName, String lastName, String username) {
    String whole = (nullToEmpty(firstName) + " " + nullToEmpty(lastName)).strip();
    return Stream.of(whole, nullToEmpty(username)).filter(InviterName::isHarmless).findFirst();
  }

  private static boolean isHarmless(String name) {
    return !name.isEmpty()
        && name.length() <= MAX
        && Text.isClean(name)
        && !LINK.matcher(name).find();
  }

  private static String nullToEmpty(String text) {
    return text == null ? "" : text;
  }
}
