package io.keycloaksaas.example;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Serves the page of the client {@code demo-app}: a few fixed files, so no path leads anywhere
 * else. Scripts and styles come from here only; the page may talk to Keycloak and to the sample
 * service and to nobody else. Thread-safe; closing it stops it.
 */
public final class DemoPage implements AutoCloseable {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";
  private static final String JSON = "application/json";

  private final Map<String, Page> pages;
  private final String policy;
  private final LocalServer server;

  private record Page(String mediaType, byte[] body) {}

  private DemoPage(Options options) throws IOException {
    int realm = options.issuer().lastIndexOf("/realms/");
    if (realm < 0) {
      throw new IllegalArgumentException("Not a realm's URL: " + options.issuer());
    }
    String keycloak = options.issuer().substring(0, realm);
    pages =
        Map.of(
            "/", new Page(HTML, resource("demo-app/index.html")),
            "/app.js", new Page(SCRIPT, resource("demo-app/app.js")),
            "/app.css", new Page(STYLE, resource("demo-app/app.css")),
            "/keycloak.js", new Page(SCRIPT, resource(keycloakJs())),
            "/config.json",
                new Page(
                    JSON,
                    utf8(
                        JSONObjectUtils.toJSONString(
                            Map.of(
                                "keycloak", keycloak,
                                "realm", options.issuer().substring(realm + "/realms/".length()),
                                "client", options.client(),
                                "service", options.service())))));
    policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self' %s %s; base-uri 'none'; form-action 'none'; "
                .formatted(origin(keycloak), origin(options.service()))
            + "frame-ancestors 'none'";
    server = new LocalServer(options.pagePort(), this::handle);
  }

  /**
   * Starts the page: {@code --issuer}, {@code --client}, {@code --service}, {@code --page-port}.
   *
   * @throws IOException when the port is taken
   */
  public static void main(String... arguments) throws IOException {
    DemoPage page = start(Options.of(arguments));
    System.out.println("Demo page: http://localhost:" + page.port());
  }

  static DemoPage start(Options options) throws IOException {
    return new DemoPage(options);
  }

  int port() {
    return server.port();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", policy);
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Frame-Options", "DENY");
    Page page = pages.get(exchange.getRequestURI().getPath());
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      headers.set("Allow", "GET, HEAD");
      LocalServer.answer(exchange, 405, "text/plain", utf8("Use GET.\n"));
    } else if (page == null) {
      LocalServer.answer(exchange, 404, "text/plain", utf8("There is nothing here.\n"));
    } else {
      LocalServer.answer(exchange, 200, page.mediaType(), page.body());
    }
  }

  private static String origin(String url) {
    URI uri = URI.create(url);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /** Where the WebJar has the script; the version is the build's. */
  private static String keycloakJs() {
    Properties properties = new Properties();
    try (InputStream in = DemoPage.class.getResourceAsStream("demo-page.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("keycloak-js");
  }

  private static byte[] resource(String name) {
    try (InputStream in = DemoPage.class.getClassLoader().getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
