package io.keycloaksaas.impersonation;

import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Impersonation.Facts;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Keycloak's impersonation, begun for a reason. */
public final class Impersonations {
  private static final String REASON = "saas.impersonation.reason";
  private static final String NOTED = "saas.impersonation.noted";

  private Impersonations() {}

  /**
   * @param sameRealm whether the administrator was of this realm, so that his session has ended
   * @param end absent where nothing was noted
   */
  public record Begun(String redirect, boolean sameRealm, Optional<Instant> end) {}

  /**
   * @param administrator who may do it
   * @throws Problem {@code transition_refused} for who cannot sign in
   */
  public static Begun start(AdminGate administrator, UserModel user, String reason) {
    if (!user.isEnabled() || user.getServiceAccountClientLink() != null) {
      throw Problem.of(
          ProblemCode.TRANSITION_REFUSED, "The user is disabled, or the account of a service.");
    }
    KeycloakSession session = administrator.session();
    session.setAttribute(REASON, reason);
    Map<String, Object> answer = administrator.impersonate(user);
    return new Begun(
        (String) answer.get("redirect"),
        (Boolean) answer.get("sameRealm"),
        Optional.ofNullable(session.getAttribute(NOTED, Facts.class)).map(Facts::end));
  }

  /** Of the one that begins in this request. */
  static Optional<String> reason(KeycloakSession session) {
    return Optional.ofNullable(session.getAttribute(REASON, String.class));
  }

  static void noted(KeycloakSession session, Facts facts) {
    session.setAttribute(NOTED, facts);
  }
}
