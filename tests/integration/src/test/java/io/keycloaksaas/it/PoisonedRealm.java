package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A realm in which whatever somebody may write is {@link Poison}: by the API, and past it where the
 * API refuses, since an older release, an import or another program may have let it in.
 *
 * <p>{@code tenant} owns {@code poison-0}, which has everything, and more organizations that have a
 * name. {@code root} administers the realm.
 */
final class PoisonedRealm {
  private static final List<String> NAMES = Poison.NAMES;

  private final TestRealm realm;
  private final Sql sql;
  private final Operator operator;
  private final RealmRows rows;
  private final Callers callers;

  /** The id of {@code poison-0}. */
  final String full;

  /** Of the one who has the first of the names. */
  final String user;

  /** Of {@code poison-0}. */
  final String endpoint;

  final String delivery;

  private PoisonedRealm(TestRealm realm, KeycloakServer server, Database database) {
    this.realm = realm;
    this.sql = database.asSuperuser();
    this.rows = new RealmRows(realm, database);
    var app = realm.createPublicClient("app");
    realm.setUp("app");
    Shop.set(realm, Map.of("trial.oncePerOwner", "false", "members.directAdd", "true"));
    this.operator = new Operator(realm);
    this.callers = new Callers(realm, app, Team.ALL);
    // Keycloak's own profile refuses such names and would ask for others at the next login
    var action = "authentication/required-actions/VERIFY_PROFILE";
    var verify = new TreeMap<String, Object>();
    realm
        .admin()
        .get(action)
        .expect(200)
        .json()
        .properties()
        .forEach(one -> verify.put(one.getKey(), one.getValue()));
    verify.put("enabled", false);
    realm.admin().put(action, verify).expect(204);
    realm.saasAdmin().put("catalog", PoisonedCatalogue.document()).expect(200);
    realm.grantClientRoles(realm.createUser("root"), "realm-management", "realm-admin");
    var tenant = realm.createUser("tenant");
    for (int i = 0; i < NAMES.size(); i++) {
      organization("poison-" + i, NAMES.get(i), tenant);
    }
    full = idOf("poison-0");
    user = members();
    asked(server, tenant);
    programs();
    var sent = webhook();
    endpoint = sent.endpoint();
    delivery = sent.delivery();
    operator.value("organizations/poison-1", "org:members", 1); // full: in the overview
    plan();
    mails();
    pastTheApi(tenant);
  }

  static PoisonedRealm prepare(TestRealm realm, KeycloakServer server, Database database) {
    return new PoisonedRealm(realm, server, database);
  }

  /** Of the realm; Keycloak's login page takes it for HTML, which an administrator may write. */
  void callTheRealmSo() {
    realm.admin().put("", Map.of("displayName", NAMES.get(0) + " " + NAMES.get(1))).expect(204);
  }

  private void organization(String slug, String name, String owner) {
    realm
        .saasAdmin()
        .post("organizations", Map.of("name", name, "slug", slug, "ownerId", owner))
        .expect(201);
  }

  private String idOf(String slug) {
    return realm.saasAdmin().get("organizations/" + slug).expect(200).json().get("id").asText();
  }

  /** Of {@code poison-0}, each with a role of its own; the id of the first. */
  private String members() {
    String first = null;
    for (int i = 0; i < NAMES.size(); i++) {
      realm
          .saasAdmin()
          .post(
              "organizations/poison-0/roles",
              Map.of("key", "org:own" + i, "name", NAMES.get(i), "permissions", List.of()))
          .expect(201);
      var id = realm.createUser("member" + i);
      operator.join("poison-0", id, "org:own" + i);
      operator.invite("poison-0", "invited" + i + "@example.test");
      var asking = realm.createUser("asking" + i);
      rows.insertJoinRequest(full, asking);
      change("saas_join_request", "email", NAMES.get(i), "user_id = ?", asking);
      first = first == null ? id : first;
    }
    return first;
  }

  /** Of others to the tenant: their invitations, an organization to own, one to ask. */
  private void asked(KeycloakServer server, String tenant) {
    var stranger = realm.createUser("stranger");
    for (int i = 0; i < NAMES.size(); i++) {
      organization("inviting-" + i, NAMES.get(i), stranger);
      operator.invite("inviting-" + i, "tenant@example.test");
      organization("given-" + i, NAMES.get(i), stranger);
      operator.join("given-" + i, tenant, "org:member");
      sql.update(
          "insert into saas_transfer (org_id, id, realm_id, from_user_id, to_user_id, created_at, expires_at)"
              + " values (?, ?, ?, ?, ?, 1, 4000000000000)",
          idOf("given-" + i),
          UUID.randomUUID().toString(),
          rows.realmId(),
          stranger,
          tenant);
    }
    organization("suggested", NAMES.get(0), stranger);
    new OwnDomains(realm, server.dns()).prove("suggested", "example.test", "request");
  }

  private void programs() {
    var api = callers.tenant("tenant");
    for (String name : NAMES) {
      operator.project("poison-0", name);
      api.post("organizations/poison-0/api-keys", Map.of("name", name, "scopes", List.of()))
          .expect(201);
      api.post("me/api-keys", Map.of("name", name, "organizationId", full)).expect(201);
    }
    realm
        .saasAdmin()
        .put("organizations/poison-0", Map.of("metadata", Map.of(NAMES.get(0), Poison.ALL)))
        .expect(200);
  }

  private record Sent(String endpoint, String delivery) {}

  /** Receivers of the realm and of {@code poison-0}, the first of which has answered. */
  private Sent webhook() {
    try (var receiver = HookReceiver.start().behaving(HookReceiver.saying(200, Poison.ALL))) {
      JsonNode first = null;
      for (String description : NAMES) {
        var body =
            Map.of(
                "url", receiver.url(),
                "description", description,
                "eventTypes", List.of("role.*"));
        realm.saasAdmin().post("webhooks", body).expect(201);
        var made =
            callers.tenant("tenant").post("organizations/poison-0/webhooks", body).expect(201);
        first = first == null ? made.json() : first;
      }
      var hooks = new Hooks(realm, callers, "");
      realm
          .saasAdmin()
          .post("webhooks/" + Hooks.id(first) + "/deliveries/test")
          .expect(200, 201, 202);
      return new Sent(Hooks.id(first), Hooks.id(hooks.awaitAttempts(first, 1)));
    }
  }

  private void plan() {
    for (int i = 0; i < NAMES.size(); i++) {
      var reason = Map.of("reason", NAMES.get(i));
      realm
          .saasAdmin()
          .post(
              "organizations/poison-0/subscription/comp", with(reason, Map.of("plan", "plan" + i)))
          .expect(200, 201);
      realm
          .saasAdmin()
          .post(
              "organizations/poison-0/overrides",
              with(reason, Map.of("feature", "f" + i, "effect", "allow")))
          .expect(201);
      realm
          .saasAdmin()
          .post(
              "organizations/poison-0/grants",
              with(reason, Map.of("feature", "runs", "amount", 10, "source", "bought")))
          .expect(201);
    }
  }

  private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> others) {
    var all = new TreeMap<String, Object>(some);
    all.putAll(others);
    return all;
  }

  private void mails() {
    var mailbox = new Mailbox(realm);
    for (String name : NAMES) {
      mailbox.queue(
          "ownership-transferred", "reader@example.test", Map.of("organizationName", name));
    }
  }

  /** What the API would refuse. */
  private void pastTheApi(String tenant) {
    for (int i = 0; i < NAMES.size(); i++) {
      var name = NAMES.get(i);
      person(name, "member" + i);
      person(name, "asking" + i);
      change(
          "saas_invitation",
          "email",
          name + "@example.test",
          "email = ?",
          "invited" + i + "@example.test");
      sql.update(
          "insert into saas_billing_event (id, realm_id, provider, account, event_id, type, customer, created_at, received_at, result, detail)"
              + " values (?, ?, 'stripe', ?, ?, ?, ?, 1, 1, 'IGNORED', ?)",
          UUID.randomUUID().toString(),
          rows.realmId(),
          "account" + i,
          name,
          name,
          name,
          name);
    }
    sql.update(
        "update user_entity set first_name = ?, last_name = ? where id = ?",
        NAMES.get(0),
        NAMES.get(1),
        tenant);
    change("saas_email_message", "recipient", NAMES.get(1), "recipient = ?", "reader@example.test");
    change("saas_email_message", "last_error", NAMES.get(0), "recipient = ?", NAMES.get(1));
    change("saas_event_person", "user_agent", NAMES.get(0), "realm_id <> ?", "");
    change("saas_event_person", "ip_address", Poison.PAYLOADS.get(1), "realm_id <> ?", "");
    change("saas_delivery", "event_type", Poison.PAYLOADS.get(1), "webhook_id = ?", endpoint);
    change("saas_delivery", "state", "FAILED", "webhook_id = ?", endpoint);
    change("saas_webhook", "url", "javascript:alert(1)//" + NAMES.get(0), "id <> ?", endpoint);
    realm.admin().post("clear-user-cache").expect(200, 204);
  }

  private void person(String name, String username) {
    sql.update(
        "update user_entity set first_name = ?, last_name = ?, username = ?, email = ?, email_constraint = ?"
            + " where realm_id = ? and username = ?",
        name,
        name,
        username + " " + name,
        username + " " + name,
        username + " " + name,
        rows.realmId(),
        username);
  }

  private void change(
      String table, String column, String value, String condition, String parameter) {
    int changed =
        sql.update(
            "update %s set %s = ? where realm_id = ? and %s".formatted(table, column, condition),
            value,
            rows.realmId(),
            parameter);
    if (changed == 0) {
      throw new AssertionError("nothing of " + table + " to poison");
    }
  }
}
