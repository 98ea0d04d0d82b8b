package io.keycloaksaas.organization;

import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaLogos;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/**
 * Logos of organizations. Each upload has a random name of its own, under which everybody may fetch
 * it (an e-mail shows it, too), and from which nothing leads back to the organization.
 */
public final class Logos {
  /** Bytes. */
  public static final int MAX_BYTES = 64 * 1024;

  private final KeycloakSession session;
  private final JpaLogos logos;

  public Logos(KeycloakSession session) {
    this.session = session;
    this.logos = new JpaLogos(session);
  }

  /** By its public name, for anybody. */
  public static Optional<Logo> find(KeycloakSession session, String id) {
    if (!Ids.isPossible(id)) {
      return Optional.empty();
    }
    SystemScope.enter(session); // nobody's request: there is no tenant to narrow it to
    return new JpaLogos(session).find(id);
  }

  /**
   * Where the logo is to be fetched, or null without one.
   *
   * @param logoId of {@link Organization#logoId}
   */
  public static String url(KeycloakSession session, String logoId) {
    return logoId == null
        ? null
        : UriBuilder.fromUri(session.getContext().getUri(UrlType.FRONTEND).getBaseUri())
            .path("realms/{realm}/saas/v1/logos/{logo}")
            .build(session.getContext().getRealm().getName(), logoId)
            .toString();
  }

  /**
   * @param recheck whether the caller still may, asked under the lock
   * @throws Problem {@code validation_failed}, {@code organization_not_found}
   */
  public Organization put(String organizationId, byte[] content, Runnable recheck) {
    LogoImage image = LogoImage.read(content);
    LockedOrganization locked =
        new LockedOrganization(session, organizationId, recheck).requireLiving();
    String id = Ids.random();
    logos.replace(organizationId, id, image.mediaType(), content);
    locked.rows().setLogo(id);
    return written(locked);
  }

  /** Without one nothing happens. */
  public Organization remove(String organizationId, Runnable recheck) {
    LockedOrganization locked =
        new LockedOrganization(session, organizationId, recheck).requireLiving();
    if (locked.before().logoId() == null) {
      return locked.before();
    }
    logos.remove(organizationId);
    locked.rows().setLogo(null);
    return written(locked);
  }

  private static Organization written(LockedOrganization locked) {
    return locked.written(EventType.ORGANIZATION_UPDATED, Map.of("changed", List.of("logo")));
  }
}
