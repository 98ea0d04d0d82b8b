package io.keycloaksaas.probe;

import com.google.auto.service.AutoService;
import io.keycloaksaas.mail.Mail;
import io.keycloaksaas.mail.MailPreparer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;

/** Makes a secret when the mail is made, and no longer wants those that say so. */
@AutoService(MailPreparer.class)
public final class ProbePreparer implements MailPreparer {
  @Override
  public String template() {
    return "probe";
  }

  @Override
  public Optional<Map<String, String>> prepare(KeycloakSession session, Mail mail) {
    return "unwanted".equals(mail.reference())
        ? Optional.empty()
        : Optional.of(
            Map.of(
                "code",
                "prepared-in-"
                    + session.getContext().getRealm().getName()
                    + "-"
                    + UUID.randomUUID()));
  }
}
