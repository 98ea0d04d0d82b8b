package io.keycloaksaas.guards;

import static io.keycloaksaas.guards.Claims.ACME;
import static io.keycloaksaas.guards.Claims.GLOBEX;

/** Cases about what the guards say on sound tokens. */
final class GuardCases {
  private GuardCases() {}

  static void addTo(VectorBook book) {
    organizations(book);
    rights(book);
    plans(book);
    combined(book);
  }

  private static void organizations(VectorBook book) {
    book.accept("guards: an active organization", "ids only", Claims.honest())
        .check("authenticated", "[]", "pass")
        .check("inOrg", "[]", "pass")
        .check("sameOrg", "[\"%s\"]".formatted(ACME), "pass")
        .check("sameOrg", "[\"%s\"]".formatted(GLOBEX), "organization_mismatch")
        .check("sameOrg", "[\"acme\"]", "organization_mismatch")
        .check("sameOrg", "[\"\"]", "organization_mismatch")
        .check("selectOrganization", "[]", "pass")
        .check("selectOrganization", "[\"%s\"]".formatted(ACME), "pass")
        .check("selectOrganization", "[\"%s\"]".formatted(GLOBEX), "wrong_organization")
        .check("selectOrganization", "[\"acme\"]", "wrong_organization")
        .check("selectOrganization", "[\"\"]", "wrong_organization")
        .check("selectOrganization", "[\"%s \"]".formatted(ACME), "wrong_organization")
        .check("selectOrganization", "[\"%s,%s\"]".formatted(ACME, GLOBEX), "wrong_organization")
        .check("selectOrganization", "[\"%s\",\"%s\"]".formatted(ACME, ACME), "wrong_organization")
        .check(
            "selectOrganization",
            "[\"%s\"]".formatted(ACME.toUpperCase(java.util.Locale.ROOT)),
            "wrong_organization");
    book.accept("guards: no organization", "the user's own plan", Claims.withoutOrganization())
        .check("authenticated", "[]", "pass")
        .check("inOrg", "[]", "no_organization")
        .check("sameOrg", "[\"%s\"]".formatted(ACME), "no_organization")
        .check("hasRole", "[\"org:admin\"]", "no_organization")
        .check("hasPermission", "[\"org:read\"]", "no_organization")
        .check("selectOrganization", "[]", "pass")
        .check("selectOrganization", "[\"%s\"]".formatted(ACME), "wrong_organization")
        .check("hasFeature", "[\"org:analytics\"]", "pass")
        .check("trialActiveOrPaid", "[]", "pass")
        .check("entitlementLimit", "[\"projects\",3]", "pass");
  }

  private static void rights(VectorBook book) {
    book.accept("guards: roles and permissions", "exact names only", Claims.honest())
        .check("hasRole", "[\"org:admin\"]", "pass")
        .check("hasRole", "[\"org:member\"]", "role_required")
        .check("hasRole", "[\"org\"]", "role_required")
        .check("hasRole", "[\"ORG:ADMIN\"]", "role_required")
        .check("hasPermission", "[\"org:members:manage\"]", "pass")
        .check("hasPermission", "[\"org:members\"]", "permission_denied")
        .check("hasPermission", "[\"org:*\"]", "permission_denied")
        .check("hasPermission", "[\"org:read\",\"org:members:manage\"]", "pass")
        .check("hasPermission", "[\"org:read\",\"org:delete\"]", "permission_denied")
        .check("hasPermission", "[\"org:admin\"]", "permission_denied")
        .check("hasRole", "[\"org:read\"]", "role_required");
    book.accept(
            "guards: a name that contains another",
            "no substrings",
            Claims.honest()
                .set("org.roles", "[\"org:administrator\"]")
                .set("org.permissions", "[\"org:read_all\"]")
                .set("ent.features", "[\"org:analytics_plus\"]"))
        .check("hasRole", "[\"org:admin\"]", "role_required")
        .check("hasPermission", "[\"org:read\"]", "permission_denied")
        .check("hasFeature", "[\"org:analytics\"]", "feature_required");
  }

  private static void plans(VectorBook book) {
    book.accept("guards: features and limits", "absent refuses, 0 is present", Claims.honest())
        .check("hasFeature", "[\"org:analytics\"]", "pass")
        .check("hasFeature", "[\"org:sso\"]", "feature_required")
        .check("hasFeature", "[\"org:read\"]", "feature_required")
        .check("hasFeature", "[\"org:members\"]", "pass")
        .check("hasFeature", "[\"runs\"]", "pass")
        .check("hasFeature", "[\"seats\"]", "feature_required")
        .check("entitlementLimit", "[\"org:members\",999999999]", "pass")
        .check("entitlementLimit", "[\"projects\",0]", "pass")
        .check("entitlementLimit", "[\"projects\",3]", "pass")
        .check("entitlementLimit", "[\"projects\",4]", "limit_reached")
        .check("entitlementLimit", "[\"seats\",0]", "pass")
        .check("entitlementLimit", "[\"seats\",1]", "limit_reached")
        .check("entitlementLimit", "[\"absent\",0]", "feature_required")
        .check("entitlementLimit", "[\"org:analytics\",0]", "feature_required");
    String[][] standings = {
      {"none", "subscription_required"},
      {"free", "subscription_required"},
      {"trialing", "pass"},
      {"paid", "pass"},
      {"past_due", "pass"}
    };
    for (String[] standing : standings) {
      book.accept(
              "guards: standing " + standing[0],
              "trial active or paid, days of grace included",
              Claims.honest().set("ent.standing", "\"" + standing[0] + "\""))
          .check("trialActiveOrPaid", "[]", standing[1]);
    }
  }

  private static void combined(VectorBook book) {
    String admin = "{\"guard\":\"hasRole\",\"args\":[\"org:admin\"]}";
    String sso = "{\"guard\":\"hasFeature\",\"args\":[\"org:sso\"]}";
    String analytics = "{\"guard\":\"hasFeature\",\"args\":[\"org:analytics\"]}";
    String delete = "{\"guard\":\"hasPermission\",\"args\":[\"org:delete\"]}";
    book.accept("guards: combined", "every dimension must be present", Claims.honest())
        .check("allOf", "[%s,%s]".formatted(admin, analytics), "pass")
        .check("allOf", "[%s,%s]".formatted(admin, sso), "feature_required")
        .check("allOf", "[%s,%s]".formatted(analytics, delete), "permission_denied")
        .check("allOf", "[%s,%s,%s]".formatted(analytics, sso, delete), "feature_required");
    book.accept(
            "guards: combined, without an organization",
            "a feature is no role",
            Claims.withoutOrganization())
        .check("allOf", "[%s,%s]".formatted(analytics, admin), "no_organization")
        .check("allOf", "[%s,%s]".formatted(admin, analytics), "no_organization");
  }
}
