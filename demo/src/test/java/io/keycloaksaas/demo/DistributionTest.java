package io.keycloaksaas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {

  private static final FileTime BUILT = FileTime.fromMillis(1_700_000_000_000L);

  @TempDir Path folder;
  private Path jar;
  private Path installed;
  private Distribution distribution;

  @BeforeEach
  void aBuiltJar() throws IOException {
    jar = Files.writeString(folder.resolve("saas-2.jar"), "two");
    Files.setLastModifiedTime(jar, BUILT);
    distribution = new Distribution(folder.resolve("keycloak"));
    distribution.install(List.of(jar));
    installed = folder.resolve("keycloak").resolve("providers").resolve("saas-2.jar");
  }

  @Test
  @DisplayName("A jar keeps its time, so that Keycloak does not rebuild itself")
  void keepsTheTime() throws IOException {
    assertThat(Files.getLastModifiedTime(installed)).isEqualTo(BUILT);
  }

  @Test
  @DisplayName("A jar built again with the same bytes is left alone")
  void leavesTheSameBytesAlone() throws IOException {
    Files.setLastModifiedTime(jar, FileTime.fromMillis(BUILT.toMillis() + 60_000));

    distribution.install(List.of(jar));

    assertThat(Files.getLastModifiedTime(installed)).isEqualTo(BUILT);
  }

  @Test
  @DisplayName("A changed jar replaces the old one, and a jar of another version goes")
  void replaces() throws IOException {
    Files.writeString(installed.resolveSibling("saas-1.jar"), "one");
    Files.writeString(jar, "changed");

    distribution.install(List.of(jar));

    assertThat(installed).hasContent("changed");
    assertThat(installed.resolveSibling("saas-1.jar")).doesNotExist();
  }

  @Test
  @DisplayName("A jar that was not built is named")
  void namesAMissingJar() {
    assertThatThrownBy(() -> distribution.install(List.of(folder.resolve("none.jar"))))
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining("none.jar is missing");
  }
}
