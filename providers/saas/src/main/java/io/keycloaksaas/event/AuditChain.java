package io.keycloaksaas.event;

import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The chain of the realm in the session's context. Needs the system's scope. */
public final class AuditChain {
  private final KeycloakSession session;
  private final String realmId;

  public AuditChain(KeycloakSession session) {
    this.session = session;
    this.realmId = session.getContext().getRealm().getId();
  }

  /** What an administrator should know, if anything. */
  public Optional<String> warning() {
    return keys().isPresent()
        ? Optional.empty()
        : Optional.of(
            "The log is not sealed, for there is no key: who can write to the database can change"
                + " the audit unseen. Set the option spi-saas-audit--chain--keys-file.");
  }

  /**
   * @param from rows from about this number on are looked at: from the checkpoint before it
   * @param outside a checkpoint that was kept elsewhere
   * @throws Problem {@code audit_not_sealed}, {@code validation_failed}
   */
  public Verification verify(long from, Optional<String> outside) {
    ChainKeys keys = keys().orElseThrow(AuditChain::notSealed);
    Optional<Checkpoint> checkpoint =
        outside.map(
            text ->
                Checkpoint.parse(realmId, text)
                    .orElseThrow(
                        () ->
                            Problem.invalid(
                                "checkpoint", "'checkpoint' is not one of our texts.")));
    return new ChainAudit(session.getKeycloakSessionFactory(), realmId, keys).run(from, checkpoint);
  }

  /**
   * Takes one now, of everything that is sealed.
   *
   * @throws Problem {@code audit_not_sealed}
   */
  public Checkpoint checkpoint() {
    return Chain.lock(session, realmId).orElseThrow(AuditChain::notSealed).checkpoint();
  }

  /** Oldest first; a page's cursor holds the number. */
  public List<Checkpoint> checkpoints(Page.Request page) {
    return new ChainStore(session, realmId)
        .checkpoints(
            page.after().map(cursor -> cursor.at()).orElse(0L), Long.MAX_VALUE, page.fetch());
  }

  private Optional<ChainKeys> keys() {
    return ChainKeyring.of(session.getKeycloakSessionFactory(), realmId);
  }

  private static Problem notSealed() {
    return Problem.of(
        ProblemCode.AUDIT_NOT_SEALED,
        "No key of the chain is configured on this server; see the documentation of the audit.");
  }
}
