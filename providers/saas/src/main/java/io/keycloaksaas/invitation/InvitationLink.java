package io.keycloaksaas.invitation;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** The address that an invitation's mail names. */
public final class InvitationLink {
  /** The query parameter. */
  public static final String TOKEN = "token";

  private InvitationLink() {}

  /** {@code <base>/realms/<realm>/saas/invitation?token=<token>}. */
  public static URI of(KeycloakSession session, String token) {
    return UriBuilder.fromUri(session.getContext().getUri(UrlType.FRONTEND).getBaseUri())
        .path("realms/{realm}/saas/invitation")
        .queryParam(TOKEN, "{token}")
        .build(session.getContext().getRealm().getName(), token);
  }
}
