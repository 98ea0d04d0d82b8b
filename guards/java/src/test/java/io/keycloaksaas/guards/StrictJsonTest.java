package io.keycloaksaas.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  @Test
  void everyKindOfValueIsRead() {
    assertThat(value("true")).isEqualTo(true);
    assertThat(value("false")).isEqualTo(false);
    assertThat(StrictJson.object("{\"x\":null}")).containsEntry("x", null);
    assertThat(value("{}")).isEqualTo(Map.of());
    assertThat(value("[]")).isEqualTo(List.of());
    assertThat(value("[1,[null,\"a\"],{\"b\":[]}]"))
        .isEqualTo(List.of(1L, Arrays.asList(null, "a"), Map.of("b", List.of())));
  }

  @Test
  void wholeNumbersAreToldFromAllOthers() {
    assertThat(value("0")).isEqualTo(0L);
    assertThat(value("-0")).isEqualTo(0L);
    assertThat(value("10")).isEqualTo(10L);
    assertThat(value("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    assertThat(value("9223372036854775808")).isEqualTo(BigInteger.ONE.shiftLeft(63));
    assertThat(value("1.0")).isEqualTo(1.0);
    assertThat(value("1e3")).isEqualTo(1000.0);
    assertThat(value("-1.5E-1")).isEqualTo(-0.15);
    assertThat(value("2e+1")).isEqualTo(20.0);
  }

  @Test
  void escapesAreUndone() {
    assertThat(value("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u00FF\""))
        .isEqualTo("\"\\/\b\f\n\r\tA\u00e9\u00ff");
    assertThat(value("\"\\ud83d\\ude00 \ud83d\ude00!\"")).isEqualTo("\ud83d\ude00 \ud83d\ude00!");
    assertThat(value("\"\"")).isEqualTo("");
  }

  @Test
  void spaceIsAllowedBetweenTokens() {
    assertThat(
            StrictJson.object(
                " \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : { \"c\" : { } , \"d\" : [ ] } } \n"))
        .isEqualTo(Map.of("a", List.of(1L, 2L), "b", Map.of("c", Map.of(), "d", List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "1",
        "\"a\"",
        "{",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1}x",
        "{\"a\":1}}",
        "{\"a\":[1,]}",
        "{\"a\":[1 2]}",
        "{\"a\":[}",
        "{\"a\":01}",
        "{\"a\":-}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":1.}",
        "{\"a\":1e}",
        "{\"a\":1e+}",
        "{\"a\":-01}",
        "{\"a\":0x1}",
        "{\"a\":NaN}",
        "{\"a\":Infinity}",
        "{\"a\":tru}",
        "{\"a\":True}",
        "{\"a\":nulll}",
        "{\"a\":\"",
        "{\"a\":\"\\",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\u\uff11\uff11\uff11\uff11\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\u001f\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\udc00\"}",
        "{\"a\":\"\\udc00\\ud800\"}",
        "{\"a\":\"\\ud800x\"}",
        "{\"\\ud800\":1}",
        "{\"a\":1}\u0000",
        "{\u00a0\"a\":1}"
      })
  void anythingLooserIsRefused(String text) {
    assertThat(catchThrowableOfType(GuardException.class, () -> StrictJson.object(text)).fault())
        .contains(TokenFault.MALFORMED);
  }

  @Test
  void sameNamesInDifferentObjectsAreNoDuplicates() {
    assertThat(StrictJson.object("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}")).hasSize(2);
  }

  private static Object value(String json) {
    return StrictJson.object("{\"x\":" + json + "}").get("x");
  }
}
