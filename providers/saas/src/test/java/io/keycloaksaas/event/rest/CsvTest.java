package io.keycloaksaas.event.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)"
      })
  void what_a_spreadsheet_takes_for_a_formula_becomes_text(String payload) {
    assertThat(Csv.line(payload)).isEqualTo("\"'" + payload + "\"\r\n");
  }

  @Test
  void quotes_are_doubled_and_everything_is_quoted() {
    assertThat(Csv.line("a\"b", "c,d", 7L, null)).isEqualTo("\"a\"\"b\",\"c,d\",\"7\",\"\"\r\n");
  }
}
