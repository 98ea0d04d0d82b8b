package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaSlugs;
import io.keycloaksaas.platform.Slug;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/**
 * A slug for a name: its letters and digits, with a number behind it while others are called so.
 * The script of our pages does the same while one types.
 */
public final class SlugSuggestion {
  private static final int MAX = 50;
  private static final int TRIES = 20;
  private static final String WORD = "org";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private final JpaSlugs slugs;

  /** For who may see the names of all organizations. */
  public SlugSuggestion(KeycloakSession session) {
    this.slugs = new JpaSlugs(session);
  }

  /** Whether nobody is called so, or was until not long ago. */
  public boolean isFree(String slug) {
    return !slugs.isTakenOrRetired(slug);
  }

  /** One that is free; empty when the name has no letter for it, or too many are called so. */
  public Optional<String> of(String name) {
    return plain(name)
        .flatMap(
            slug ->
                Stream.concat(
                        Stream.of(slug),
                        IntStream.rangeClosed(2, TRIES).mapToObj(n -> slug + "-" + n))
                    .filter(this::isFree)
                    .findFirst());
  }

  /** Without asking who is called so. */
  static Optional<String> plain(String name) {
    String latin =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss");
    String slug = trimmed(OTHERS.matcher(MARKS.matcher(latin).replaceAll("")).replaceAll("-"));
    if (slug.isEmpty()) {
      return Optional.empty();
    }
    String shortened = trimmed(slug.substring(0, Math.min(slug.length(), MAX)));
    return Stream.of(shortened, shortened + "-" + WORD, WORD + "-" + shortened)
        .filter(Slug::isValid)
        .findFirst();
  }

  private static String trimmed(String slug) {
    return EDGES.matcher(slug).replaceAll("");
  }
}
