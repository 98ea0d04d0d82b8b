package io.keycloaksaas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps the rules of {@code design/architecture.md}. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");

  private final ArchitectureRules rules = new ArchitectureRules("io.keycloaksaas");

  @TestFactory
  Stream<DynamicTest> rules() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.keycloaksaas");
    List<ArchRule> all =
        List.of(
            rules.everyClassIsInARoom(),
            rules.roomsUseOnlyWhatStandsFurtherLeft(),
            rules.insidesOfARoomAreUsedOnlyThere(),
            rules.resolverIsPure(),
            rules.tenantsNeverEnterTheSystemScope(),
            rules.onlyOutboundHttpOpensConnections());
    assertThat(house).isNotEmpty();
    return all.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(house)));
  }

  @Test
  void onlySystemScopeOpensEverything() throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(SOURCES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }

    assertThat(sources).isNotEmpty();
    assertThat(rules.settersOfTheSystemScope(sources)).isEmpty();
  }
}
