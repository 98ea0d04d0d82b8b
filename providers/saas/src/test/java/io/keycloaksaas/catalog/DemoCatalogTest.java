package io.keycloaksaas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The file that the demo realm and new realms begin with. */
class DemoCatalogTest {
  private static final Path ROOT = Path.of("../..");
  private static Catalog catalog;

  @BeforeAll
  static void read() throws IOException {
    catalog =
        CatalogValidator.validate(
            CatalogParser.parse(Files.readAllBytes(ROOT.resolve("realm-config/catalog.yaml"))),
            Catalog.EMPTY,
            CatalogRegister.EMPTY);
  }

  @Test
  void itHasThePlansOfTheDesign() {
    assertThat(catalog.plans())
        .containsOnlyKeys("free", "starter", "pro", "enterprise", "user:free", "user:plus");
    assertThat(price("free")).isEmpty();
    assertThat(price("starter")).contains(2_900L);
    assertThat(price("pro")).contains(9_900L);
    assertThat(price("enterprise")).contains(29_900L);
    assertThat(value("free", "org:members")).contains(Amount.of(5));
    assertThat(value("starter", "org:members")).contains(Amount.of(25));
    assertThat(value("pro", "org:members")).contains(Amount.UNLIMITED);
    assertThat(value("pro", "runs")).contains(Amount.of(1_000));
    assertThat(value("pro", "org:sso")).isEmpty();
    assertThat(catalog.plans().get("enterprise").values())
        .containsOnlyKeys(catalog.features().keySet());
    assertThat(catalog.plans().values())
        .filteredOn(p -> p.trialDays() == 14)
        .extracting(Plan::key)
        .containsExactlyInAnyOrder("starter", "pro", "user:plus");
  }

  @Test
  void itHasTheRolesAndPermissionsOfTheDesign() {
    assertThat(catalog.permissions()).hasSize(14);
    assertThat(catalog.roles())
        .containsOnlyKeys("org:owner", "org:admin", "org:billing_manager", "org:member");
    assertThat(catalog.roles().get("org:admin").permissions())
        .isEqualTo(catalog.permissions().keySet());
    assertThat(catalog.roles().get("org:member").permissions())
        .containsExactlyInAnyOrder("org:read", "org:members:read", "org:projects:read");
  }

  @Test
  void itsDefaultsAreFree() {
    assertThat(catalog.defaultOrganizationPlan()).contains("free");
    assertThat(catalog.defaultUserPlan()).contains("user:free");
  }

  @Test
  void theReferenceNamesEveryFaultCode() throws IOException {
    String reference = Files.readString(ROOT.resolve("docs/catalogue.md"));
    for (FaultCode code : FaultCode.values()) {
      assertThat(reference).contains("`" + code.name().toLowerCase(Locale.ROOT) + "`");
    }
  }

  @Test
  void theExampleOfTheReferenceIsACatalogue() throws IOException {
    String yaml =
        Files.readAllLines(ROOT.resolve("docs/catalogue.md")).stream()
            .dropWhile(line -> !line.equals("```yaml"))
            .skip(1)
            .takeWhile(line -> !line.equals("```"))
            .collect(Collectors.joining("\n"));
    assertThat(Documents.first(yaml).plans()).containsKeys("free", "pro");
  }

  private static Optional<Long> price(String plan) {
    return catalog.plans().get(plan).price().map(Price::minor);
  }

  private static Optional<Amount> value(String plan, String feature) {
    return catalog.plans().get(plan).value(new FeatureKey(feature));
  }
}
