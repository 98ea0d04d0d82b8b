package io.keycloaksaas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestFileTest {

  @TempDir Path folder;

  @Test
  @DisplayName("A request has a title, a name, headers and a body")
  void readsARequest() {
    var file =
        RequestFile.parse(
            """
            ### Make a role
            # @name role
            POST {{base}}/roles HTTP/1.1
            Content-Type: application/json

            {"name": "a",
             "description": "b"}

            """,
            folder);

    var request = file.requests().get(0);
    assertThat(request.title()).isEqualTo("Make a role");
    assertThat(request.name()).contains("role");
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.url()).isEqualTo("{{base}}/roles");
    assertThat(request.headers()).isEqualTo(Map.of("Content-Type", "application/json"));
    assertThat(request.body()).isEqualTo("{\"name\": \"a\",\n \"description\": \"b\"}");
  }

  @Test
  @DisplayName("Done-when before the first request is the file's, inside a request that request's")
  void tellsWhoseDoneWhenItIs() {
    var file =
        RequestFile.parse(
            """
            # @done-when GET /all contains "everything"
            @base = http://localhost
            ### One
            GET /one
            ### Two
            # @done-when GET /two contains "two"
            POST /two
            """,
            folder);

    assertThat(file.doneWhen()).contains(new RequestFile.DoneWhen("/all", "everything"));
    assertThat(file.variables()).isEqualTo(Map.of("base", "http://localhost"));
    assertThat(file.requests()).hasSize(2);
    assertThat(file.requests().get(0).doneWhen()).isEmpty();
    assertThat(file.requests().get(1).doneWhen()).contains(new RequestFile.DoneWhen("/two", "two"));
  }

  @Test
  @DisplayName("A body can be a file beside the request file")
  void readsABodyFromAFile() throws IOException {
    Files.writeString(folder.resolve("catalog.yaml"), "plans: []\n");

    var file = RequestFile.parse("PUT /catalog\nA: b\n\n< ./catalog.yaml\n", folder);

    assertThat(file.requests().get(0).body()).isEqualTo("plans: []\n");
  }

  @Test
  @DisplayName("A line that means nothing is named")
  void refusesWhatItDoesNotUnderstand() {
    assertThatThrownBy(() -> RequestFile.parse("### One\nPSOT /one\n", folder))
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining("PSOT /one");
  }

  @Test
  @DisplayName(
      "The demo's own request file is understood, and every variable but the answers is defined")
  void understandsTheDemosFile() throws IOException {
    Path shipped = Path.of("..", "realm-config", "demo.http");
    String withoutCatalogue = Files.readString(shipped).replace("< ./catalog.yaml", "plans: []");

    var file = RequestFile.parse(withoutCatalogue, folder);

    assertThat(file.doneWhen()).isPresent();
    var variables = new Variables(file.variables(), Map.of("token", "t"));
    assertThat(file.requests()).extracting(RequestFile.Request::title).doesNotContain("");
    assertThat(file.requests())
        .filteredOn(request -> !request.url().contains(".response."))
        .allSatisfy(
            request -> assertThat(variables.expand(request.url())).startsWith("http://localhost"));
    assertThat(file.requests())
        .extracting(RequestFile.Request::name)
        .contains(Optional.of("login"));
  }
}
