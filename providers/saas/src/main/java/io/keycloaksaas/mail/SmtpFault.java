package io.keycloaksaas.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Why a message could not be sent.
 *
 * @param forGood the server refuses this recipient or this message, whenever it is asked (a reply
 *     of 5xx, RFC 5321 §4.2.1); false of everything that time or an administrator may mend
 * @param reason the number of the reply or the kind of fault; never the server's words, which may
 *     repeat anything
 */
record SmtpFault(boolean forGood, String reason) {
  /** 530 and 535 ask for other credentials: that is the realm's fault, not the message's. */
  private static final Set<Integer> NOT_THE_MESSAGE = Set.of(530, 535);

  private static final int MAX_DEPTH = 16;

  static SmtpFault of(Throwable fault) {
    List<Throwable> chain = chain(fault);
    Optional<Integer> recipient =
        chain.stream()
            .filter(SMTPAddressFailedException.class::isInstance)
            .map(one -> ((SMTPAddressFailedException) one).getReturnCode())
            .findFirst();
    if (recipient.isPresent()) {
      return new SmtpFault(
          isPermanent(recipient.get()), "The server refused the recipient: " + recipient.get());
    }
    boolean sender = chain.stream().anyMatch(SMTPSenderFailedException.class::isInstance);
    Optional<Integer> message =
        chain.stream()
            .filter(SMTPSendFailedException.class::isInstance)
            .map(one -> ((SMTPSendFailedException) one).getReturnCode())
            .filter(code -> code > 0)
            .findFirst();
    if (message.isPresent()) {
      return sender
          ? new SmtpFault(false, "The server refused the sender: " + message.get())
          : new SmtpFault(
              isPermanent(message.get()), "The server refused the message: " + message.get());
    }
    return new SmtpFault(false, chain.get(chain.size() - 1).getClass().getSimpleName());
  }

  private static boolean isPermanent(int code) {
    return code >= 500 && !NOT_THE_MESSAGE.contains(code);
  }

  /** Causes, and what mail's exceptions carry beside them; the innermost last. */
  private static List<Throwable> chain(Throwable fault) {
    List<Throwable> chain = new ArrayList<>();
    Throwable one = fault;
    while (one != null && chain.size() < MAX_DEPTH) {
      chain.add(one);
      Throwable next = one instanceof MessagingException mail ? mail.getNextException() : null;
      one = next == null ? one.getCause() : next;
    }
    return chain;
  }
}
