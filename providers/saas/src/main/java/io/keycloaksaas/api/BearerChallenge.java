package io.keycloaksaas.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request without a valid token is told to bring (RFC 9110, RFC 6750). */
final class BearerChallenge {
  private static final Pattern REALM = Pattern.compile("/?(?:admin/)?realms/([^/]+)/.*");
  private static final Pattern TOKEN = Pattern.compile("bearer +[^ ].*", Pattern.CASE_INSENSITIVE);

  private BearerChallenge() {}

  /** With an error only for a token that came (RFC 6750, section 3.1), and nothing of it. */
  static String of(ContainerRequestContext request) {
    String credentials = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    boolean came = credentials != null && TOKEN.matcher(credentials).matches();
    return "Bearer realm=\""
        + realm(request.getUriInfo().getPath())
        + (came ? "\", error=\"invalid_token\"" : "\"");
  }

  /** As addresses have it, for it may have characters that headers cannot. */
  private static String realm(String path) {
    Matcher matcher = REALM.matcher(path);
    return matcher.matches()
        ? URLEncoder.encode(matcher.group(1), StandardCharsets.UTF_8).replace("+", "%20")
        : "";
  }
}
