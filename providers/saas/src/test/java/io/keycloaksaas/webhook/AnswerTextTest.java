package io.keycloaksaas.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.platform.OutboundAnswer;
import io.keycloaksaas.platform.OutboundAnswer.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
  @Test
  void what_moves_cursors_or_databases_is_replaced() {
    assertThat(of("text/plain", "a\u0000b\u001b[31mc\u202ed\n\te"))
        .isEqualTo("a\uFFFDb\uFFFD[31mc\uFFFDd\n\te");
  }

  @Test
  void json_is_text_and_a_picture_is_none() {
    assertThat(of("application/problem+json", "{}")).isEqualTo("{}");
    assertThat(of("image/png", "PNG")).isNull();
    assertThat(of("text/plain", "")).isNull();
  }

  private static String of(String type, String body) {
    return AnswerText.of(
        new OutboundAnswer(
            Kind.ANSWERED,
            200,
            Map.of("content-type", type),
            body.getBytes(StandardCharsets.UTF_8),
            Duration.ZERO));
  }
}
