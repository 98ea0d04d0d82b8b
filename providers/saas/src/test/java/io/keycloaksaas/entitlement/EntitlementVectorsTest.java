package io.keycloaksaas.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code vectors/entitlements.json}. */
class EntitlementVectorsTest {
  private final Vectors vectors = new Vectors();

  @TestFactory
  Stream<DynamicTest> vectors() {
    return vectors
        .cases()
        .map(vector -> DynamicTest.dynamicTest(vector.get("name").asText(), () -> check(vector)));
  }

  @Test
  void everyCaseHasANameOfItsOwn() {
    assertThat(vectors.cases().map(vector -> vector.get("name").asText()))
        .hasSizeGreaterThan(90)
        .doesNotHaveDuplicates();
  }

  private void check(JsonNode vector) {
    EntitlementSet actual = EntitlementResolver.resolve(vectors.facts(vector), Vectors.at(vector));
    assertThat(actual).isEqualTo(Vectors.expected(vector, actual));
  }
}
