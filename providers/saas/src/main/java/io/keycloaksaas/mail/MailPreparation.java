package io.keycloaksaas.mail;

import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.mail.jpa.MessageStore;
import io.keycloaksaas.platform.Text;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.utils.EmailValidationUtil;

/** Decides, in a short transaction, whether a message is to be sent now, and makes it. */
final class MailPreparation {
  /** Messages to one address in one hour; above it we would be somebody's mail bomb (H15). */
  static final int PER_HOUR = 20;

  private static final Duration WITHOUT_SERVER = Duration.ofMinutes(5);
  private static final String SECURITY = "security-";
  private static final Logger LOG = Logger.getLogger(MailPreparation.class);
  private static final Set<String> WARNED = ConcurrentHashMap.newKeySet();

  private static final Map<String, MailPreparer> PREPARERS =
      ServiceLoader.load(MailPreparer.class, MailPreparer.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .collect(Collectors.toUnmodifiableMap(MailPreparer::template, Function.identity()));

  private final KeycloakSession session;
  private final RealmModel realm;
  private final MessageStore messages;
  private final String id;

  private MailPreparation(KeycloakSession session, String id) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.messages = new MessageStore(session);
    this.id = id;
  }

  /** Either a letter, or how the attempt ends without one. */
  record Prepared(Optional<Letter> letter, Outcome outcome) {
    static Prepared ends(Outcome outcome) {
      return new Prepared(Optional.empty(), outcome);
    }
  }

  static Prepared prepare(KeycloakSession session, String id) {
    return session.getContext().getRealm() == null
        ? Prepared.ends(Outcome.done())
        : new MailPreparation(session, id).prepare();
  }

  private Prepared prepare() {
    Optional<Mail> queued = messages.queued(id);
    if (queued.isEmpty()) {
      return Prepared.ends(Outcome.done());
    }
    Mail mail = queued.get();
    Instant now = Times.CLOCK.instant();
    if (mail.expires() != null && !mail.expires().isAfter(now)) {
      return end(Message.State.CANCELED, MessageStore.EXPIRED);
    }
    if (!isAddress(mail.recipient())) {
      return end(Message.State.FAILED, "Not an address");
    }
    if (realm.getSmtpConfig().getOrDefault("host", "").isBlank()) {
      return withoutServer();
    }
    if (isTooMuch(mail, now)) {
      return end(Message.State.CANCELED, "More than " + PER_HOUR + " messages in an hour");
    }
    return make(mail);
  }

  private Prepared make(Mail mail) {
    Map<String, String> parameters = new HashMap<>(mail.parameters());
    MailPreparer preparer = PREPARERS.get(mail.template());
    if (preparer != null) {
      Optional<Map<String, String>> more = preparer.prepare(session, mail);
      if (more.isEmpty()) {
        return end(Message.State.CANCELED, "No longer wanted");
      }
      parameters.putAll(more.get());
    }
    messages.begin(id);
    try {
      return new Prepared(
          Optional.of(
              new MailRenderer(session, mail.template())
                  .render(account(mail), mail.recipient(), parameters)),
          null);
    } catch (EmailException e) {
      // So that what the preparer wrote is undone, too.
      throw new IllegalStateException("The template '" + mail.template() + "' failed", e);
    }
  }

  /** Keeps it; an administrator may add a server at any time. */
  private Prepared withoutServer() {
    if (WARNED.add(realm.getId())) {
      LOG.warnf(
          "Realm '%s' has no SMTP server: its messages wait until it has one", realm.getName());
    }
    String why = "The realm has no SMTP server";
    messages.note(id, why);
    return Prepared.ends(Outcome.again(WITHOUT_SERVER, why));
  }

  /** Notices about the account's security have an allowance of their own: no flood hides them. */
  private boolean isTooMuch(Mail mail, Instant now) {
    return messages.sentTo(
            mail.recipient(), mail.template().startsWith(SECURITY), now.minus(Duration.ofHours(1)))
        >= PER_HOUR;
  }

  private Optional<UserModel> account(Mail mail) {
    return Optional.ofNullable(mail.userId())
        .map(userId -> session.users().getUserById(realm, userId));
  }

  private Prepared end(Message.State state, String why) {
    messages.end(id, state, why);
    return Prepared.ends(Outcome.done());
  }

  private static boolean isAddress(String recipient) {
    return Text.isClean(recipient) && EmailValidationUtil.isValidEmail(recipient);
  }
}
