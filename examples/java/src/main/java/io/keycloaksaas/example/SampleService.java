package io.keycloaksaas.example;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import io.keycloaksaas.guards.Guard;
import io.keycloaksaas.guards.GuardException;
import io.keycloaksaas.guards.Guards;
import io.keycloaksaas.guards.SaasToken;
import io.keycloaksaas.guards.SaasTokenVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A service that sells features: reports to those whose plan contains them, invitations to those
 * who may manage members and have seats left. It asks Keycloak nothing but its keys. Thread-safe;
 * closing it stops it.
 */
public final class SampleService implements AutoCloseable {
  private static final Guard REPORTS =
      Guards.allOf(Guards.inOrg(), Guards.hasFeature("org:analytics"));
  private static final Guard MEMBERS = Guards.hasPermission("org:members:manage");

  private static final Map<String, String> METHODS =
      Map.of("/reports", "GET", "/members", "POST", "/me", "GET");

  private final Map<String, Integer> members = new ConcurrentHashMap<>();
  private final SaasTokenVerifier verifier;
  private final InstantSource clock;
  private final Set<String> origins;
  private final LocalServer server;

  private SampleService(Options options, InstantSource clock) throws IOException {
    this.clock = clock;
    verifier = SaasTokenVerifier.builder(options.issuer(), options.audience()).clock(clock).build();
    origins = options.origins();
    server = new LocalServer(options.port(), this::handle);
  }

  /**
   * Starts the service: {@code --issuer}, {@code --audience}, {@code --port}, {@code --origin}.
   *
   * @throws IOException when the port is taken
   */
  public static void main(String... arguments) throws IOException {
    SampleService service = start(Options.of(arguments), InstantSource.system());
    System.out.println("Sample service: http://localhost:" + service.port());
  }

  static SampleService start(Options options, InstantSource clock) throws IOException {
    return new SampleService(options, clock);
  }

  int port() {
    return server.port();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    exchange.getResponseHeaders().set("Vary", "Origin");
    if (origin != null && !origins.contains(origin)) {
      problem(exchange, 403, "origin_not_allowed", "This page may not call the service.");
      return;
    }
    if (origin != null) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
    }
    String method = METHODS.get(exchange.getRequestURI().getPath());
    if (method == null) {
      problem(exchange, 404, "not_found", "There is nothing here.");
    } else if (exchange.getRequestMethod().equals("OPTIONS")) {
      preflight(exchange, method);
    } else if (!exchange.getRequestMethod().equals(method)) {
      exchange.getResponseHeaders().set("Allow", method + ", OPTIONS");
      problem(exchange, 405, "method_not_allowed", "Use " + method + ".");
    } else {
      guarded(exchange);
    }
  }

  private static void preflight(HttpExchange exchange, String method) throws IOException {
    exchange.getResponseHeaders().set("Access-Control-Allow-Methods", method);
    exchange
        .getResponseHeaders()
        .set("Access-Control-Allow-Headers", "authorization, content-type, x-org-id");
    exchange.getResponseHeaders().set("Access-Control-Max-Age", "600");
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private void guarded(HttpExchange exchange) throws IOException {
    try {
      SaasToken token = verifier.verify(bearer(exchange));
      List<String> selected = exchange.getRequestHeaders().getOrDefault("x-org-id", List.of());
      Guards.selectOrganization(selected).check(token, clock.instant());
      switch (exchange.getRequestURI().getPath()) {
        case "/reports" -> json(exchange, 200, reports(token));
        case "/members" -> json(exchange, 201, addMember(token));
        default -> json(exchange, 200, WhatGuardsSee.of(token));
      }
    } catch (GuardException e) {
      e.challenge().ifPresent(c -> exchange.getResponseHeaders().set("WWW-Authenticate", c));
      LocalServer.answer(exchange, e.status(), GuardException.PROBLEM_JSON, utf8(e.problem()));
    }
  }

  /** The token of the one {@code Authorization} header, empty when there is none. */
  private static String bearer(HttpExchange exchange) {
    List<String> values = exchange.getRequestHeaders().getOrDefault("Authorization", List.of());
    boolean one = values.size() == 1 && values.get(0).regionMatches(true, 0, "Bearer ", 0, 7);
    return one ? values.get(0).substring(7) : "";
  }

  private Map<String, Object> reports(SaasToken token) {
    REPORTS.check(token, clock.instant());
    return Map.of(
        "organization",
        token.organization().orElseThrow().slug(),
        "reports",
        List.of(
            Map.of("name", "Sign-ins this week", "value", 42),
            Map.of("name", "Active members", "value", 7)));
  }

  /** Counts only; a real service would take the number of members from its database. */
  private Map<String, Object> addMember(SaasToken token) {
    MEMBERS.check(token, clock.instant());
    SaasToken.Organization organization = token.organization().orElseThrow();
    int count =
        members.compute(
            organization.id(),
            (id, before) -> {
              int after = before == null ? 2 : before + 1;
              Guards.entitlementLimit("org:members", after).check(token, clock.instant());
              return after;
            });
    return Map.of("organization", organization.slug(), "members", count);
  }

  private static void json(HttpExchange exchange, int status, Map<String, Object> body)
      throws IOException {
    LocalServer.answer(
        exchange, status, "application/json", utf8(JSONObjectUtils.toJSONString(body)));
  }

  private static void problem(HttpExchange exchange, int status, String code, String detail)
      throws IOException {
    Map<String, Object> body =
        Map.of("type", "about:blank", "status", status, "code", code, "detail", detail);
    LocalServer.answer(
        exchange, status, GuardException.PROBLEM_JSON, utf8(JSONObjectUtils.toJSONString(body)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
