package io.keycloaksaas.persistence;

import org.keycloak.models.KeycloakSession;

/**
 * The whole database, for administrators' requests, token mappers, listeners and jobs. The only
 * class that sets it; code that serves tenants must use {@link TenantScope} (held by a test).
 */
public final class SystemScope {
  private static final RowSecurity.Scope SYSTEM = new RowSecurity.Scope(true, null, null, null);

  private SystemScope() {}

  /**
   * Opens everything, unless the transaction already serves a tenant: what listeners do on behalf
   * of a tenant's request stays inside that tenant.
   */
  public static void enter(KeycloakSession session) {
    if (RowSecurity.current(session) == null) {
      RowSecurity.enter(session, SYSTEM);
    }
  }

  /**
   * As {@link #enter}, for transactions that no request waits for. They open it by another
   * statement, so that the database's statistics tell background work from requests.
   */
  public static void enterInBackground(KeycloakSession session) {
    RowSecurity.markBackground(session);
    enter(session);
  }
}
