package io.keycloaksaas.guards;

import static io.keycloaksaas.guards.Claims.NOW;
import static io.keycloaksaas.guards.TokenFault.CLAIMS;
import static io.keycloaksaas.guards.TokenFault.LAPSED;
import static io.keycloaksaas.guards.TokenFault.MIXED_MODES;
import static io.keycloaksaas.guards.VectorBook.issued;

/** Cases about {@code org} and {@code ent}. All rightly signed by the issuer. */
final class EntitlementCases {
  private EntitlementCases() {}

  static void addTo(VectorBook book) {
    organization(book);
    entitlements(book);
    lists(book, "org.roles", "org:admin");
    lists(book, "org.permissions", "org:read");
    lists(book, "ent.features", "org:analytics");
    limits(book);
    until(book);
    prototypes(book);
    modes(book);
  }

  private static Claims honest() {
    return Claims.honest();
  }

  private static void organization(VectorBook book) {
    book.refuse(CLAIMS, "org: null", "absent or an object", honest().set("org", "null"));
    book.refuse(CLAIMS, "org: list", "absent or an object", honest().set("org", "[]"));
    book.refuse(CLAIMS, "org: string", "absent or an object", honest().set("org", "\"acme\""));
    book.refuse(CLAIMS, "org: no id", "which one?", honest().remove("org.id"));
    book.refuse(CLAIMS, "org: id is a number", "a string", honest().set("org.id", "1"));
    book.refuse(CLAIMS, "org: empty id", "which one?", honest().set("org.id", "\"\""));
    book.refuse(CLAIMS, "org: id is a list", "a string", honest().set("org.id", "[\"a\"]"));
    book.refuse(CLAIMS, "org: no slug", "mandatory", honest().remove("org.slug"));
    book.accept("org: further members", "read over", honest().set("org.name", "{\"en\":\"Acme\"}"));
    book.accept("org: no roles left", "empty lists", honest().set("org.roles", "[]"))
        .check("hasRole", "[\"org:admin\"]", "role_required")
        .check("inOrg", "[]", "pass");
  }

  private static void entitlements(VectorBook book) {
    book.refuse(CLAIMS, "ent: missing", "no entitlements, no verdict", honest().remove("ent"));
    book.refuse(CLAIMS, "ent: null", "an object", honest().set("ent", "null"));
    book.refuse(CLAIMS, "ent: list", "an object", honest().set("ent", "[{}]"));
    book.refuse(CLAIMS, "ent: no v", "mandatory with an organization", honest().remove("ent.v"));
    book.refuse(CLAIMS, "ent: v is a string", "a number", honest().set("ent.v", "\"1843\""));
    book.refuse(CLAIMS, "ent: v is a fraction", "whole", honest().set("ent.v", "1.5"));
    book.refuse(
        CLAIMS,
        "ent: v above 2^53 - 1",
        "exact in every language",
        honest().set("ent.v", "9007199254740992"));
    book.refuse(CLAIMS, "ent: negative uv", "0 or more", honest().set("ent.uv", "-1"));
    book.refuse(CLAIMS, "ent: no uv", "mandatory", honest().remove("ent.uv"));
    book.refuse(CLAIMS, "ent: no c", "mandatory", honest().remove("ent.c"));
    book.refuse(CLAIMS, "ent: plan is a list", "a string", honest().set("ent.plan", "[\"pro\"]"));
    book.accept(
            "ent: no plan",
            "a realm without a default plan",
            honest().remove("ent.plan").set("ent.standing", "\"none\""))
        .check("trialActiveOrPaid", "[]", "subscription_required");
    book.refuse(CLAIMS, "standing: missing", "mandatory", honest().remove("ent.standing"));
    book.refuse(CLAIMS, "standing: unknown", "five words", honest().set("ent.standing", "\"vip\""));
    book.refuse(
        CLAIMS, "standing: capital", "compared exactly", honest().set("ent.standing", "\"Paid\""));
    book.refuse(CLAIMS, "standing: list", "a string", honest().set("ent.standing", "[\"paid\"]"));
    book.accept("ent: further members", "read over", honest().set("ent.epoch", "[2]"));
  }

  private static void lists(VectorBook book, String path, String item) {
    String name = path.substring(4);
    book.refuse(CLAIMS, name + ": missing", "mandatory", honest().remove(path));
    book.refuse(
        CLAIMS,
        name + ": string",
        "a longer string contains a shorter one",
        honest().set(path, "\"" + item + "istrator\""));
    book.refuse(
        CLAIMS,
        name + ": object",
        "a member is no list item",
        honest().set(path, "{\"" + item + "\":true}"));
    book.refuse(CLAIMS, name + ": null", "a list", honest().set(path, "null"));
    book.refuse(
        CLAIMS, name + ": list in a list", "strings", honest().set(path, "[[\"" + item + "\"]]"));
    book.refuse(
        CLAIMS,
        name + ": a number among strings",
        "strings",
        honest().set(path, "[\"" + item + "\",0]"));
    book.refuse(
        CLAIMS,
        name + ": an empty string",
        "a key has letters",
        honest().set(path, "[\"" + item + "\",\"\"]"));
    book.accept(
        name + ": unsorted and twice",
        "the issuer's order is not ours to judge",
        honest().set(path, "[\"z\",\"" + item + "\",\"z\"]"));
  }

  private static void limits(VectorBook book) {
    book.refuse(CLAIMS, "limits: missing", "mandatory", honest().remove("ent.limits"));
    book.refuse(CLAIMS, "limits: list", "an object", honest().set("ent.limits", "[]"));
    book.refuse(CLAIMS, "limits: null", "an object", honest().set("ent.limits", "null"));
    String[][] bad = {
      {"string", "\"5\""},
      {"1.0", "1.0"},
      {"1e3", "1e3"},
      {"fraction", "2.5"},
      {"-2", "-2"},
      {"-1.0", "-1.0"},
      {"null", "null"},
      {"true", "true"},
      {"object", "{}"},
      {"list", "[5]"},
      {"above 10^12", "1000000000001"},
      {"10^30", "1000000000000000000000000000000"},
      {"infinite", "1e999"}
    };
    for (String[] value : bad) {
      book.refuse(
          CLAIMS,
          "limit: " + value[0],
          "whole, -1 or 0 to 10^12",
          issued(honest().raw("ent.limits.projects", value[1])));
    }
    book.accept(
            "limit: 10^12",
            "the largest",
            issued(honest().raw("ent.limits.projects", "1000000000000")))
        .check("entitlementLimit", "[\"projects\",1000000000000]", "pass");
    book.accept("limit: -0", "is 0", issued(honest().raw("ent.limits.projects", "-0")))
        .check("hasFeature", "[\"projects\"]", "feature_required")
        .check("entitlementLimit", "[\"projects\",0]", "pass")
        .check("entitlementLimit", "[\"projects\",1]", "limit_reached");
    book.accept(
            "limits: also among the features",
            "the number decides",
            honest().set("ent.features", "[\"seats\",\"projects\"]"))
        .check("hasFeature", "[\"seats\"]", "feature_required")
        .check("hasFeature", "[\"projects\"]", "pass");
    book.accept("limits: none", "an empty object", honest().set("ent.limits", "{}"))
        .check("entitlementLimit", "[\"projects\",0]", "feature_required");
  }

  private static void until(VectorBook book) {
    book.refuse(LAPSED, "until: passed", "refresh", honest().set("ent.until", "" + (NOW - 1)));
    book.refuse(
        LAPSED,
        "until: this second",
        "an end no longer counts, without leeway",
        honest().set("ent.until", "" + NOW));
    book.accept(
            "until: the next second", "still certain", honest().set("ent.until", "" + (NOW + 1)))
        .check("hasFeature", "[\"org:analytics\"]", "pass")
        .checkAt(NOW + 1, "hasFeature", "[\"org:analytics\"]", "unauthenticated")
        .checkAt(NOW + 1, "authenticated", "[]", "unauthenticated");
    book.accept("until: absent", "nothing is scheduled", honest().remove("ent.until"))
        .checkAt(NOW + 304, "authenticated", "[]", "pass")
        .checkAt(NOW + 305, "authenticated", "[]", "unauthenticated");
    book.refuse(CLAIMS, "until: string", "a number", honest().set("ent.until", "\"never\""));
    book.refuse(CLAIMS, "until: null", "absent or a number", honest().set("ent.until", "null"));
    book.refuse(
        CLAIMS, "until: fraction", "whole seconds", honest().set("ent.until", (NOW + 600) + ".0"));
  }

  private static void prototypes(VectorBook book) {
    for (String key : new String[] {"__proto__", "constructor", "prototype"}) {
      book.refuse(
          CLAIMS,
          "limits: a member " + key,
          "objects inherit from it in JavaScript",
          honest().set("ent.limits." + key, "-1"));
    }
    book.refuse(
        CLAIMS,
        "ent: a member __proto__",
        "objects inherit from it in JavaScript",
        honest().set("ent.__proto__", "{\"features\":[\"org:sso\"]}"));
    book.refuse(
        CLAIMS,
        "org: a member constructor",
        "objects inherit from it in JavaScript",
        honest().set("org.constructor", "{}"));
    book.accept("guards: names that objects inherit", "nothing inherited counts", honest())
        .check("hasFeature", "[\"constructor\"]", "feature_required")
        .check("hasFeature", "[\"__proto__\"]", "feature_required")
        .check("hasFeature", "[\"toString\"]", "feature_required")
        .check("entitlementLimit", "[\"valueOf\",0]", "feature_required")
        .check("hasRole", "[\"length\"]", "role_required")
        .check("hasPermission", "[\"0\"]", "permission_denied");
  }

  private static void modes(VectorBook book) {
    book.refuse(
        MIXED_MODES, "mode: names and bits in ent", "exactly one", honest().set("ent.f", "\"_w\""));
    book.refuse(
        MIXED_MODES, "mode: names and bits in org", "exactly one", honest().set("org.r", "[0]"));
    book.refuse(
        MIXED_MODES,
        "mode: limits as names, features as bits",
        "exactly one",
        honest().remove("ent.features").set("ent.f", "\"_w\""));
    book.refuse(
        MIXED_MODES,
        "mode: org in names, ent in bits",
        "exactly one",
        bits().set("org.roles", "[]").set("org.permissions", "[]").remove("org.r"));
    book.refuse(
        MIXED_MODES,
        "mode: ent in names, packed limits beside",
        "exactly one",
        honest().set("ent.l", "{\"0\":-1}"));
    book.unsupported("mode: bitset", "comes with the second library", bits());
  }

  private static Claims bits() {
    return honest()
        .set("org", "{\"id\":\"%s\",\"slug\":\"acme\",\"r\":[0,4]}".formatted(Claims.ACME))
        .set(
            "ent",
            "{\"v\":1,\"uv\":1,\"c\":\"7.f3a9\",\"standing\":\"paid\",\"f\":\"Bw\",\"p\":\"Aw\",\"l\":{\"0\":50}}");
  }
}
