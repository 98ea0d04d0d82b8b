package io.keycloaksaas.event;

import io.keycloaksaas.platform.Impersonation;
import java.util.Locale;
import java.util.regex.Pattern;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/**
 * Who did it.
 *
 * @param id the user, the client of a service, or the key; null for the system
 * @param realId the administrator behind an impersonated user or administrator, else null
 */
public record Actor(Type type, String id, String realId) {
  private static final String CURRENT = "saas.actor";
  private static final Pattern ADMIN_API = Pattern.compile("/?admin/realms/.*");
  private static final Actor SYSTEM = new Actor(Type.SYSTEM, null, null);

  /**
   * The system, in the request of somebody whom the reader of the row must not know: neither his
   * address nor his browser goes with it.
   */
  public static final Actor NOBODY = new Actor(Type.SYSTEM, null, null);

  /** In which capacity. */
  public enum Type {
    USER,
    ADMINISTRATOR,
    SERVICE,
    API_KEY,
    SYSTEM;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Type of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }

  public static Actor user(UserModel user, UserSessionModel userSession) {
    return new Actor(Type.USER, user.getId(), Impersonation.actorBehind(userSession));
  }

  /** The one whose token it is, who may himself be impersonated by another. */
  public static Actor administrator(KeycloakSession session, UserModel user) {
    return new Actor(Type.ADMINISTRATOR, user.getId(), actorBehind(session));
  }

  /** A service client, by its own account. */
  public static Actor service(ClientModel client) {
    return new Actor(Type.SERVICE, client.getId(), null);
  }

  /** Who comes by a key, whosever it is. */
  public static Actor apiKey(String keyId) {
    return new Actor(Type.API_KEY, keyId, null);
  }

  /** Names the actor of everything that follows in this request. */
  public void act(KeycloakSession session) {
    session.setAttribute(CURRENT, this);
  }

  /** Names this user, unless somebody has been named already. */
  public static void known(KeycloakSession session, String userId) {
    if (session.getAttribute(CURRENT, Actor.class) == null) {
      new Actor(Type.USER, userId, actorBehind(session)).act(session);
    }
  }

  /**
   * The one named by {@link #act}, else whom Keycloak knows, else the system. Keycloak's own admin
   * API lets administrators do much that leads to rows of ours.
   */
  public static Actor of(KeycloakSession session) {
    Actor named = session.getAttribute(CURRENT, Actor.class);
    if (named != null) {
      return named;
    }
    UserModel user = session.getContext().getUser();
    if (user == null) {
      return SYSTEM;
    }
    boolean admin = ADMIN_API.matcher(session.getContext().getUri().getPath()).matches();
    return new Actor(admin ? Type.ADMINISTRATOR : Type.USER, user.getId(), actorBehind(session));
  }

  /** By the session of the token, or of the browser, that the request came with. */
  private static String actorBehind(KeycloakSession session) {
    return Impersonation.actorBehind(session.getContext().getUserSession());
  }
}
