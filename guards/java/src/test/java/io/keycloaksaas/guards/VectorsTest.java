package io.keycloaksaas.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shared vectors: every language must come to these verdicts. */
class VectorsTest {
  private static final Path FILE = Forge.VECTORS.resolve("tokens.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How tokens begin whose signature differs each time. */
  private static final List<String> RANDOM =
      Stream.of("{\"alg\":\"PS25", "{\"alg\":\"ES25").map(Forge::utf8).map(Forge::encode).toList();

  @Test
  void theFileIsWhatTheCasesSay() throws IOException {
    ObjectNode document = document();
    keepRandomSignatures(document);
    String expected = VectorBook.write(document);
    if (Boolean.getBoolean("vectors.write")) {
      Files.writeString(FILE, expected);
    }
    assertThat(Files.readString(FILE))
        .as("run the test once with -Dvectors.write=true after changing cases")
        .isEqualTo(expected);
  }

  @Test
  void thereAreManyCasesOfBothKinds() throws IOException {
    JsonNode cases = JSON.readTree(FILE.toFile()).get("cases");
    long hostile = stream(cases).filter(c -> !c.get("expect").asText().equals("accept")).count();
    assertThat(hostile).isGreaterThanOrEqualTo(80);
    assertThat(cases.size() - hostile).isGreaterThanOrEqualTo(20);
  }

  @TestFactory
  Stream<DynamicTest> everyVerdictHolds() throws IOException {
    JsonNode document = JSON.readTree(FILE.toFile());
    return stream(document.get("cases"))
        .map(c -> dynamicTest(c.get("name").asText(), () -> judge(document, c)));
  }

  private static ObjectNode document() {
    VectorBook book = new VectorBook();
    EnvelopeCases.addTo(book);
    ClaimCases.addTo(book);
    EntitlementCases.addTo(book);
    GuardCases.addTo(book);
    return book.document();
  }

  /** PS256 and ES256 sign with random numbers: the file's signature stays while the input does. */
  private static void keepRandomSignatures(ObjectNode document) throws IOException {
    if (!Files.exists(FILE)) {
      return;
    }
    Map<String, String> written = new HashMap<>();
    for (JsonNode c : JSON.readTree(FILE.toFile()).get("cases")) {
      written.put(c.get("name").asText(), c.get("token").asText());
    }
    for (JsonNode c : document.get("cases")) {
      String token = c.get("token").asText();
      String before = written.getOrDefault(c.get("name").asText(), "");
      if (RANDOM.stream().anyMatch(token::startsWith) && before.startsWith(input(token))) {
        ((ObjectNode) c).put("token", before);
      }
    }
  }

  private static String input(String token) {
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  private static void judge(JsonNode document, JsonNode vector) throws ParseException {
    ObjectNode config = document.get("config").deepCopy();
    if (vector.has("config")) {
      config.setAll((ObjectNode) vector.get("config"));
    }
    Instant now = Instant.ofEpochSecond(config.get("now").asLong());
    SaasTokenVerifier verifier = verifier(config, document.get("jwks"), now);
    JsonNode text = vector.get("token");
    SaasToken token;
    try {
      token = verifier.verify(text.isNull() ? null : text.asText());
    } catch (GuardException e) {
      assertThat(e.code()).as(e.getMessage()).isEqualTo(vector.get("expect").asText());
      assertThat(e.fault().map(TokenFault::word).orElse(""))
          .as(e.getMessage())
          .isEqualTo(vector.path("reason").asText());
      return;
    }
    assertThat("accept").isEqualTo(vector.get("expect").asText());
    for (JsonNode check : vector.path("checks")) {
      Instant at = check.has("now") ? Instant.ofEpochSecond(check.get("now").asLong()) : now;
      assertThat(verdict(guard(check), token, at))
          .as(check.toString())
          .isEqualTo(check.get("expect").asText());
    }
  }

  private static SaasTokenVerifier verifier(ObjectNode config, JsonNode jwks, Instant now)
      throws ParseException {
    return SaasTokenVerifier.builder(config.get("issuer").asText(), config.get("audience").asText())
        .algorithms(strings(config.get("algorithms")))
        .leeway(Duration.ofSeconds(config.get("leeway").asLong()))
        .clock(InstantSource.fixed(now))
        .keys(new ImmutableJWKSet<>(JWKSet.parse(jwks.toString())))
        .build();
  }

  private static String verdict(Guard guard, SaasToken token, Instant now) {
    try {
      guard.check(token, now);
      return "pass";
    } catch (GuardException e) {
      return e.code();
    }
  }

  private static Guard guard(JsonNode check) {
    JsonNode args = check.get("args");
    String first = args.path(0).asText();
    switch (check.get("guard").asText()) {
      case "authenticated":
        return Guards.authenticated();
      case "inOrg":
        return Guards.inOrg();
      case "sameOrg":
        return Guards.sameOrg(first);
      case "selectOrganization":
        return Guards.selectOrganization(strings(args));
      case "hasRole":
        return Guards.hasRole(first);
      case "hasPermission":
        List<String> all = strings(args);
        return Guards.hasPermission(first, all.subList(1, all.size()).toArray(String[]::new));
      case "hasFeature":
        return Guards.hasFeature(first);
      case "trialActiveOrPaid":
        return Guards.trialActiveOrPaid();
      case "entitlementLimit":
        return Guards.entitlementLimit(first, args.get(1).asLong());
      case "allOf":
        List<Guard> guards = stream(args).map(VectorsTest::guard).toList();
        return Guards.allOf(guards.get(0), guards.subList(1, guards.size()).toArray(Guard[]::new));
      default:
        throw new IllegalArgumentException(check.toString());
    }
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(item -> strings.add(item.asText()));
    return strings;
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
