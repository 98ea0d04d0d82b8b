package io.keycloaksaas.test;

import java.net.HttpCookie;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies of one browser on one host.
 *
 * <p>The JDK's own keeps {@code Secure} cookies away from {@code http}, also on this machine, where
 * browsers (and Keycloak) take it for a secure context.
 */
final class CookieJar {

  private final Map<String, HttpCookie> cookies = new LinkedHashMap<>();

  void keep(HttpHeaders headers) {
    for (var header : headers.allValues("Set-Cookie")) {
      for (var cookie : HttpCookie.parse(header)) {
        var key = cookie.getPath() + " " + cookie.getName();
        if (cookie.hasExpired()) {
          cookies.remove(key);
        } else {
          cookies.put(key, cookie);
        }
      }
    }
  }

  /** The value of the {@code Cookie} header for a path; may be empty. */
  String headerFor(String path) {
    return cookies.values().stream()
        .filter(cookie -> cookie.getPath() == null || path.startsWith(cookie.getPath()))
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }
}
