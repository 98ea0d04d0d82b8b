package io.keycloaksaas.it;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A catalogue whose every name and description is {@link Poison}. */
final class PoisonedCatalogue {
  private PoisonedCatalogue() {}

  static Map<String, Object> document() {
    var features = new TreeMap<String, Object>();
    var plans = new TreeMap<String, Object>();
    var roles = new TreeMap<String, Object>();
    features.put("org:members", Map.of("type", "limit", "description", Poison.ALL));
    features.put("runs", Map.of("type", "metered", "description", Poison.ALL));
    for (int i = 0; i < Poison.NAMES.size(); i++) {
      features.put("f" + i, Map.of("type", "boolean", "description", Poison.NAMES.get(i)));
      plans.put(
          "plan" + i,
          Map.of(
              "name",
              Poison.NAMES.get(i),
              "description",
              Poison.NAMES.get(i),
              "for",
              List.of("organization"),
              "price",
              Map.of("amount", 100, "currency", "USD", "interval", "month"),
              "values",
              Map.of("org:members", "unlimited", "runs", 10, "f" + i, true)));
      plans.put(
          "me:plan" + i,
          Map.of(
              "name",
              Poison.NAMES.get(i),
              "for",
              List.of("user"),
              "values",
              Map.of("f" + i, true)));
      roles.put(
          "org:r" + i, Map.of("name", Poison.NAMES.get(i), "permissions", List.of("org:read")));
    }
    plans.put(
        "free",
        Map.of(
            "name",
            Poison.NAMES.get(0),
            "for",
            List.of("organization"),
            "values",
            Map.of("org:members", "unlimited")));
    roles.put("org:owner", Map.of("name", Poison.NAMES.get(0), "permissions", List.of("*")));
    roles.put("org:admin", Map.of("name", Poison.NAMES.get(1), "permissions", List.of("*")));
    roles.put(
        "org:member", Map.of("name", Poison.NAMES.get(2), "permissions", List.of("org:read")));
    var permissions = new TreeMap<String, Object>();
    for (String one :
        List.of(
            "read",
            "update",
            "delete",
            "members:read",
            "members:manage",
            "invitations:manage",
            "billing:read",
            "billing:manage",
            "roles:manage",
            "api_keys:manage",
            "webhooks:manage",
            "audit:read",
            "projects:read",
            "projects:manage")) {
      permissions.put("org:" + one, Map.of("description", Poison.ALL));
    }
    return Map.of(
        "features", features,
        "permissions", permissions,
        "roles", roles,
        "plans", plans,
        "defaults", Map.of("organization", "free", "user", "me:plan0"));
  }
}
