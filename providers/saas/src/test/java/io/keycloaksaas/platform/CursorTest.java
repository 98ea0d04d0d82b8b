package io.keycloaksaas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  @Test
  void a_cursor_comes_back() {
    Cursor cursor = new Cursor(1780086400123L, "id:with:colons");
    assertThat(Cursor.parse(cursor.text())).contains(cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "!!!", "AAAA", "MTIz", "Og", "MDoA"})
  void what_is_none_of_ours_is_refused(String text) {
    assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(Problem.class);
  }

  @Test
  void the_last_page_has_no_next() {
    Page.Request request = Page.Request.of(null, "3");
    assertThat(page(request, 3).nextCursor()).isNull();
    assertThat(page(request, 4).items()).hasSize(3);
    assertThat(Cursor.parse(page(request, 4).nextCursor())).contains(new Cursor(2, "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "1.5", "ten", "9999999999"})
  void page_sizes_have_bounds(String size) {
    assertThatThrownBy(() -> Page.Request.of(null, size)).isInstanceOf(Problem.class);
  }

  private static Page<Integer> page(Page.Request request, int rows) {
    List<Integer> all = IntStream.range(0, rows).boxed().toList();
    return Page.of(request, all, i -> new Cursor(i, i.toString()), i -> i);
  }
}
