package io.keycloaksaas.platform;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form in which addresses are stored and compared: lower-case ASCII,
 * the domain as A-labels (RFC 5890). Plus-tags and dots are significant: whether they lead to the
 * same mailbox is the receiving server's business. What would only become ASCII by folding (U+212A,
 * {@code ı}, full-width forms, {@code ß}) is refused, never folded: two people must not become one.
 *
 * @param value such as {@code erin@example.test}
 */
public record EmailAddress(String value) {
  /** RFC 5321, 4.5.3.1. */
  private static final int MAX_LENGTH = 254;

  private static final int MAX_LOCAL_PART = 64;

  /** A dot-atom of RFC 5322; neither quotes nor comments, and no mailbox names beyond ASCII. */
  private static final Pattern LOCAL_PART =
      Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /**
   * @throws IllegalArgumentException when the text is not in the stored form
   */
  public EmailAddress {
    if (value == null || !normalize(value).filter(value::equals).isPresent()) {
      throw new IllegalArgumentException("not a normalized e-mail address");
    }
  }

  /**
   * @throws Problem {@code validation_failed} naming the field
   */
  public static EmailAddress parse(String field, String text) {
    return of(text)
        .orElseThrow(
            () ->
                Problem.invalid(
                    field, "'" + field + "' must be an e-mail address such as erin@example.com."));
  }

  /** The address of an account, which Keycloak may have taken in a form that is none for us. */
  public static Optional<EmailAddress> of(String text) {
    return text == null ? Optional.empty() : normalize(text.strip()).map(EmailAddress::new);
  }

  /** Enough to recognize one's own address by, and no more: {@code e***@example.test}. */
  public String masked() {
    return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
  }

  @Override
  public String toString() {
    return value;
  }

  private static Optional<String> normalize(String text) {
    int at = text.indexOf('@');
    if (at < 1 || at > MAX_LOCAL_PART || at != text.lastIndexOf('@')) {
      return Optional.empty();
    }
    String localPart = lowerCase(text.substring(0, at));
    return LOCAL_PART.matcher(localPart).matches()
        ? domain(text.substring(at + 1))
            .map(domain -> localPart + "@" + domain)
            .filter(address -> address.length() <= MAX_LENGTH)
        : Optional.empty();
  }

  private static Optional<String> domain(String text) {
    if (text.length() > MAX_LENGTH || text.codePoints().anyMatch(EmailAddress::folds)) {
      return Optional.empty();
    }
    StringBuilder domain = new StringBuilder();
    String last = "";
    for (String label : text.split("\\.", -1)) {
      last = label(label);
      if (!LABEL.matcher(last).matches()) {
        return Optional.empty();
      }
      domain.append(domain.isEmpty() ? "" : ".").append(last);
    }
    return DIGITS.matcher(last).matches() ? Optional.empty() : Optional.of(domain.toString());
  }

  /**
   * The A-label, or an empty text. Java knows IDNA 2003 only, whose mapping makes {@code ss} of
   * {@code ß}: what does not come back as it went in is refused, so that both standards agree on
   * what is left.
   */
  private static String label(String text) {
    String lower = lowerCase(text);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    try {
      String ascii = IDN.toASCII(lower, IDN.USE_STD3_ASCII_RULES);
      return IDN.toUnicode(ascii).equals(lower) ? ascii : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Whether a mapping of case or width makes ASCII of a character that is none. */
  private static boolean folds(int codePoint) {
    if (codePoint < 0x80) {
      return false;
    }
    String text = Character.toString(codePoint);
    return hasAscii(text.toLowerCase(Locale.ROOT))
        || hasAscii(text.toUpperCase(Locale.ROOT))
        || !Normalizer.isNormalized(text, Normalizer.Form.NFKC);
  }

  private static boolean hasAscii(String text) {
    return text.chars().anyMatch(c -> c < 0x80);
  }

  /** Of ASCII letters only; in the domain, case of other letters is for IDNA to judge. */
  private static String lowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
    return lower.toString();
  }
}
