package io.keycloaksaas.probe;

import io.keycloaksaas.mail.Mail;
import io.keycloaksaas.mail.Mails;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Json;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** Queues a mail as a tenant's request would. */
public final class ProbeMails {
  private final KeycloakSession session;

  ProbeMails(KeycloakSession session) {
    this.session = session;
  }

  /** The fields of {@link Mail}; the time as RFC 3339. */
  public record Queue(
      String template,
      String recipient,
      @Nullable String userId,
      @Nullable String reference,
      Map<String, String> parameters,
      @Nullable String expires) {}

  /**
   * @param rollback ends the transaction so
   */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, String> queue(@QueryParam("rollback") boolean rollback, String body) {
    Queue queue = Json.read(body.getBytes(StandardCharsets.UTF_8), Queue.class);
    TenantScope.user(session, "somebody");
    String id =
        Mails.queue(
            session,
            new Mail(
                queue.template(),
                queue.recipient(),
                queue.userId(),
                null,
                queue.reference(),
                queue.parameters(),
                queue.expires() == null ? null : Instant.parse(queue.expires())));
    if (rollback) {
      session.getTransactionManager().setRollbackOnly();
    }
    return Map.of("id", id);
  }
}
