package io.keycloaksaas.setup.rest;

import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.setup.ConsoleClient;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;
import org.keycloak.theme.Theme;
import org.keycloak.urls.UrlType;

/**
 * {@code /realms/{realm}/saas/console}: the consoles' pages by themselves, the fallback where
 * Keycloak's consoles cannot be extended. An empty page that signs in by code and PKCE; nothing in
 * it is anybody's, and it runs no script but the themes jar's.
 */
public class ConsolePageResource {
  private static final String THEME = "saas";

  private final KeycloakSession session;
  private final RealmModel realm;

  public ConsolePageResource(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
  }

  @GET
  public Response page() {
    Properties theme = theme();
    String script = theme.getProperty("saasHostScript");
    if (script == null || realm.getClientByClientId(ConsoleClient.ID) == null) {
      throw Problem.of(
          ProblemCode.NOT_FOUND, "There is no console here: the realm was not set up for it.");
    }
    URI server = session.getContext().getUri(UrlType.FRONTEND).getBaseUri();
    String resources = Urls.themeRoot(server).getPath() + "/admin/" + THEME + "/";
    // Keycloak's own headers are weaker, and would take the place of these
    session.getProvider(SecurityHeadersProvider.class).options().skipHeaders();
    return Response.ok(html(resources, script, theme.getProperty("saasHostStyles", "")))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", policy())
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "none")
        .build();
  }

  private Properties theme() {
    try {
      Theme theme = session.theme().getTheme(THEME, Theme.Type.ADMIN);
      return theme == null ? new Properties() : theme.getProperties();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "connect-src 'self' " + origin(base(UrlType.ADMIN)),
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'");
  }

  private String html(String resources, String script, String styles) {
    String links =
        Stream.of(styles.split(" "))
            .filter(style -> !style.isEmpty())
            .map(style -> "<link rel=\"stylesheet\" href=\"" + resources + style + "\">\n")
            .collect(Collectors.joining());
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>SaaS</title>
        %s<script type="module" src="%s"></script>
        </head>
        <body>
        <div id="app"></div>
        <script id="environment" type="application/json">%s</script>
        </body>
        </html>
        """
        .formatted(locale(), links, resources + script, environment());
  }

  /** For a script element: nothing in it may end that element. */
  private String environment() {
    Map<String, String> values = new TreeMap<>();
    values.put("serverBaseUrl", base(UrlType.FRONTEND));
    values.put("adminBaseUrl", base(UrlType.ADMIN));
    values.put("realm", realm.getName());
    values.put("clientId", ConsoleClient.ID);
    values.put("locale", locale());
    return Json.write(values).replace("<", "\\u003c");
  }

  private String locale() {
    return session.getContext().resolveLocale(null).toLanguageTag();
  }

  private String base(UrlType type) {
    return session.getContext().getUri(type).getBaseUri().toString().replaceFirst("/+$", "");
  }

  private static String origin(String url) {
    URI uri = URI.create(url);
    return uri.getScheme() + "://" + uri.getAuthority();
  }
}
