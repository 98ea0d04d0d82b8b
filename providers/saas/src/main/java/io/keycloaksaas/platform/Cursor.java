package io.keycloaksaas.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a keyset page ended: the instant and the id of its last row.
 *
 * @param at epoch milliseconds
 */
public record Cursor(long at, String id) {

  /** Opaque text for {@code nextCursor}. */
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((at + ":" + id).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws Problem {@code validation_failed} when it is not one of ours
   */
  public static Optional<Cursor> parse(String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(":", 2);
      if (!Ids.isPossible(parts[1])) {
        throw new IllegalArgumentException("not an id");
      }
      return Optional.of(new Cursor(Long.parseLong(parts[0]), parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw Problem.invalid("cursor", "'cursor' must be the nextCursor of the page before.");
    }
  }
}
