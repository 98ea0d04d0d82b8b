package io.keycloaksaas.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fills the demo realm through the admin API, by the requests of a file that people can also read
 * and run in an editor.
 *
 * <p>It runs at every start and must never undo what somebody changed since: the file's {@code
 * done-when} is asked first, and its last request leaves the mark that it looks for. A run that was
 * cut short is taken up again; a creation that answers 409 was done by the run before.
 */
public final class Seed {

  /** The file's own log-in, for editors; the seed renews its token by itself. */
  private static final String LOGIN = "login";

  /** The administrator's token lives 60 s; at this age a new one is fetched. */
  private static final long TOKEN_NANOS = 30_000_000_000L;

  private final Http http = new Http();
  private final URI base;
  private final String password;
  private final Consumer<String> progress;
  private long tokenTaken;

  Seed(URI base, String password, Consumer<String> progress) {
    this.base = base;
    this.password = password;
    this.progress = progress;
  }

  /**
   * The seed alone, for {@code docker-compose.yml}: {@code Seed <Keycloak's URL> <request file>},
   * the administrator's password in {@code ADMIN_PASSWORD}. Exit code 1 and one line on failure.
   */
  public static void main(String[] arguments) {
    try {
      String password = Optional.ofNullable(System.getenv("ADMIN_PASSWORD")).orElse("admin");
      new Seed(URI.create(arguments[0]), password, System.out::println).run(Path.of(arguments[1]));
    } catch (DemoFailure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  void run(Path file) {
    requireLoopback();
    RequestFile requests = RequestFile.read(file);
    Variables variables = new Variables(requests.variables(), Map.of("base", base.toString()));
    if (requests.doneWhen().filter(done -> isDone(done, variables)).isPresent()) {
      return;
    }
    for (RequestFile.Request request : requests.requests()) {
      if (!request.name().equals(Optional.of(LOGIN))) {
        run(request, variables);
      }
    }
  }

  private void run(RequestFile.Request request, Variables variables) {
    renewToken(variables);
    if (request.doneWhen().filter(done -> isDone(done, variables)).isPresent()) {
      return;
    }
    if (!request.method().equals("GET")) {
      progress.accept(request.title());
    }
    Map<String, String> headers = new HashMap<>();
    request.headers().forEach((name, value) -> headers.put(name, variables.expand(value)));
    URI url = URI.create(variables.expand(request.url()));
    Http.Response response =
        http.send(request.method(), url, headers, variables.expand(request.body()));
    boolean doneBefore = request.method().equals("POST") && response.status() == 409;
    if (!response.ok() && !doneBefore) {
      throw refused(request.method(), url, response);
    }
    request.name().ifPresent(name -> variables.answered(name, response.body()));
  }

  private boolean isDone(RequestFile.DoneWhen done, Variables variables) {
    renewToken(variables);
    URI url = URI.create(variables.expand(done.url()));
    var authorization = Map.of("Authorization", variables.expand("Bearer {{token}}"));
    Http.Response response = http.send("GET", url, authorization, "");
    if (!response.ok() && response.status() != 404) {
      throw refused("GET", url, response);
    }
    return response.ok() && response.body().contains(done.text());
  }

  private void renewToken(Variables variables) {
    if (tokenTaken != 0 && System.nanoTime() - tokenTaken < TOKEN_NANOS) {
      return;
    }
    URI url = URI.create(base + "/realms/master/protocol/openid-connect/token");
    Http.Response response =
        http.send(
            "POST",
            url,
            Map.of("Content-Type", "application/x-www-form-urlencoded"),
            "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8));
    if (response.status() == 401) {
      throw new DemoFailure(
          "The administrator \"admin\" has another password by now:"
              + " give it with -Dsaas.admin.password=….");
    }
    if (!response.ok()) {
      throw refused("POST", url, response);
    }
    variables.put("token", Json.read(response.body(), "access_token").orElseThrow());
    tokenTaken = System.nanoTime();
  }

  /** Asks the server under which name it shows itself, whatever address we reach it by. */
  private void requireLoopback() {
    URI url = URI.create(base + "/realms/demo/.well-known/openid-configuration");
    Http.Response response = http.send("GET", url, Map.of(), "");
    if (!response.ok()) {
      throw refused("GET", url, response);
    }
    String issuer = Json.read(response.body(), "issuer").orElse("");
    Loopback.require(URI.create(issuer).getHost(), "Keycloak's own host name");
  }

  private static DemoFailure refused(String method, URI url, Http.Response response) {
    return new DemoFailure(
        "The demo realm could not be filled: "
            + method
            + " "
            + url
            + " answered "
            + response.status()
            + " "
            + response.body().replaceAll("\\s+", " ").strip());
  }
}
