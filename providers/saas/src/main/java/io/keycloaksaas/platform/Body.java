package io.keycloaksaas.platform;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.keycloak.models.KeycloakSession;

/** Reads a request's body, counting while it reads (also of chunked requests). */
public final class Body {
  /** Bytes, for everything but documents with a limit of their own. */
  public static final int LIMIT = 64 * 1024;

  private Body() {}

  /** The body as an object of the type; unknown fields are refused by name. */
  public static <T> T read(KeycloakSession session, InputStream in, Class<T> type) {
    return Json.read(bytes(session, in, LIMIT), type);
  }

  /**
   * @param limit bytes
   * @throws Problem {@code body_too_large} above the limit, {@code unsupported_media_type} when
   *     compressed
   */
  public static byte[] bytes(KeycloakSession session, InputStream in, int limit) {
    HttpHeaders headers = session.getContext().getHttpRequest().getHttpHeaders();
    String encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw Problem.of(
          ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send the body without Content-Encoding.");
    }
    try {
      byte[] bytes = in == null ? new byte[0] : in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw Problem.of(
            ProblemCode.BODY_TOO_LARGE, "The body may have at most " + limit + " bytes.");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
