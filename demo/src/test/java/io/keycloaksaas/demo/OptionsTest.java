package io.keycloaksaas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  @DisplayName("A database password may contain an equals sign")
  void keepsTheWholeValue() {
    var options =
        parse("db=postgres", "db.url=jdbc:postgresql://h/d?a=b", "db.user=u", "db.password=a=b");

    assertThat(options.database())
        .isEqualTo(
            new Options.Database(
                Options.Database.Kind.POSTGRES, "jdbc:postgresql://h/d?a=b", "u", "a=b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "port=0",
        "port=65536",
        "port=http",
        "port=-1",
        "db=oracle",
        "db=postgres",
        "host=demo.example.com"
      })
  @DisplayName("A value that cannot work is refused by the name of its option")
  void refuses(String argument) {
    String option = argument.substring(0, argument.indexOf('='));
    assertThatThrownBy(() -> parse(argument))
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining("-Dsaas." + option);
  }

  private static Options parse(String... changed) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "root=r",
                "keycloak=k",
                "version=1",
                "host=localhost",
                "port=8080",
                "admin.password=admin",
                "db=h2",
                "db.url=",
                "db.user=",
                "db.password="));
    arguments.addAll(List.of(changed));
    return Options.parse(arguments);
  }
}
