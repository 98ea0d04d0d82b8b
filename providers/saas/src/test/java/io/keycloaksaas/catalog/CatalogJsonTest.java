package io.keycloaksaas.catalog;

import static io.keycloaksaas.catalog.Documents.SMALL;
import static io.keycloaksaas.catalog.Documents.first;
import static io.keycloaksaas.catalog.Documents.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogJsonTest {
  @Test
  void theStoredTextIsCanonical() {
    assertThat(CatalogJson.write(first(SMALL)))
        .isEqualTo(
            """
            {"version":1,
            "features":{"org:basic":{"type":"boolean"},"org:members":{"type":"limit"},"runs":{"type":"metered"}},
            "permissions":{"org:read":{"description":"See it"},"org:members:manage":{"requires":"org:basic"}},
            "roles":{"org:owner":{"name":"Owner","permissions":["*"]},"org:member":{"name":"Member","permissions":[]}},
            "plans":{"free":{"name":"Free","for":["user","organization"],"values":{"org:basic":true,"org:members":5}},
            "pro":{"name":"Pro","for":["organization"],"price":{"amount":9900,"currency":"USD","interval":"month"},"trialDays":14,
            "values":{"org:basic":true,"org:members":"unlimited","runs":1000}}},
            "defaults":{"user":"free","organization":"free"}}
            """
                .replace("\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{} {}",
        "null",
        "{\"version\":1.5}",
        "{\"version\":null}",
        "{\"version\":1,\"version\":2}",
        "{\"plans\":{\"a\":{}}}",
        "{\"unknown\":1}"
      })
  void whatIsNoStoredCatalogueIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CatalogJson.read(text));
  }

  @Test
  void aStoredCatalogueIsReadAlsoWhenItsTextsWouldNoLongerPass() {
    String text = CatalogJson.write(first(SMALL)).replace("\"Pro\"", "\"P\u200bro\"");
    assertThat(CatalogJson.read(text).plans().get("pro").name()).isEqualTo("P\u200bro");
  }

  @Property
  void whatIsWrittenIsRead(@ForAll("catalogs") Catalog catalog) {
    Catalog read = CatalogJson.read(CatalogJson.write(catalog));
    assertThat(read).isEqualTo(catalog);
    assertThat(read.features().keySet()).containsExactlyElementsOf(catalog.features().keySet());
    assertThat(CatalogJson.write(read)).isEqualTo(CatalogJson.write(catalog));
  }

  @Property
  void whatIsWrittenCanBeAppliedAgainAndChangesNothing(@ForAll("catalogs") Catalog catalog) {
    Catalog again = next(CatalogJson.write(catalog), catalog);
    assertThat(again.version()).isEqualTo(catalog.version() + 1);
    assertThat(CatalogDiff.between(catalog, again).isEmpty()).isTrue();
    assertThat(withVersion(again, catalog.version())).isEqualTo(catalog);
  }

  @Property
  void twoCataloguesDifferExactlyWhenTheirDiffIsNotEmpty(
      @ForAll("catalogs") Catalog a, @ForAll("catalogs") Catalog b) {
    assertThat(CatalogDiff.between(a, b).isEmpty())
        .isEqualTo(withVersion(b, a.version()).equals(a));
  }

  private static Catalog withVersion(Catalog c, long version) {
    return new Catalog(
        version,
        c.features(),
        c.plans(),
        c.permissions(),
        c.roles(),
        c.defaultUserPlan(),
        c.defaultOrganizationPlan());
  }

  @Provide
  Arbitrary<Catalog> catalogs() {
    return Arbitraries.randomValue(CatalogJsonTest::catalog);
  }

  /** A valid catalogue of any shape; shrinking is no use here. */
  private static Catalog catalog(Random random) {
    List<Feature> features = some(random, 6, i -> feature(random, i)).toList();
    List<FeatureKey> live = features.stream().filter(f -> !f.retired()).map(Feature::key).toList();
    List<Permission> permissions =
        some(
                random,
                5,
                i ->
                    new Permission(
                        "org:p" + i,
                        text(random),
                        live.isEmpty() ? Optional.empty() : maybe(random, live.get(0))))
            .toList();
    List<Plan> plans =
        new ArrayList<>(some(random, 5, i -> plan(random, "p" + i, features)).toList());
    plans.add(
        new Plan(
            "free",
            "Free",
            "",
            Set.of(Plan.Audience.values()),
            Optional.empty(),
            0,
            Map.of(),
            true,
            false));
    Set<String> all = permissions.stream().map(Permission::key).collect(Collectors.toSet());
    List<RoleTemplate> roles =
        Stream.of("org:owner", "org:member", "org:r")
            .map(
                key ->
                    random.nextBoolean()
                        ? new RoleTemplate(key, "R" + text(random), all, true)
                        : new RoleTemplate(key, "R" + text(random), subset(random, all)))
            .toList();
    return new Catalog(
        random.nextInt(1_000),
        map(features, Feature::key),
        map(plans, Plan::key),
        map(permissions, Permission::key),
        map(roles, RoleTemplate::key),
        maybe(random, "free"),
        maybe(random, "free"));
  }

  private static Feature feature(Random random, int i) {
    FeatureType type = FeatureType.values()[random.nextInt(3)];
    return new Feature(new FeatureKey("f:" + i), type, text(random), random.nextInt(4) == 0);
  }

  private static Plan plan(Random random, String key, List<Feature> features) {
    boolean archived = random.nextInt(3) == 0;
    Map<FeatureKey, Amount> values = new LinkedHashMap<>();
    features.stream()
        .filter(f -> (archived || !f.retired()) && random.nextBoolean())
        .forEach(f -> values.put(f.key(), amount(random, f.type())));
    Map<FeatureKey, Long> rollovers = new LinkedHashMap<>();
    features.stream()
        .filter(f -> f.type() == FeatureType.METERED && values.containsKey(f.key()))
        .filter(f -> values.get(f.key()).wire() > 0 && random.nextBoolean())
        .forEach(f -> rollovers.put(f.key(), 1L + random.nextInt(3)));
    return new Plan(
        key,
        "N" + text(random),
        text(random),
        random.nextBoolean() ? Set.of(Plan.Audience.USER) : Set.of(Plan.Audience.values()),
        maybe(random, new Price(1 + random.nextInt(100_000), "EUR", Price.Interval.YEAR)),
        random.nextInt(366),
        values,
        rollovers,
        random.nextBoolean(),
        archived,
        Map.of());
  }

  private static Amount amount(Random random, FeatureType type) {
    return type == FeatureType.BOOLEAN || random.nextInt(3) == 0
        ? Amount.UNLIMITED
        : Amount.of(random.nextBoolean() ? Amount.MAX : random.nextInt(10));
  }

  private static String text(Random random) {
    List<String> pieces =
        List.of(
            "a",
            "é",
            "\ud83d\ude00",
            "\"",
            "\\",
            "/",
            ": ",
            " #",
            "'",
            "0",
            "{",
            "%",
            "&",
            "漢",
            "-",
            "<<");
    return random
        .ints(random.nextInt(6), 0, pieces.size())
        .mapToObj(pieces::get)
        .collect(Collectors.joining())
        .strip();
  }

  private static <T> Stream<T> some(Random random, int max, Function<Integer, T> maker) {
    return random.ints(random.nextInt(max + 1), 0, 100).distinct().boxed().map(maker);
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return Optional.of(value).filter(v -> random.nextBoolean());
  }

  private static Set<String> subset(Random random, Set<String> all) {
    return all.stream().filter(v -> random.nextBoolean()).collect(Collectors.toSet());
  }

  private static <K, V> Map<K, V> map(List<V> values, Function<V, K> key) {
    Map<K, V> map = new LinkedHashMap<>();
    new LinkedHashSet<>(values).forEach(v -> map.put(key.apply(v), v));
    return map;
  }
}
