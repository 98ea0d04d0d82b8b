package io.keycloaksaas.event;

import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Cursor;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * An export of the log page by page, oldest first, each in a short transaction of its own: however
 * long the reader takes, nothing is held but one page. Not thread-safe.
 */
public final class AuditPages {
  private static final int SIZE = 500;

  private final KeycloakSessionFactory sessions;
  private final String realmId;
  private final Consumer<KeycloakSession> scope;
  private final BiFunction<AuditLog, AuditEntry, List<AuditEntry>> after;
  private AuditEntry last;
  private boolean ended;

  private AuditPages(
      KeycloakSession session,
      Consumer<KeycloakSession> scope,
      BiFunction<AuditLog, AuditEntry, List<AuditEntry>> after) {
    this.sessions = session.getKeycloakSessionFactory();
    this.realmId = session.getContext().getRealm().getId();
    this.scope = scope;
    this.after = after;
  }

  /** For an administrator: in the order of the numbers, so that the chain can be followed. */
  public static AuditPages ofRealm(KeycloakSession session, AuditFilter filter) {
    return new AuditPages(
        session,
        SystemScope::enter,
        (log, last) -> log.numbered(filter, last == null ? 0 : last.seq(), SIZE));
  }

  /** For a member: only rows of his organization can be seen in it. */
  public static AuditPages ofOrganization(
      KeycloakSession session, String userId, String organizationId, AuditFilter filter) {
    AuditFilter within = filter.within(organizationId);
    return new AuditPages(
        session,
        own -> TenantScope.organization(own, userId, organizationId),
        (log, last) -> log.onwards(within, place(last), SIZE));
  }

  private static Cursor place(AuditEntry last) {
    return last == null
        ? new Cursor(Long.MIN_VALUE, "")
        : new Cursor(last.occurredAt().toEpochMilli(), last.id());
  }

  /**
   * @param each is given each row in the transaction that read it
   * @return whether there may be another page
   */
  public boolean next(BiFunction<KeycloakSession, AuditEntry, String> each, Consumer<String> out) {
    if (ended) {
      return false;
    }
    List<String> lines =
        KeycloakModelUtils.runJobInTransactionWithResult(
            sessions,
            own -> {
              RealmModel realm = own.realms().getRealm(realmId);
              if (realm == null) {
                ended = true;
                return List.of();
              }
              own.getContext().setRealm(realm);
              scope.accept(own);
              List<AuditEntry> page = after.apply(new AuditLog(own), last);
              ended = page.size() < SIZE;
              if (!page.isEmpty()) {
                last = page.get(page.size() - 1);
              }
              return page.stream().map(entry -> each.apply(own, entry)).toList();
            });
    lines.forEach(out);
    return !ended;
  }
}
