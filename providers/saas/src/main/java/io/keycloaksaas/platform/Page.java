package io.keycloaksaas.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list in stable order.
 *
 * @param nextCursor to be given back for the next page; null on the last
 */
public record Page<T>(List<T> items, String nextCursor) {
  private static final int DEFAULT_SIZE = 20;
  private static final int MAX_SIZE = 100;

  /** What the caller asked for. */
  public record Request(Optional<Cursor> after, int size) {
    /**
     * @throws Problem {@code validation_failed}
     */
    public static Request of(String cursor, String pageSize) {
      return new Request(Cursor.parse(cursor), parseSize(pageSize));
    }

    /** One row more than the page, which tells whether there is another. */
    public int fetch() {
      return size + 1;
    }
  }

  /**
   * @param rows up to {@link Request#fetch()} rows
   */
  public static <R, T> Page<T> of(
      Request request, List<R> rows, Function<R, Cursor> cursor, Function<R, T> representation) {
    boolean more = rows.size() > request.size();
    List<R> shown = more ? rows.subList(0, request.size()) : rows;
    return new Page<>(
        shown.stream().map(representation).toList(),
        more ? cursor.apply(shown.get(shown.size() - 1)).text() : null);
  }

  private static int parseSize(String text) {
    if (text == null || text.isEmpty()) {
      return DEFAULT_SIZE;
    }
    int size = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (size < 1 || size > MAX_SIZE) {
      throw Problem.invalid("pageSize", "'pageSize' must be 1 to " + MAX_SIZE + ".");
    }
    return size;
  }
}
