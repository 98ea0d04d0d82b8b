package io.keycloaksaas.mail;

import java.util.regex.Pattern;

/** What becomes of tenants' words in a message. */
final class MailWords {
  private static final int MAX_SUBJECT = 200;

  /** Where the programs that show mail see an address in a text: inside a word. */
  private static final Pattern LIKE_AN_ADDRESS = Pattern.compile("(?<=\\S)[.:/@](?=\\S)");

  private static final String ZERO_WIDTH_SPACE = "\u200B";

  private MailWords() {}

  /** A name is shown as it is, on one line, but no program makes a link of it (M8). */
  static String name(String text) {
    return LIKE_AN_ADDRESS.matcher(spaced(text)).replaceAll("$0" + ZERO_WIDTH_SPACE);
  }

  /** No line of a header may come from data. */
  static String oneLine(String subject) {
    String line = spaced(subject);
    return line.codePointCount(0, line.length()) <= MAX_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_SUBJECT - 1)) + "…";
  }

  /** {@code org-invitation} → {@code saasOrgInvitationSubject}. */
  static String subjectKey(String template) {
    StringBuilder key = new StringBuilder("saas");
    for (String word : template.split("-")) {
      key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return key.append("Subject").toString();
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
  }
}
