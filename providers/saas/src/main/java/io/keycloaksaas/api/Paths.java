package io.keycloaksaas.api;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Text;
import org.keycloak.models.KeycloakSession;

/** Names in paths go into queries; PostgreSQL fails on some control characters. */
final class Paths {
  private Paths() {}

  /**
   * @throws Problem {@code not_found}: nothing of ours has such a name
   */
  static void requireClean(KeycloakSession session) {
    if (!Text.isClean(session.getContext().getUri().getPath())) {
      throw Problem.of(ProblemCode.NOT_FOUND, "There is nothing here.");
    }
  }
}
