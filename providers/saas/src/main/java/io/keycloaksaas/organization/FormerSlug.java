package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaSlugs;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Moved;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Leads a member who comes by a former slug to where his organization is now. */
final class FormerSlug {
  private static final String ORGANIZATIONS = "/saas/v1/organizations/";

  private FormerSlug() {}

  /**
   * Does nothing when the name is no former slug of the user's, or stands elsewhere than in the
   * path: what a body names is not found.
   *
   * @throws Moved to the same path with the current slug
   */
  static void lead(KeycloakSession session, String userId, String name) {
    if (!Ids.isPossible(name)) {
      return; // any other is asked about, an id too: what is not there costs what is foreign costs
    }
    URI asked = session.getContext().getUri().getRequestUri();
    String path = asked.getRawPath();
    int start = path.indexOf(ORGANIZATIONS) + ORGANIZATIONS.length();
    String rest = path.substring(start);
    if (start < ORGANIZATIONS.length()
        || !rest.startsWith(name)
        || !(rest.length() == name.length() || rest.charAt(name.length()) == '/')) {
      return;
    }
    Optional<String> slug = new JpaSlugs(session).movedTo(userId, name);
    if (slug.isPresent()) {
      throw new Moved(
          UriBuilder.fromUri(asked)
              .replacePath(path.substring(0, start) + slug.get() + rest.substring(name.length()))
              .build());
    }
  }
}
