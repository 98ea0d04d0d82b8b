package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.TestRealm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an administrator does to the organizations and plans of a realm, a line each. Subjects are
 * named as the admin API names them: {@code organizations/acme}, {@code users/<id>}.
 */
record Operator(TestRealm realm) {

  /** A realm that was set up, with one application that may use the tenant API. */
  static Operator of(TestRealm realm, String apiClient) {
    realm.createPublicClient(apiClient);
    realm.setUp(apiClient);
    return new Operator(realm);
  }

  /** The id of a new organization without members. */
  String organization(String slug) {
    return created(Map.of("name", slug, "slug", slug));
  }

  /** The id of a new organization of this owner. */
  String organization(String slug, String ownerId) {
    return created(Map.of("name", slug, "slug", slug, "ownerId", ownerId));
  }

  /** As {@link #organization}, with seats for more than the free plan gives. */
  String largeOrganization(String slug) {
    String id = organization(slug);
    value("organizations/" + slug, "org:members", 100);
    return id;
  }

  private String created(Map<String, String> organization) {
    return post("organizations", organization).expect(201).json().get("id").asText();
  }

  void join(String organization, String userId, String... roles) {
    post(
            "organizations/" + organization + "/members",
            Map.of("userId", userId, "roles", List.of(roles)))
        .expect(201);
  }

  void leave(String organization, String userId) {
    realm.admin().delete(member(organization, userId)).expect(204);
  }

  /** The key of a new role of the organization's own, which lets see it. */
  String role(String organization, String key) {
    post(
            "organizations/" + organization + "/roles",
            Map.of("key", key, "name", key, "permissions", List.of("org:read")))
        .expect(201);
    return key;
  }

  /** The id of a new project. */
  String project(String organization, String name) {
    return post("organizations/" + organization + "/projects", Map.of("name", name))
        .expect(201)
        .createdId();
  }

  /** The name of a new domain, which nobody has proven. */
  String domain(String organization, String name) {
    post("organizations/" + organization + "/domains", Map.of("name", name)).expect(201);
    return name;
  }

  /** The id of a new invitation to the standard role. */
  String invite(String organization, String email) {
    return post("organizations/" + organization + "/invitations", Map.of("email", email))
        .expect(201)
        .json()
        .get("id")
        .asText();
  }

  Answer replaceRoles(String organization, String userId, String... roles) {
    return realm.admin().put(member(organization, userId), Map.of("roles", List.of(roles)));
  }

  void suspend(String organization) {
    realm.admin().post("saas/v1/organizations/" + organization + "/suspend").expect(200);
  }

  void resume(String organization) {
    realm.admin().post("saas/v1/organizations/" + organization + "/resume").expect(200);
  }

  /** A new organization, named as a subject, on a plan. */
  String subscribed(String slug, String plan) {
    var subject = "organizations/" + organization(slug);
    subscribe(subject, plan);
    return subject;
  }

  /** Without a trial. */
  void subscribe(String subject, String plan) {
    post(subject + "/subscription", Map.of("plan", plan, "trial", false)).expect(201);
  }

  JsonNode startTrial(String subject, String plan) {
    return post(subject + "/subscription", Map.of("plan", plan, "trial", true)).expect(201).json();
  }

  Answer changeNow(String subject, String plan) {
    return realm
        .admin()
        .put("saas/v1/" + subject + "/subscription", Map.of("plan", plan, "when", "now"))
        .expect(200);
  }

  /** Of the subscription's running period. */
  Instant periodEnd(String subject) {
    var subscription = realm.saasAdmin().get(subject + "/subscription").expect(200).json();
    return Instant.parse(subscription.get("currentPeriodEnd").asText());
  }

  String allow(String subject, String feature) {
    return override(subject, feature, "allow", Map.of());
  }

  String allowUntil(String subject, String feature, Instant end) {
    return override(subject, feature, "allow", Map.of("endsAt", end.toString()));
  }

  String allowFrom(String subject, String feature, Instant start) {
    return override(subject, feature, "allow", Map.of("startsAt", start.toString()));
  }

  String deny(String subject, String feature) {
    return override(subject, feature, "deny", Map.of());
  }

  String value(String subject, String feature, long value) {
    return override(subject, feature, "value", Map.of("value", value));
  }

  private String override(
      String subject, String feature, String effect, Map<String, ?> furtherFields) {
    Map<String, Object> body = new TreeMap<>(furtherFields);
    body.putAll(Map.of("feature", feature, "effect", effect, "reason", "test"));
    return post(subject + "/overrides", body).expect(201).json().get("id").asText();
  }

  /** The id of a grant of so many units. */
  String grant(String subject, String feature, long amount) {
    return post(
            subject + "/grants",
            Map.of("feature", feature, "amount", amount, "source", "bought", "reason", "test"))
        .expect(201)
        .createdId();
  }

  void withdraw(String subject, String override) {
    realm.admin().delete("saas/v1/" + subject + "/overrides/" + override).expect(204);
  }

  private Answer post(String path, Object body) {
    return realm.admin().post("saas/v1/" + path, body);
  }

  private static String member(String organization, String userId) {
    return "saas/v1/organizations/" + organization + "/members/" + userId;
  }
}
