package io.keycloaksaas.platform;

import java.util.Arrays;

/**
 * The condition of a write (RFC 9110, section 13.1.1): it is made only while nobody else has
 * changed the thing since it was read.
 *
 * @param header {@code If-Match} as it came; null for no condition
 */
public record IfMatch(String header) {

  /**
   * @param etag of the thing as it is now, without quotes
   * @throws Problem {@code version_conflict}
   */
  public void require(String etag) {
    boolean met =
        header == null
            || Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals('"' + etag + '"'));
    if (!met) {
      throw Problem.of(
          ProblemCode.VERSION_CONFLICT, "It was changed since you read it; read it again.");
    }
  }
}
