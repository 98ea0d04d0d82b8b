package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Problem documents (RFC 9457) as every error answer must be one. */
final class Problems {
  private Problems() {}

  /** Fails unless the answer is a whole problem document with this status and code. */
  static Answer assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type"))
        .as(answer.toString())
        .hasValue("application/problem+json");
    assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("title").asText()).isNotBlank();
    assertThat(answer.json().path("detail").asText()).isNotBlank();
    return answer;
  }

  /** A 422 {@code validation_failed} that names this field. */
  static void assertInvalid(Answer answer, String field) {
    assertProblem(answer, 422, "validation_failed");
    assertThat(fields(answer)).as(answer.toString()).contains(field);
  }

  static List<String> fields(Answer answer) {
    return texts(answer.json().path("errors"), "field").toList();
  }

  /** One member of every object of an array. */
  static Stream<String> texts(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false).map(one -> one.path(member).asText());
  }

  /** The texts of an array. */
  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
