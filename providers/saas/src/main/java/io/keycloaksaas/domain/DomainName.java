package io.keycloaksaas.domain;

import com.google.common.net.InternetDomainName;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a domain that people have their mailboxes in, in its one form: A-labels (RFC 5890) in
 * lower case, at least two, without a dot at the end. Other letters are refused, not mapped: what
 * Java makes of {@code straße.de} is another domain.
 *
 * @param value such as {@code acme.example}
 */
public record DomainName(String value) {
  /** A name of 253 characters, with a label of ours before it. */
  private static final int MAX_LENGTH = 220;

  /** Two hyphens at the third place mark an A-label, and nothing else. */
  private static final String LABEL = "(?!(?!xn)..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

  private static final Pattern NAME = Pattern.compile("(?:" + LABEL + "\\.)+(?![0-9]+$)" + LABEL);

  /**
   * @throws IllegalArgumentException when the text is not in the stored form
   */
  public DomainName {
    if (value.length() > MAX_LENGTH || !NAME.matcher(value).matches()) {
      throw new IllegalArgumentException("not a name of a domain");
    }
  }

  /**
   * @throws Problem {@code validation_failed} naming the field
   */
  static DomainName parse(String field, String text) {
    return of(text)
        .orElseThrow(
            () ->
                Problem.invalid(
                    field,
                    "'"
                        + field
                        + "' must be a domain such as example.com; other letters than a-z are written"
                        + " as A-labels (xn--…)."));
  }

  /** In any case of its letters. */
  static Optional<DomainName> of(String text) {
    if (text == null || text.chars().anyMatch(c -> c >= 0x80)) {
      return Optional.empty();
    }
    String name = text.strip().toLowerCase(Locale.ROOT);
    return name.length() <= MAX_LENGTH && NAME.matcher(name).matches()
        ? Optional.of(new DomainName(name))
        : Optional.empty();
  }

  /** Behind the {@code @}: exactly this domain, no parent of it. */
  static Optional<DomainName> of(EmailAddress address) {
    return of(address.value().substring(address.value().indexOf('@') + 1));
  }

  /** Whether anybody may register names below it, as {@code co.uk} or {@code github.io}. */
  boolean isPublicSuffix() {
    return InternetDomainName.from(value).isPublicSuffix();
  }

  @Override
  public String toString() {
    return value;
  }
}
