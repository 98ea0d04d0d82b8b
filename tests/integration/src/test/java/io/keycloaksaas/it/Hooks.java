package io.keycloaksaas.it;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.AdminClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Organizations with an endpoint each, seen with an administrator's eyes: clocks may move. */
final class Hooks {
  static final Duration SOON = Duration.ofSeconds(40);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  final TestRealm realm;
  final Operator operator;
  final Callers callers;
  private final String owner;

  Hooks(TestRealm realm, Callers callers, String owner) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.callers = callers;
    this.owner = owner;
  }

  /** A realm that was set up, in which {@code alice} owns the organizations. */
  static Hooks prepare(TestRealm realm) {
    Callers callers = new Callers(realm, realm.createPublicClient("app"), Team.ALL);
    realm.setUp("app");
    String alice = realm.createUser("alice");
    realm.admin().put("users/" + alice, Map.of("email", "alice@example.test")).expect(204);
    return new Hooks(realm, callers, alice);
  }

  AdminClient saas() {
    return realm.saasAdmin();
  }

  /** The slug of a new organization of alice's. */
  String organization() {
    String slug = "hooked" + NUMBER.incrementAndGet();
    operator.organization(slug, owner);
    return slug;
  }

  /** An endpoint that alice makes; its events are roles only, which {@link #event} makes. */
  JsonNode endpoint(String organization, HookReceiver receiver) {
    return endpoint(organization, Map.of("url", receiver.url(), "eventTypes", List.of("role.*")));
  }

  JsonNode endpoint(String organization, Map<String, ?> body) {
    return callers
        .tenant("alice")
        .post("organizations/" + organization + "/webhooks", body)
        .expect(201)
        .json();
  }

  /** Something happens in the organization: {@code role.created}. */
  String event(String organization) {
    return operator.role(organization, "org:role" + NUMBER.incrementAndGet());
  }

  JsonNode show(JsonNode endpoint) {
    return saas().get("webhooks/" + id(endpoint)).expect(200).json();
  }

  static String id(JsonNode thing) {
    return thing.get("id").asText();
  }

  /** The newest event first. */
  List<JsonNode> deliveries(JsonNode endpoint) {
    return items(
        saas().get("webhooks/" + id(endpoint) + "/deliveries?pageSize=100").expect(200).json());
  }

  /** The last first. */
  List<JsonNode> attempts(JsonNode endpoint, String delivery) {
    return items(
        saas()
            .get("webhooks/" + id(endpoint) + "/deliveries/" + delivery + "/attempts")
            .expect(200)
            .json());
  }

  static List<JsonNode> items(JsonNode page) {
    List<JsonNode> items = new java.util.ArrayList<>();
    page.get("items").forEach(items::add);
    return items;
  }

  /** The endpoint's only delivery, once at least so many attempts were recorded. */
  JsonNode awaitAttempts(JsonNode endpoint, int attempts) {
    await()
        .atMost(SOON)
        .until(
            () -> {
              var all = deliveries(endpoint);
              return all.size() == 1 && attempts(endpoint, id(all.get(0))).size() >= attempts;
            });
    return deliveries(endpoint).get(0);
  }

  void awaitStates(JsonNode endpoint, String... states) {
    await()
        .atMost(SOON)
        .until(
            () -> deliveries(endpoint).stream().map(one -> one.get("state").asText()).toList(),
            List.of(states)::equals);
  }
}
