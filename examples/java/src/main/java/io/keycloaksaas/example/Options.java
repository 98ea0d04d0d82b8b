package io.keycloaksaas.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settings as {@code --name=value} arguments, or system properties {@code sample.name}; arguments
 * win. A name nobody knows is refused rather than passed over.
 */
final class Options {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "issuer", "http://localhost:8080/realms/demo",
          "audience", "sample-service",
          "port", "8090",
          "origin", "http://localhost:8091,http://127.0.0.1:8091",
          "page-port", "8091",
          "client", "demo-app",
          "service", "http://localhost:8090");

  private final Map<String, String> values;

  private Options(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  static Options of(String... arguments) {
    Map<String, String> values = new HashMap<>();
    DEFAULTS.forEach(
        (name, value) -> values.put(name, System.getProperty("sample." + name, value)));
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name =
          argument.startsWith("--") && equals > 2 ? argument.substring(2, equals) : argument;
      if (!DEFAULTS.containsKey(name) || equals < 0) {
        throw new IllegalArgumentException(
            "Unknown option " + argument + "; known: " + known() + ", each as --name=value");
      }
      values.put(name, argument.substring(equals + 1));
    }
    return new Options(values);
  }

  private static String known() {
    return String.join(", ", DEFAULTS.keySet().stream().sorted().toList());
  }

  String issuer() {
    return values.get("issuer");
  }

  String audience() {
    return values.get("audience");
  }

  int port() {
    return Integer.parseInt(values.get("port"));
  }

  /** The pages that may call the service from a browser. */
  Set<String> origins() {
    return Set.copyOf(List.of(values.get("origin").split(",")));
  }

  int pagePort() {
    return Integer.parseInt(values.get("page-port"));
  }

  String client() {
    return values.get("client");
  }

  String service() {
    return values.get("service");
  }
}
