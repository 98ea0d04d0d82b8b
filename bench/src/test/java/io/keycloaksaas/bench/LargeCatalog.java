package io.keycloaksaas.bench;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue by which token sizes are compared: 50 switches, 40 permissions (10 resources × 4
 * actions), 3 roles and 10 limits, all of them granted, with names as people choose them.
 */
final class LargeCatalog {

  static final List<String> FEATURES =
      keys(
          """
          basic analytics api_access sso priority_support audit_log custom_domains white_label
          webhooks integrations dashboards exports imports scheduled_reports custom_fields templates
          automations approvals workflows time_tracking budgets forecasting invoicing multi_currency
          tax_reports client_portal guest_access file_sharing versioning comments mentions
          notifications calendar_sync mobile_app offline_mode search_filters saved_views bulk_edit
          tags translations ai_assistant chat_support phone_support sandbox ip_allowlist
          data_residency encryption_keys scim session_policy retention_rules
          """);

  static final List<String> LIMITS =
      keys(
          """
          members projects storage_gb api_calls environments dashboards_max webhooks_max teams
          records seats
          """);

  static final List<String> PERMISSIONS =
      words(
              """
              members projects invoices reports billing settings webhooks api_keys documents teams
              """)
          .flatMap(resource -> Stream.of("read", "create", "update", "delete").map(join(resource)))
          .toList();

  static final List<String> ROLES = List.of("org:admin", "org:member", "org:owner");

  private LargeCatalog() {}

  private static Stream<String> words(String text) {
    return Stream.of(text.strip().split("\\s+"));
  }

  private static List<String> keys(String text) {
    return words(text).map("org:"::concat).toList();
  }

  private static Function<String, String> join(String resource) {
    return action -> "org:" + resource + ":" + action;
  }

  /** As a document to publish, with everything in the plan {@code pro}. */
  static Map<String, Object> document() {
    var features = new LinkedHashMap<String, Object>();
    FEATURES.forEach(key -> features.put(key, Map.of("type", "boolean")));
    LIMITS.forEach(key -> features.put(key, Map.of("type", "limit")));
    var values = new LinkedHashMap<String, Object>(limits());
    FEATURES.forEach(key -> values.put(key, true));
    var pro =
        Map.ofEntries(
            entry("name", "Pro"),
            entry("for", List.of("organization")),
            entry("price", Map.of("amount", 9900, "currency", "USD", "interval", "month")),
            entry("values", values));
    return Map.ofEntries(
        entry("features", features),
        entry("permissions", each(PERMISSIONS, key -> Map.of())),
        entry("roles", each(ROLES, key -> Map.of("name", key, "permissions", List.of("*")))),
        entry("plans", Map.of("pro", pro)));
  }

  /** As a token has it, times in seconds: what the guards read. */
  static Map<String, Object> claims(String issuer, String audience, long now) {
    var org =
        Map.ofEntries(
            entry("id", "6f1c2b1e-5a0f-4c0e-9a52-0d6f3f1f7a11"),
            entry("slug", "acme"),
            entry("roles", ROLES),
            entry("permissions", PERMISSIONS));
    var ent =
        Map.ofEntries(
            entry("v", 1843L),
            entry("uv", 12L),
            entry("c", "7.f3a90b1c"),
            entry("plan", "pro"),
            entry("standing", "paid"),
            entry("features", FEATURES),
            entry("limits", limits()));
    return Map.ofEntries(
        entry("iss", issuer),
        entry("aud", List.of(audience)),
        entry("sub", "5e0d7a9c-8a3b-4a54-9d0c-2f6f1b9d3c33"),
        entry("typ", "Bearer"),
        entry("scope", "openid profile email saas"),
        entry("iat", now),
        entry("exp", now + 86_400),
        entry("org", org),
        entry("ent", ent));
  }

  private static Map<String, Long> limits() {
    return LIMITS.stream().collect(Collectors.toMap(key -> key, key -> 1000L));
  }

  private static <T> Map<String, T> each(List<String> keys, Function<String, T> value) {
    return keys.stream().collect(Collectors.toMap(key -> key, value));
  }
}
