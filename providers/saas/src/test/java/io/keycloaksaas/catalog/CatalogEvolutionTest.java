package io.keycloaksaas.catalog;

import static io.keycloaksaas.catalog.Documents.ROLES;
import static io.keycloaksaas.catalog.Documents.SMALL;
import static io.keycloaksaas.catalog.Documents.codes;
import static io.keycloaksaas.catalog.Documents.first;
import static io.keycloaksaas.catalog.Documents.next;
import static io.keycloaksaas.catalog.Documents.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CatalogEvolutionTest {
  private static final FeatureKey RUNS = new FeatureKey("runs");
  private static final String PRO =
      SMALL.substring(SMALL.indexOf("  pro:"), SMALL.indexOf("defaults:"));
  private static final String WITHOUT_PRO = SMALL.replace(PRO, "");
  private static final String WITHOUT_PRO_AND_RUNS =
      WITHOUT_PRO.replace("  runs: { type: metered }\n", "");

  private final Catalog first = first(SMALL);

  @Test
  void theVersionGrowsByOne() {
    assertThat(next(SMALL, first).version()).isEqualTo(2);
  }

  @Test
  void theTypeOfAPublishedFeatureNeverChanges() {
    assertThat(codes(SMALL.replace("runs: { type: metered }", "runs: { type: limit }"), first))
        .containsExactly("feature_type_changed features.runs.type");
  }

  @Test
  void theTypeIsRememberedWhenTheFeatureWasRemovedInBetween() {
    Catalog second = next(WITHOUT_PRO_AND_RUNS, first);
    assertThat(codes(SMALL.replace("runs: { type: metered }", "runs: { type: limit }"), second))
        .containsExactly("feature_type_changed features.runs.type");
  }

  @Test
  void theTypeIsRememberedByTheRegisterAlone() {
    CatalogRegister register = CatalogRegister.EMPTY.extend(first);
    CatalogDraft draft = parse(SMALL.replace("runs: { type: metered }", "runs: { type: limit }"));
    assertThatThrownBy(() -> CatalogValidator.validate(draft, Catalog.EMPTY, register))
        .isInstanceOf(CatalogFaults.class)
        .hasMessageContaining("feature_type_changed");
  }

  @Test
  void aRemovedPlanIsArchivedWithItsLastValues() {
    Catalog second = next(WITHOUT_PRO, first);
    assertThat(second.plan("pro")).contains(first.plan("pro").orElseThrow().archive());
    assertThat(next(WITHOUT_PRO, second).plan("pro")).isEqualTo(second.plan("pro"));
  }

  @Test
  void anArchivedPlanThatComesBackIsOpenAgain() {
    Catalog second = next(WITHOUT_PRO, first);
    assertThat(next(SMALL, second).plan("pro")).isEqualTo(first.plan("pro"));
  }

  @Test
  void aRemovedFeatureIsRetiredAndKeepsItsType() {
    Catalog second = next(WITHOUT_PRO_AND_RUNS, first);
    assertThat(second.features()).containsEntry(RUNS, first.features().get(RUNS).retire());
    assertThat(second.plan("pro").orElseThrow().value(RUNS)).contains(Amount.of(1_000));
    assertThat(next(SMALL, second).features()).isEqualTo(first.features());
  }

  @Test
  void onlyAnArchivedPlanMayNameARetiredFeature() {
    Catalog second = next(WITHOUT_PRO_AND_RUNS, first);
    String withoutRuns = SMALL.replace("  runs: { type: metered }\n", "");
    assertThat(codes(withoutRuns, second)).containsExactly("unknown_feature plans.pro.values.runs");
    assertThat(codes(SMALL.replace("{ type: metered }", "{ type: metered, retired: true }"), first))
        .containsExactly("retired_feature plans.pro.values.runs");
    assertThat(
            next(withoutRuns.replace("name: Pro", "name: Pro\n    archived: true"), second).plans())
        .isEqualTo(second.plans());
  }

  @Test
  void aDefaultMustNotNameAPlanThatTheDocumentArchives() {
    assertThat(codes(ROLES + "defaults: { user: free }\n", first))
        .containsExactly("default_archived defaults.user");
  }

  @Test
  void permissionsAndRolesThatAreRemovedAreGone() {
    Catalog second = next(ROLES, first);
    assertThat(second.permissions()).isEmpty();
    assertThat(second.roles().get("org:owner").permissions()).isEmpty();
  }

  @Test
  void aDocumentMadeFromAnOlderVersionIsRefused() {
    Catalog second = next(WITHOUT_PRO, first);
    assertThat(codes(CatalogJson.write(first), second)).containsExactly("version_conflict version");
    assertThat(codes("version: 0\n" + SMALL, second)).containsExactly("version_conflict version");
    assertThat(next("version: 2\n" + SMALL, second).version()).isEqualTo(3);
  }

  @Test
  void theNumberOfFeaturesEverPublishedIsLimited() {
    Catalog catalog = Catalog.EMPTY;
    for (int round = 0; round < 5; round++) {
      String format = "  f" + round + "_%d: { type: boolean }\n";
      catalog = next(ROLES + "features:\n" + CatalogValidatorTest.lines(2_000, format), catalog);
    }
    assertThat(catalog.features()).hasSize(CatalogEvolution.MAX_FEATURES_EVER);
    assertThat(codes(ROLES + "features: { more: { type: limit } }\n", catalog))
        .containsExactly("too_many features");
  }

  @Property(tries = 1_000)
  void indexesStayUniqueAndStableWhateverComesAndGoes(
      @ForAll @Size(min = 1, max = 12)
          List<@Size(max = 6) Set<@IntRange(max = 9) Integer>> versions) {
    Catalog catalog = Catalog.EMPTY;
    CatalogRegister register = CatalogRegister.EMPTY;
    Map<String, Integer> given = new HashMap<>();
    for (Set<Integer> names : versions) {
      catalog = CatalogValidator.validate(parse(document(names)), catalog, register);
      CatalogRegister extended = register.extend(catalog);
      assertThat(extended.entries().subList(0, register.entries().size()))
          .isEqualTo(register.entries());
      assertThat(extended.extend(catalog).entries()).isEqualTo(extended.entries());
      register = extended;
      for (CatalogRegister.Entry entry : register.entries()) {
        String key = entry.kind() + " " + entry.key();
        assertThat(given.computeIfAbsent(key, k -> entry.index())).isEqualTo(entry.index());
      }
      assertThat(Dictionary.of(catalog, register).features()).hasSize(catalog.features().size());
    }
    assertThat(given.keySet().stream().map(k -> k.split(" ")[0] + given.get(k)).distinct())
        .hasSize(given.size());
  }

  /** Features, permissions, roles and a plan, by numbers. */
  private static String document(Set<Integer> names) {
    return ROLES
        + names.stream()
            .map("  org:r%d: { name: Role, permissions: [] }\n"::formatted)
            .collect(Collectors.joining())
        + "features: {"
        + names.stream().map("f%d: { type: limit }, "::formatted).collect(Collectors.joining())
        + "}\npermissions: {"
        + names.stream().map("org:p%d: {}, "::formatted).collect(Collectors.joining())
        + "}\nplans: {"
        + names.stream()
            .map("p%1$d: { name: P, for: [user], values: { f%1$d: 1 } }, "::formatted)
            .collect(Collectors.joining())
        + "}\n";
  }
}
