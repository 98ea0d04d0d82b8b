package io.keycloaksaas.entitlement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.catalog.Permission;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.Price;
import io.keycloaksaas.subscription.FeatureOverride;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.usage.Grant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads {@code vectors/entitlements.json}; its README names the keys. */
final class Vectors {
  private final JsonNode document;
  private final Map<PlanRef, Plan> plans = new HashMap<>();

  Vectors() {
    try (InputStream file = Vectors.class.getResourceAsStream("/vectors/entitlements.json")) {
      document = JsonMapper.builder().build().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> paid = new HashSet<>(texts(document.get("paid_plans")));
    document
        .get("plans")
        .properties()
        .forEach(plan -> plans.put(ref(plan.getKey()), plan(plan.getKey(), plan.getValue(), paid)));
  }

  Stream<JsonNode> cases() {
    return elements(document.get("cases"));
  }

  Facts facts(JsonNode vector) {
    Optional<SubjectFacts> user =
        vector.path("own_set").asBoolean()
            ? Optional.empty()
            : Optional.of(optional(vector, "user").map(Vectors::subject).orElse(SubjectFacts.NONE));
    return new Facts(
        catalog(vector),
        plans,
        user,
        optional(vector, "organization").map(node -> organization(node, vector)));
  }

  /**
   * The expected set; plan and user plan are the given ones where the vector does not name them.
   */
  static EntitlementSet expected(JsonNode vector, EntitlementSet actual) {
    JsonNode expect = vector.get("expect");
    TreeSet<FeatureKey> features = new TreeSet<>();
    texts(expect.get("features")).forEach(key -> features.add(new FeatureKey(key)));
    TreeMap<FeatureKey, Amount> limits = new TreeMap<>();
    expect
        .get("limits")
        .properties()
        .forEach(
            limit ->
                limits.put(new FeatureKey(limit.getKey()), new Amount(limit.getValue().asLong())));
    return new EntitlementSet(
        expect.has("plan") ? text(expect, "plan") : actual.plan(),
        expect.has("user_plan") ? text(expect, "user_plan") : actual.userPlan(),
        Standing.valueOf(expect.get("standing").asText().toUpperCase(Locale.ROOT)),
        features,
        limits,
        new TreeSet<>(texts(expect.path("permissions"))),
        instant(expect, "valid_until"));
  }

  static Instant at(JsonNode vector) {
    return Instant.ofEpochSecond(vector.get("at").asLong());
  }

  private Catalog catalog(JsonNode vector) {
    Map<FeatureKey, Feature> features = new TreeMap<>();
    document
        .get("features")
        .properties()
        .forEach(
            feature -> {
              FeatureKey key = new FeatureKey(feature.getKey());
              features.put(
                  key,
                  new Feature(
                      key,
                      FeatureType.valueOf(feature.getValue().asText().toUpperCase(Locale.ROOT)),
                      ""));
            });
    Map<String, Permission> permissions = new TreeMap<>();
    elements(vector.path("roles"))
        .flatMap(role -> texts(role).stream())
        .forEach(
            key ->
                permissions.put(
                    key,
                    new Permission(
                        key, "", text(vector.path("requires"), key).map(FeatureKey::new))));
    Map<String, Plan> current = new HashMap<>();
    plans.values().forEach(plan -> current.put(plan.key(), plan));
    return new Catalog(
        1,
        features,
        current,
        permissions,
        Map.of(),
        text(vector, "default_user_plan").map(key -> ref(key).key()),
        text(vector, "default_organization_plan").map(key -> ref(key).key()));
  }

  private static OrganizationFacts organization(JsonNode node, JsonNode vector) {
    Map<String, Set<String>> roles = new HashMap<>();
    texts(node.path("roles"))
        .forEach(role -> roles.put(role, Set.copyOf(texts(vector.get("roles").get(role)))));
    return new OrganizationFacts(
        node.get("status").asText().equals("active"),
        node.get("member").asBoolean() ? Optional.of(roles) : Optional.empty(),
        subject(node));
  }

  private static SubjectFacts subject(JsonNode node) {
    return new SubjectFacts(
        optional(node, "subscription").map(Vectors::subscription),
        numbered(node.path("overrides"), Vectors::override),
        numbered(node.path("grants"), Vectors::grant));
  }

  private static Subscription subscription(JsonNode node) {
    return new Subscription(
        "sub",
        ref(node.get("plan").asText()),
        SubscriptionStatus.valueOf(node.get("status").asText().toUpperCase(Locale.ROOT)),
        Instant.EPOCH,
        instant(node, "trial_end"),
        instant(node, "cancel_at"),
        instant(node, "grace_until"),
        text(node, "next_plan").map(Vectors::ref),
        instant(node, "change_at"));
  }

  private static FeatureOverride override(String id, JsonNode node) {
    return new FeatureOverride(
        text(node, "id").orElse(id),
        new FeatureKey(node.get("feature").asText()),
        FeatureOverride.Effect.valueOf(node.get("effect").asText().toUpperCase(Locale.ROOT)),
        optional(node, "value").map(Vectors::amount),
        instant(node, "starts_at"),
        instant(node, "ends_at"),
        instant(node, "created_at").orElse(Instant.EPOCH));
  }

  private static Grant grant(String id, JsonNode node) {
    return new Grant(
        id,
        new FeatureKey(node.get("feature").asText()),
        amount(node.get("amount")),
        0,
        instant(node, "effective_at"),
        instant(node, "expires_at"),
        Instant.EPOCH,
        node.path("voided").asBoolean());
  }

  private static Plan plan(String name, JsonNode node, Set<String> paid) {
    Map<FeatureKey, Amount> values = new HashMap<>();
    node.properties()
        .forEach(value -> values.put(new FeatureKey(value.getKey()), amount(value.getValue())));
    return new Plan(
        ref(name).key(),
        name,
        "",
        EnumSet.allOf(Plan.Audience.class),
        paid.contains(name)
            ? Optional.of(new Price(100, "USD", Price.Interval.MONTH))
            : Optional.empty(),
        0,
        values,
        true,
        false);
  }

  private static Amount amount(JsonNode node) {
    return node.isIntegralNumber() ? Amount.of(node.longValue()) : Amount.UNLIMITED;
  }

  private static PlanRef ref(String text) {
    String[] parts = text.split("@");
    return new PlanRef(parts[0], Long.parseLong(parts[1]));
  }

  private static <T> List<T> numbered(JsonNode array, Reader<T> reader) {
    List<T> read = new ArrayList<>();
    elements(array).forEach(node -> read.add(reader.read("id" + read.size(), node)));
    return read;
  }

  private interface Reader<T> {
    T read(String id, JsonNode node);
  }

  private static Optional<JsonNode> optional(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).filter(value -> !value.isNull());
  }

  private static Optional<String> text(JsonNode node, String key) {
    return optional(node, key).map(JsonNode::asText);
  }

  private static Optional<Instant> instant(JsonNode node, String key) {
    return optional(node, key).map(value -> Instant.ofEpochSecond(value.asLong()));
  }

  private static List<String> texts(JsonNode array) {
    return elements(array).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
