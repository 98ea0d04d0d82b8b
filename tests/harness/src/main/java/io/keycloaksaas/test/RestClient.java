package io.keycloaksaas.test;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Requests below one address. Paths go without a slash in front; an empty path is the address
 * itself. Bodies are JSON: a string as it is, anything else as Jackson writes it. No status is an
 * error here; see {@link Answer#expect}.
 */
public abstract sealed class RestClient permits AdminClient, TenantClient {

  private final String base;
  private final Map<String, String> headers;

  RestClient(String base, Map<String, String> headers) {
    this.base = base;
    this.headers = Map.copyOf(headers);
  }

  public final Answer get(String path) {
    return send("GET", path);
  }

  public final Answer delete(String path) {
    return send("DELETE", path);
  }

  public final Answer delete(String path, Object body) {
    return send("DELETE", path, "application/json", body);
  }

  public final Answer post(String path) {
    return send("POST", path);
  }

  public final Answer post(String path, Object body) {
    return send("POST", path, "application/json", body);
  }

  public final Answer put(String path) {
    return send("PUT", path);
  }

  public final Answer put(String path, Object body) {
    return send("PUT", path, "application/json", body);
  }

  public final Answer patch(String path, Object body) {
    return send("PATCH", path, "application/merge-patch+json", body);
  }

  /** Without a body. */
  public final Answer send(String method, String path) {
    return authorized(request(method, path));
  }

  public final Answer send(String method, String path, String contentType, Object body) {
    return authorized(request(method, path).json(body).header("Content-Type", contentType));
  }

  /** With a body of bytes. */
  public final Answer upload(String method, String path, String contentType, byte[] body) {
    return authorized(request(method, path).bytes(contentType, body));
  }

  /** Sends it with whatever proves who asks. */
  abstract Answer authorized(Http request);

  final Map<String, String> headersWith(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return more;
  }

  private Http request(String method, String path) {
    var request =
        Http.request(method, path.isEmpty() ? base : base + "/" + path)
            .header("Accept", "application/json");
    headers.forEach(request::header);
    return request;
  }
}
