package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Ids of things that exist and are none of the caller's, by their kind ({@code x-saas-id}). */
record ForeignIds(Map<String, List<String>> byKind) {

  static ForeignIds none() {
    return new ForeignIds(Map.of());
  }

  /** With these for the kind, instead of others. */
  ForeignIds with(String kind, String... ids) {
    var more = new TreeMap<>(byKind);
    more.put(kind, List.of(ids));
    return new ForeignIds(more);
  }

  /** An id of this kind that is nobody's. */
  static String random(String kind) {
    var random = UUID.randomUUID().toString();
    return kind.equals("role") ? "org:" + random.replace("-", "_") : random;
  }

  /**
   * Fails unless the call is refused with each of them, in the same bytes as with an id that is
   * nobody's. Only what takes away may succeed, where there was nothing to take.
   */
  void assertUnknown(String description, String kind, Function<String, Answer> call) {
    assertThat(byKind).as("%s: what is a foreign %s?", description, kind).containsKey(kind);
    var nobodys = random(kind);
    var expected = call.apply(nobodys);
    if (!expected.request().startsWith("DELETE ")) {
      assertThat(expected.status()).as("%s: %s", description, expected).isBetween(400, 499);
    }
    for (var foreign : byKind.get(kind)) {
      var answer = call.apply(foreign);
      assertThat(answer.status() + " " + answer.text().replace(foreign, "…"))
          .as(description)
          .isEqualTo(expected.status() + " " + expected.text().replace(nobodys, "…"));
    }
  }
}
