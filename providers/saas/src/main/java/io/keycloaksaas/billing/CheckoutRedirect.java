package io.keycloaksaas.billing;

import io.keycloaksaas.platform.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.utils.RedirectUtils;
import org.keycloak.services.Urls;

/**
 * Where a browser may be sent when it comes back from the provider: to what the calling client
 * could also name in a login, or to the account console. Nothing that a browser adds by itself,
 * such as {@code Referer}, is asked.
 */
final class CheckoutRedirect {
  private static final Set<String> SCHEMES = Set.of("https", "http");
  private static final int MAX = 2000;

  private CheckoutRedirect() {}

  /**
   * @param text as the client sent it; null is the account console
   * @throws Problem {@code validation_failed}
   */
  static URI of(KeycloakSession session, ClientModel client, String field, String text) {
    if (text == null) {
      return Urls.accountBase(session.getContext().getUri().getBaseUri())
          .build(session.getContext().getRealm().getName());
    }
    URI uri = parse(text);
    if (uri == null || !text.equals(RedirectUtils.verifyRedirectUri(session, text, client, true))) {
      throw Problem.invalid(
          field, "'" + field + "' must be one of the application's redirect URIs.");
    }
    return uri;
  }

  /** Null for what a browser might understand in another way than we do. */
  private static URI parse(String text) {
    try {
      URI uri = new URI(text);
      boolean clear =
          text.length() <= MAX
              && uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme())
              && uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.normalize().equals(uri);
      return clear ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
