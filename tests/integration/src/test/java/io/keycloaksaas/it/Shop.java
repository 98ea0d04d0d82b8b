package io.keycloaksaas.it;

import io.keycloaksaas.test.TestRealm;
import java.util.Map;

/** A realm with plans of every kind, for tests of who may take which. */
final class Shop {
  static final String CATALOG =
      """
      features:
        org:members:   { type: limit }
        org:analytics: { type: boolean }
        org:sso:       { type: boolean }
        user:themes:   { type: boolean }
      permissions:
        org:read:           { description: See the organization }
        org:members:read:   { description: See the members }
        org:members:manage: { description: Add and remove members }
        org:billing:read:   { description: See plan and bills }
        org:billing:manage: { description: Change plan and payment }
        org:reports:read:   { description: See reports, requires: org:analytics }
      roles:
        org:owner: { name: Owner, permissions: ["*"] }
        org:admin: { name: Administrator, permissions: ["*"] }
        org:billing_manager:
          name: Billing manager
          permissions: [org:read, org:billing:read, org:billing:manage]
        org:member: { name: Member, permissions: [org:read, org:members:read] }
      plans:
        free: { name: Free, for: [organization], values: { org:members: 5 } }
        team: { name: Team, for: [organization], values: { org:members: 6, org:analytics: true } }
        pro:
          name: Pro
          for: [organization]
          price: { amount: 9900, currency: USD, interval: month }
          trialDays: 14
          values: { org:members: unlimited, org:analytics: true }
        max:
          name: Max
          for: [organization]
          price: { amount: 29900, currency: USD, interval: month }
          values: { org:members: unlimited, org:analytics: true, org:sso: true }
        crew:
          name: Crew
          for: [organization]
          price: { amount: 500, currency: USD, interval: month, perSeat: true }
          values: { org:members: unlimited }
        gift: { name: Gift, for: [organization], public: false, values: { org:sso: true } }
        secret:
          name: Secret
          for: [organization]
          public: false
          price: { amount: 1, currency: USD, interval: month }
          values: { org:sso: true }
        old: { name: Old, for: [organization], archived: true, values: { org:sso: true } }
        me:free: { name: Personal, for: [user], values: {} }
        me:nice: { name: Nice, for: [user], values: { user:themes: true } }
        me:plus:
          name: Plus
          for: [user]
          price: { amount: 900, currency: USD, interval: month }
          trialDays: 14
          values: { user:themes: true }
      defaults: { organization: free, user: "me:free" }
      """;

  private Shop() {}

  /** Set up, with the application {@code app}. */
  static Operator open(TestRealm realm) {
    realm.publish(CATALOG).expect(200);
    return Operator.of(realm, "app");
  }

  static void set(TestRealm realm, String setting, String value) {
    set(realm, Map.of(setting, value));
  }

  /** Values by the names of settings; a set-up takes a while, so one for all. */
  static void set(TestRealm realm, Map<String, String> settings) {
    realm.saasAdmin().post("setup", Map.of("settings", settings)).expect(200);
  }
}
