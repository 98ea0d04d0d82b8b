package io.keycloaksaas.invitation;

import jakarta.ws.rs.core.UriBuilder;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** The address that an invitation's mail names. */
public final class InvitationLink {
  /** The query parameter. */
  public static final String TOKEN = "token";

  private InvitationLink() {}

  /** {@code <base>/realms/<realm>}, as Keycloak's hostname options have it. */
  static String base(KeycloakSession session) {
    return UriBuilder.fromUri(session.getContext().getUri(UrlType.FRONTEND).getBaseUri())
        .path("realms/{realm}")
        .build(session.getContext().getRealm().getName())
        .toString();
  }

  /** {@code <base>/realms/<realm>/saas/invitation?token=<token>}. */
  static String of(String base, String token) {
    return UriBuilder.fromUri(base)
        .path("saas/invitation")
        .queryParam(TOKEN, token)
        .build()
        .toString();
  }
}
