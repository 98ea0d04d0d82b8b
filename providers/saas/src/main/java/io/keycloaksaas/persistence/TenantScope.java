package io.keycloaksaas.persistence;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The rows of one user, and of the one organization that a tenant's request names. */
public final class TenantScope {
  private TenantScope() {}

  /** The caller's own rows, his memberships and the organizations behind them. */
  public static void user(KeycloakSession session, String userId) {
    RowSecurity.enter(session, new RowSecurity.Scope(false, realm(session), null, userId));
  }

  /** In addition all rows of one organization, to read and to write. */
  public static void organization(KeycloakSession session, String userId, String organizationId) {
    RowSecurity.enter(
        session, new RowSecurity.Scope(false, realm(session), organizationId, userId));
  }

  /**
   * In addition the invitation of which the caller holds a link, or the API key of which he holds
   * the secret or a token, to read.
   *
   * @param tokenHash of the link's token or of the key; for a token of a key the key's id
   */
  public static void token(KeycloakSession session, String tokenHash) {
    RowSecurity.hold(session, tokenHash);
  }

  /**
   * For who answers an invitation, of which the caller has made sure: in addition all rows of its
   * organization. A login page, which serves no tenant alone, goes on seeing everything.
   */
  public static void invited(KeycloakSession session, String userId, String organizationId) {
    if (!RowSecurity.current(session).system()) {
      organization(session, userId, organizationId);
    }
  }

  /**
   * For who holds a key, of which the caller has made sure: the rows of its owner and of the
   * organization in which it acts. What serves no tenant alone, such as a token endpoint, goes on
   * seeing everything.
   */
  public static void held(
      KeycloakSession session, Optional<String> userId, Optional<String> organizationId) {
    if (!RowSecurity.current(session).system()) {
      RowSecurity.enter(
          session,
          new RowSecurity.Scope(
              false, realm(session), organizationId.orElse(null), userId.orElse(null)));
    }
  }

  private static String realm(KeycloakSession session) {
    return session.getContext().getRealm().getId();
  }
}
