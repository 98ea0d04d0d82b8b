package io.keycloaksaas.onboarding;

import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Slug;
import io.keycloaksaas.platform.Text;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** What a new user's own organization is called. */
record PersonalName(String name, String slug) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without letters and digits that look alike. */
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

  private static final int SUFFIX = 5;
  private static final int LONGEST_BASE = 50;
  private static final int LONGEST_NAME = 60;

  /** Stands in names of organizations for nothing good: they travel in mails. */
  private static final String[] OF_LINKS = {"://", "www.", "@"};

  /**
   * @param isTaken whether the plain slug was found taken
   */
  static PersonalName of(RealmModel realm, UserModel user, boolean isTaken) {
    String local = localPart(user);
    String who =
        Stream.of(Optional.ofNullable(user.getFirstName()), Optional.of(local))
            .flatMap(Optional::stream)
            .map(PersonalName::line)
            .filter(PersonalName::isName)
            .findFirst()
            .orElse("New user");
    String name =
        new Settings(realm).text(Settings.Key.PERSONAL_ORGANIZATION_NAME).replace("{name}", who);
    return new PersonalName(name, slug(base(local), isTaken));
  }

  private static String localPart(UserModel user) {
    String text = user.getEmail() != null ? user.getEmail() : user.getUsername();
    int at = text.indexOf('@');
    return at > 0 ? text.substring(0, at) : text;
  }

  private static String line(String text) {
    String line = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    return line.codePointCount(0, line.length()) <= LONGEST_NAME
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME));
  }

  private static boolean isName(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return !text.isBlank() && Text.isClean(text) && Stream.of(OF_LINKS).noneMatch(lower::contains);
  }

  /** Letters without their accents, digits and hyphens. */
  private static String base(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() > LONGEST_BASE ? plain.substring(0, LONGEST_BASE) : plain;
    return cut.replaceAll("^-+|-+$", "");
  }

  /** A suffix that tells nobody how many others there are. */
  private static String slug(String base, boolean isTaken) {
    return Slug.isValid(base) && !isTaken ? base : (base.isEmpty() ? "org" : base) + "-" + suffix();
  }

  private static String suffix() {
    StringBuilder suffix = new StringBuilder();
    for (int i = 0; i < SUFFIX; i++) {
      suffix.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return suffix.toString();
  }
}
