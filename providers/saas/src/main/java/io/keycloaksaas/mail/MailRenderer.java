package io.keycloaksaas.mail;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.keycloak.email.EmailException;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.storage.adapter.AbstractInMemoryUserAdapter;
import org.keycloak.theme.Theme;

/**
 * Renders our messages by the realm's e-mail theme, as Keycloak renders its own, without sending
 * them. A theme that does not know ours is stood in for by the theme {@value #THEME}.
 */
final class MailRenderer extends FreeMarkerEmailTemplateProvider {
  private static final String THEME = "saas";
  private static final Set<String> NO_NAMES = Set.of("link", "logoUrl", "code");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s]+");

  private final String template;

  /** For one message. */
  MailRenderer(KeycloakSession session, String template) {
    super(session);
    this.template = template;
    setRealm(session.getContext().getRealm());
  }

  /**
   * A text of ours as an argument of a message: Keycloak replaces <code>${key}</code> in arguments
   * that are strings, and these are tenants' words.
   */
  record Words(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Who has no account: Keycloak's templates want a user. */
  private static final class Stranger extends AbstractInMemoryUserAdapter {
    Stranger(KeycloakSession session, RealmModel realm) {
      super(session, realm, "stranger");
    }

    @Override
    public SubjectCredentialManager credentialManager() {
      throw new UnsupportedOperationException("a stranger has no credentials");
    }
  }

  /**
   * @param recipient the account, if there is one: it gives the locale
   * @param parameters plain text, by the names that the template's head lists
   */
  Letter render(Optional<UserModel> recipient, String address, Map<String, String> parameters)
      throws EmailException {
    setUser(recipient.orElseGet(() -> new Stranger(session, realm)));
    Map<String, Object> words = words(parameters);
    EmailTemplate rendered =
        processTemplate(
            MailWords.subjectKey(template),
            subjectWords(parameters),
            "saas-" + template + ".ftl",
            words);
    return new Letter(
        realm.getSmtpConfig(),
        address,
        MailWords.oneLine(rendered.getSubject()),
        rendered.getTextBody(),
        rendered.getHtmlBody());
  }

  private Map<String, Object> words(Map<String, String> parameters) {
    Map<String, Object> words = new HashMap<>();
    new TreeMap<>(parameters)
        .forEach((name, value) -> word(name, value).ifPresent(word -> words.put(name, word)));
    words.put(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, true);
    return words;
  }

  private Optional<Words> word(String name, String value) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    String text =
        switch (name) {
          case "link" -> requireWeb(value);
          case "logoUrl" -> value.startsWith("https://") ? requireWeb(value) : null;
          case "expiresAt", "at" -> time(value);
          default -> NO_NAMES.contains(name) ? value : MailWords.name(value);
        };
    return Optional.ofNullable(text).map(Words::new);
  }

  /** {0} the realm, {1} {@code organizationName}, {2} {@code inviterName}, {3} {@code planName}. */
  private List<Object> subjectWords(Map<String, String> parameters) {
    return List.of(
        getRealmName(),
        parameters.getOrDefault("organizationName", ""),
        parameters.getOrDefault("inviterName", ""),
        parameters.getOrDefault("planName", ""));
  }

  private String time(String instant) {
    Locale locale = session.getContext().resolveLocale(user, true);
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(ZoneOffset.UTC)
            .format(Instant.parse(instant))
        + " UTC";
  }

  private static String requireWeb(String address) {
    if (!WEB.matcher(address).matches()) {
      throw new IllegalArgumentException("not an address of the web");
    }
    return address;
  }

  @Override
  protected Theme getTheme() throws IOException {
    Theme theme = super.getTheme();
    return theme.getTemplate("html/saas-" + template + ".ftl") == null
        ? session.theme().getTheme(THEME, Theme.Type.EMAIL)
        : theme;
  }
}
