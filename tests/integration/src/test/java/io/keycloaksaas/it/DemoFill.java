package io.keycloaksaas.it;

import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The demo's realm under another name, filled by the demo's own requests, but for those that give
 * roles to its service.
 */
record DemoFill(Path folder, String requests) {
  private static final Pattern REQUEST =
      Pattern.compile("(?s).*?\\n(POST|PUT) \\{\\{saas}}/(\\S+)\\n(?:[\\w-]+: [^\\n]*\\n)*\\n(.*)");

  static DemoFill read() {
    var folder = Path.of(System.getProperty("saas.target")).resolve("../../../realm-config");
    return new DemoFill(folder, content(folder.resolve("demo.http")));
  }

  TestRealm realm(TestRealm any) {
    return any.imported(
        "demo",
        content(folder.resolve("demo-realm.json"))
            .replace("\"realm\": \"demo\"", "\"realm\": \"REALM\"")
            .replace("default-roles-demo", "default-roles-REALM"));
  }

  String catalog() {
    return content(folder.resolve("catalog.yaml"));
  }

  /** What an administrator does in his first hour; the catalogue is published before. */
  void fill(TestRealm realm) {
    Arrays.stream(requests.split("(?m)^(?=###)"))
        .map(block -> REQUEST.matcher(block.strip() + "\n"))
        .filter(request -> request.matches() && !request.group(2).equals("catalog"))
        .forEach(
            request -> {
              var body = variables(request.group(3).strip());
              if (request.group(1).equals("PUT")) {
                realm.saasAdmin().put(request.group(2), body).expect(200);
              } else {
                realm.saasAdmin().post(request.group(2), body).expect(200, 201);
              }
            });
  }

  private String variables(String body) {
    var filled = new StringBuilder(body);
    Pattern.compile("(?m)^@([\\w-]+) = (\\S+)$")
        .matcher(requests)
        .results()
        .forEach(
            variable -> {
              var expanded =
                  filled.toString().replace("{{" + variable.group(1) + "}}", variable.group(2));
              filled.setLength(0);
              filled.append(expanded);
            });
    return filled.toString();
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
