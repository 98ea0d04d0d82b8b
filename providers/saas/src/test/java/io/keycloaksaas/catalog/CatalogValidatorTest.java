package io.keycloaksaas.catalog;

import static io.keycloaksaas.catalog.Documents.ROLES;
import static io.keycloaksaas.catalog.Documents.SMALL;
import static io.keycloaksaas.catalog.Documents.codes;
import static io.keycloaksaas.catalog.Documents.faults;
import static io.keycloaksaas.catalog.Documents.first;
import static io.keycloaksaas.catalog.Documents.next;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogValidatorTest {
  private static final FeatureKey BASIC = new FeatureKey("org:basic");
  private static final FeatureKey MEMBERS = new FeatureKey("org:members");
  private static final FeatureKey RUNS = new FeatureKey("runs");

  @Test
  void aDocumentBecomesTheFirstVersion() {
    Catalog catalog = first(SMALL);
    assertThat(catalog.version()).isEqualTo(1);
    assertThat(catalog.features().values())
        .containsExactly(
            new Feature(BASIC, FeatureType.BOOLEAN, ""),
            new Feature(MEMBERS, FeatureType.LIMIT, ""),
            new Feature(RUNS, FeatureType.METERED, ""));
    assertThat(catalog.permissions().values())
        .containsExactly(
            new Permission("org:read", "See it", Optional.empty()),
            new Permission("org:members:manage", "", Optional.of(BASIC)));
    assertThat(catalog.roles().values())
        .containsExactly(
            new RoleTemplate("org:owner", "Owner", Set.of("org:read", "org:members:manage"), true),
            new RoleTemplate("org:member", "Member", Set.of()));
    assertThat(catalog.plan("pro"))
        .contains(
            new Plan(
                "pro",
                "Pro",
                "",
                Set.of(Plan.Audience.ORGANIZATION),
                Optional.of(new Price(9_900, "USD", Price.Interval.MONTH)),
                14,
                Map.of(BASIC, Amount.UNLIMITED, MEMBERS, Amount.UNLIMITED, RUNS, Amount.of(1_000)),
                true,
                false));
    assertThat(catalog.plan("free").orElseThrow().trialDays()).isZero();
    assertThat(catalog.defaultOrganizationPlan()).contains("free");
    assertThat(catalog.defaultUserPlan()).contains("free");
  }

  @Test
  void everyFaultIsNamedByPathAndLine() {
    String document =
        ROLES
            + """
            features:
              Runs: { type: metered }
              seats: { type: number }
              runs: { type: metered, unit: piece }
            plans:
              pro:
                name: Pro
                for: [team]
                price: { amount: 0, currency: USX, interval: week }
                values: { runs: -5, seats: 1, sso: true }
              free: { name: no, for: [user], trialDays: 366 }
            defaults: { user: gold }
            extra: 1
            """;
    assertThat(codes(document))
        .containsExactlyInAnyOrder(
            "ambiguous_value plans.free.name",
            "unknown_field extra",
            "invalid_key features.Runs",
            "unknown_value features.seats.type",
            "unknown_field features.runs.unit",
            "unknown_value plans.pro.for[0]",
            "out_of_range plans.pro.price.amount",
            "unknown_currency plans.pro.price.currency",
            "unknown_value plans.pro.price.interval",
            "negative_amount plans.pro.values.runs",
            "unknown_feature plans.pro.values.sso",
            "out_of_range plans.free.trialDays",
            "unknown_plan defaults.user");
    assertThat(faults(document))
        .filteredOn(f -> f.code().equals("unknown_feature"))
        .singleElement()
        .satisfies(f -> assertThat(f.line()).isEqualTo(13))
        .satisfies(f -> assertThat(f.column()).isPositive());
  }

  @ParameterizedTest
  @CsvSource({
    "org:basic: true, org:basic: 1, wrong_type, org:basic",
    "org:basic: true, org:basic: unlimited, wrong_type, org:basic",
    "org:basic: true, org:basic: {}, wrong_type, org:basic",
    "runs: 1000, runs: true, wrong_type, runs",
    "runs: 1000, runs: \"1000\", wrong_type, runs",
    "runs: 1000, runs: Unlimited, wrong_type, runs",
    "runs: 1000, runs: [], wrong_type, runs",
    "runs: 1000, runs: -1, negative_amount, runs",
    "runs: 1000, runs: -99999999999999999999999, negative_amount, runs",
    "runs: 1000, runs: 1000000000001, amount_too_large, runs",
    "runs: 1000, runs: 99999999999999999999999, amount_too_large, runs",
    "runs: 1000, walks: 1000, unknown_feature, walks",
    "runs: 1000, Runs!: 1000, unknown_feature, Runs!"
  })
  void aValueMustFitItsFeature(String right, String wrong, String code, String feature) {
    String pro = SMALL.substring(SMALL.indexOf("  pro:"));
    assertThat(codes(SMALL.replace(pro, pro.replace(right, wrong))))
        .containsExactly(code + " plans.pro.values." + feature);
  }

  @Test
  void theBoundsOfAValueCount() {
    assertThat(value("0")).contains(Amount.ZERO);
    assertThat(value("1000000000000")).contains(Amount.of(Amount.MAX));
    assertThat(value("unlimited")).contains(Amount.UNLIMITED);
    assertThat(value("\"unlimited\"")).contains(Amount.UNLIMITED);
  }

  private static Optional<Amount> value(String value) {
    return first(SMALL.replace("runs: 1000", "runs: " + value)).plans().get("pro").value(RUNS);
  }

  @Test
  void falseIsTheSameAsAbsent() {
    assertThat(first(SMALL.replace("{ org:basic: true, org:members: 5 }", "{ org:basic: false }")))
        .isEqualTo(first(SMALL.replace("{ org:basic: true, org:members: 5 }", "{}")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "owner",
        "org:",
        "org:Owner",
        "org:a:b",
        "ORG:a",
        "org:1a",
        "org:a-b",
        "org:é",
        "org:a\\n"
      })
  void aRoleKeyThatIsNoRoleKeyIsRefused(String key) {
    assertThat(faults(ROLES + "  \"" + key + "\": { name: A, permissions: [] }\n"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo("invalid_key"));
  }

  @Test
  void aKeyHasAtMostSixtyFourCharacters() {
    String longest = "org:" + "a".repeat(60);
    String document =
        ROLES
            + "features: { %1$s: { type: limit } }\npermissions: { %1$s: {} }\n"
            + "plans: { %1$s: { name: A, for: [user] } }\n";
    assertThat(first(document.formatted(longest)).permissions()).containsOnlyKeys(longest);
    assertThat(codes(document.formatted(longest + "a")))
        .containsExactlyInAnyOrder(
            "invalid_key features." + longest + "a",
            "invalid_key permissions." + longest + "a",
            "invalid_key plans." + longest + "a");
  }

  @Test
  void keysOfAnyLengthAreRefusedWithoutHarm() {
    String key = "org" + ":a".repeat(200_000);
    assertThat(faults(ROLES + "permissions:\n  ? " + key + "\n  : {}\n"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo("invalid_key"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u202e",
        "\\u2066",
        "\\u200b",
        "\\u200d",
        "\\ufeff",
        "\\u00ad",
        "\\n",
        "\\t",
        "\\0",
        "\\u0085",
        "\\u2028",
        "\\ud800",
        "\\ue000",
        "\\U000e0041"
      })
  void aNameWithHiddenCharactersIsRefused(String escape) {
    assertThat(codes(SMALL.replace("name: Pro", "name: \"P" + escape + "ro\"")))
        .containsExactly("text_character plans.pro.name");
    assertThat(codes(SMALL.replace("See it", "\"S" + escape + "e\"")))
        .containsExactly("text_character permissions.org:read.description");
  }

  @Test
  void aBidiCharacterThatIsNotEscapedIsRefusedToo() {
    assertThat(codes(SMALL.replace("name: Pro", "name: P\u202ero")))
        .containsExactly("text_character plans.pro.name");
  }

  @Test
  void textIsInNormalFormC() {
    assertThat(codes(SMALL.replace("name: Pro", "name: Cafe\u0301")))
        .containsExactly("text_not_nfc plans.pro.name");
    assertThat(first(SMALL.replace("name: Pro", "name: Caf\u00e9")).plans().get("pro").name())
        .isEqualTo("Caf\u00e9");
  }

  @Test
  void textHasALimitInCharactersNotInCodeUnits() {
    String smile = "\ud83d\ude00";
    assertThat(first(named(smile.repeat(120))).plans().get("pro").name())
        .isEqualTo(smile.repeat(120));
    assertThat(codes(named(smile.repeat(121)))).containsExactly("text_length plans.pro.name");
    assertThat(codes(named("\"  \""))).containsExactly("text_length plans.pro.name");
    assertThat(codes(SMALL.replace("See it", "x".repeat(1_001))))
        .containsExactly("text_length permissions.org:read.description");
    assertThat(first(SMALL.replace("See it", "x".repeat(1_000))).permissions()).hasSize(2);
  }

  private static String named(String name) {
    return SMALL.replace("name: Pro", "name: " + name);
  }

  @Test
  void textInBlockStyleLosesTheSpaceAroundIt() {
    String document = SMALL.replace("name: Pro", "name: >\n      For a\n      team\n");
    assertThat(first(document).plans().get("pro").name()).isEqualTo("For a team");
  }

  @Test
  void missingFieldsAreNamed() {
    assertThat(
            codes(ROLES + "  org:a: {}\nfeatures: { runs: {} }\nplans: { pro: { price: {} } }\n"))
        .containsExactlyInAnyOrder(
            "missing_field roles.org:a.name",
            "missing_field roles.org:a.permissions",
            "missing_field features.runs.type",
            "missing_field plans.pro.name",
            "missing_field plans.pro.for",
            "missing_field plans.pro.price.amount",
            "missing_field plans.pro.price.currency",
            "missing_field plans.pro.price.interval");
  }

  @Test
  void everyFieldMustHaveItsType() {
    assertThat(
            codes(
                """
                version: one
                features: []
                permissions: { org:read: yes please, org:a: { requires: [x] } }
                roles: { org:owner: [], org:member: { name: 1, permissions: { a: b } } }
                plans: { pro: { name: [A], for: user, price: 5, trialDays: "3", public: 1, archived: nope, values: [] } }
                defaults: free
                """))
        .containsExactlyInAnyOrder(
            "wrong_type version",
            "wrong_type features",
            "wrong_type permissions.org:read",
            "wrong_type permissions.org:a.requires",
            "wrong_type roles.org:owner",
            "wrong_type roles.org:member.name",
            "wrong_type roles.org:member.permissions",
            "wrong_type plans.pro.name",
            "wrong_type plans.pro.for",
            "wrong_type plans.pro.price",
            "wrong_type plans.pro.trialDays",
            "wrong_type plans.pro.public",
            "wrong_type plans.pro.archived",
            "wrong_type plans.pro.values",
            "wrong_type defaults");
  }

  @Test
  void ownerAndMemberMustBeThere() {
    assertThat(codes("features: {}\n"))
        .containsExactly("missing_role roles.org:owner", "missing_role roles.org:member");
  }

  @Test
  void aRoleNamesKnownPermissionsOnce() {
    String roles = "  org:a: { name: A, permissions: [org:read, org:read, org:fly, 7] }\n";
    assertThat(codes(SMALL.replace(ROLES, ROLES + roles)))
        .containsExactlyInAnyOrder(
            "duplicate_item roles.org:a.permissions[1]",
            "unknown_permission roles.org:a.permissions[2]",
            "wrong_type roles.org:a.permissions[3]");
  }

  @Test
  void theStarStandsAlone() {
    assertThat(codes(SMALL.replace("[\"*\"]", "[org:read, \"*\"]")))
        .containsExactly("star_not_alone roles.org:owner.permissions[1]");
  }

  @Test
  void aPermissionRequiresAKnownFeature() {
    assertThat(codes(SMALL.replace("requires: org:basic", "requires: org:sso")))
        .containsExactly("unknown_feature permissions.org:members:manage.requires");
    assertThat(
            codes(
                SMALL
                    .replace(
                        "org:basic: { type: boolean }",
                        "org:basic: { type: boolean, retired: true }")
                    .replace("org:basic: true, ", "")))
        .containsExactly("retired_feature permissions.org:members:manage.requires");
  }

  @Test
  void aPlanIsForSomebody() {
    assertThat(codes(SMALL.replace("for: [organization]", "for: []")))
        .containsExactly("missing_field plans.pro.for");
    assertThat(codes(SMALL.replace("for: [organization]", "for: [user, user]")))
        .containsExactly("duplicate_item plans.pro.for[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"usd", "XXX", "XAU", "US", "EURO", "\"\""})
  void aPriceIsInMoney(String currency) {
    assertThat(codes(SMALL.replace("USD", currency)))
        .containsExactly("unknown_currency plans.pro.price.currency");
  }

  @Test
  void whoPaysByTheSeatHasMembers() {
    String perSeat = SMALL.replace("interval: month", "interval: month, perSeat: true");

    assertThat(first(perSeat).plans().get("pro").isPerSeat()).isTrue();
    assertThat(codes(perSeat.replace("for: [organization]", "for: [user]")))
        .containsExactly("seats_without_members plans.pro.price.perSeat");
  }

  @Test
  void whatRollsOverIsSaidWithItsMaximum() {
    Catalog catalog = first(rollover("{ runs: { max: 300 } }"));

    assertThat(catalog.plan("pro").orElseThrow().rollovers()).isEqualTo(Map.of(RUNS, 300L));
    assertThat(catalog.plan("free").orElseThrow().rollovers()).isEmpty();
    assertThat(first(rollover("{ runs: { max: 1000000000000 } }")).plan("pro").orElseThrow())
        .matches(plan -> plan.rollovers().get(RUNS) == Amount.MAX);
    assertThat(codes(rollover("{ runs: 300 }")))
        .containsExactly("wrong_type plans.pro.rollover.runs");
    assertThat(codes(rollover("300"))).containsExactly("wrong_type plans.pro.rollover");
    assertThat(codes(rollover("{ runs: {} }")))
        .containsExactly("missing_field plans.pro.rollover.runs.max");
    assertThat(codes(rollover("{ runs: { max: 300, periods: 2 } }")))
        .containsExactly("unknown_field plans.pro.rollover.runs.periods");
    for (String max : List.of("0", "-1", "1000000000001")) {
      assertThat(codes(rollover("{ runs: { max: " + max + " } }")))
          .containsExactly("out_of_range plans.pro.rollover.runs.max");
    }
    assertThat(codes(rollover("{ runs: { max: unlimited } }")))
        .containsExactly("wrong_type plans.pro.rollover.runs.max");
  }

  @Test
  void onlyUnitsThatThePlanGivesInNumbersRollOver() {
    for (String key : List.of("org:members", "org:basic", "walks", "Runs")) {
      assertThat(codes(rollover("{ \"" + key + "\": { max: 1 } }")))
          .containsExactly("nothing_to_roll_over plans.pro.rollover." + key);
    }
    for (String value : List.of("unlimited", "0")) {
      assertThat(codes(rollover("{ runs: { max: 1 } }").replace("runs: 1000", "runs: " + value)))
          .containsExactly("nothing_to_roll_over plans.pro.rollover.runs");
    }
    assertThat(codes(rollover("{ runs: { max: 1 } }").replace(", runs: 1000", "")))
        .containsExactly("nothing_to_roll_over plans.pro.rollover.runs");
    assertThat(codes(rollover("{ runs: { max: 1 } }").replace("runs: 1000", "runs: -5")))
        .containsExactly("negative_amount plans.pro.values.runs");
    assertThat(
            codes(rollover("{ walks: { max: 1 } }").replace("runs: 1000", "runs: 1000, walks: 3")))
        .containsExactly("unknown_feature plans.pro.values.walks");
  }

  @Test
  void anArchivedPlanKeepsWhatRollsOver() {
    Catalog before = first(rollover("{ runs: { max: 300 } }"));
    Catalog after = next(SMALL.substring(0, SMALL.indexOf("  pro:")), before);

    assertThat(after.plan("pro").orElseThrow().archived()).isTrue();
    assertThat(after.plan("pro").orElseThrow().rollovers()).isEqualTo(Map.of(RUNS, 300L));
    assertThat(next(CatalogJson.write(after), after).plan("pro").orElseThrow().rollovers())
        .isEqualTo(Map.of(RUNS, 300L));
  }

  private static String rollover(String rollover) {
    return SMALL.replace("runs: 1000 }", "runs: 1000 }\n    rollover: " + rollover);
  }

  @Test
  void seatsAreSaidInThePriceAndNotOnceMoreForAProvider() {
    String sold = "trialDays: 14\n    providers: { stripe: { price: price_pro%s } }";
    assertThat(first(SMALL.replace("trialDays: 14", sold.formatted(""))).plans().get("pro"))
        .matches(plan -> plan.providers().containsKey("stripe"))
        .matches(plan -> !plan.isPerSeat());
    assertThat(codes(SMALL.replace("trialDays: 14", sold.formatted(", perSeat: true"))))
        .containsExactly("unknown_field plans.pro.providers.stripe.perSeat");
  }

  @Test
  void aDefaultPlanIsFreeKnownAndForItsKind() {
    assertThat(codes(SMALL.replace("{ organization: free, user: free }", "{ organization: pro }")))
        .containsExactly("default_not_free defaults.organization");
    assertThat(codes(SMALL.replace("{ organization: free, user: free }", "{ user: pro }")))
        .containsExactly("default_not_free defaults.user", "default_wrong_audience defaults.user");
    assertThat(codes(SMALL.replace("{ organization: free, user: free }", "{ users: free }")))
        .containsExactly("unknown_field defaults.users");
    assertThat(codes(SMALL.replace("name: Free", "name: Free\n    archived: true")))
        .containsExactly(
            "default_archived defaults.user", "default_archived defaults.organization");
    assertThat(
            codes(
                SMALL.replace(
                    "org:members: 5 }",
                    "org:members: 5, runs: 9 }\n    rollover: { runs: { max: 3 } }")))
        .containsExactly(
            "default_rolls_over defaults.user", "default_rolls_over defaults.organization");
  }

  @Test
  void aThousandFeaturesInTwentyPlansAreFine() {
    String document =
        ROLES
            + "features:\n"
            + lines(1_000, "  f%d: { type: limit, description: Feature number %<d }\n")
            + "plans:\n"
            + lines(
                20,
                "  p%d: { name: Plan %<d, for: [user], values: {"
                    + lines(1_000, "f%d: 1,").replace("%", "%%")
                    + "} }\n");
    Catalog catalog = first(document);
    assertThat(catalog.features()).hasSize(1_000);
    assertThat(catalog.plans().values()).hasSize(20).allMatch(p -> p.values().size() == 1_000);
    assertThat(Documents.next(CatalogJson.write(catalog), catalog).plans())
        .isEqualTo(catalog.plans());
  }

  @Test
  void eachSectionHasALimit() {
    String all =
        "roles:\n  org:owner: { name: A, permissions: [] }\n  org:member: { name: A, permissions: [] }\n"
            + lines(98, "  org:r%d: { name: A, permissions: [] }\n")
            + "permissions:\n"
            + lines(500, "  org:p%d: {}\n")
            + "features:\n"
            + lines(2_000, "  f%d: { type: boolean }\n")
            + "plans:\n"
            + lines(500, "  p%d: { name: A, for: [user] }\n");
    assertThat(first(all).features()).hasSize(2_000);
    assertThat(
            codes(
                all.replace("roles:\n", "roles:\n  org:x: { name: A, permissions: [] }\n")
                    .replace("permissions:\n", "permissions:\n  org:x: {}\n")
                    .replace("features:\n", "features:\n  x: { type: limit }\n")
                    .replace("plans:\n", "plans:\n  x: { name: A, for: [user] }\n")))
        .containsExactlyInAnyOrder(
            "too_many roles", "too_many permissions", "too_many features", "too_many plans");
  }

  static String lines(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
  }
}
