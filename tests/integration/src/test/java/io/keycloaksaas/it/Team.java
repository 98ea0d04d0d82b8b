package io.keycloaksaas.it;

import io.keycloaksaas.test.AdminClient;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fresh organization of three: {@code owner}, {@code admin} and {@code member}, who are called by
 * these words. Its plan lets in as many as it takes.
 */
final class Team {
  static final String ALL = "openid saas-api saas-api-manage";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  final String slug = "team" + NUMBER.incrementAndGet();
  final String id;
  final String owner;
  final String admin;
  final String member;
  private final TestRealm realm;
  private final Callers callers;

  private Team(TestRealm realm, Callers callers) {
    this.realm = realm;
    this.callers = callers;
    owner = user("owner");
    admin = user("admin");
    member = user("member");
    id =
        saas()
            .post("organizations", Map.of("name", "Team", "slug", slug, "ownerId", owner))
            .expect(201)
            .createdId();
    saas()
        .post(
            path("overrides"),
            Map.of("feature", "org:members", "effect", "value", "value", 1000, "reason", "test"))
        .expect(201);
    join(admin, "org:admin");
    join(member, "org:member");
  }

  /** A realm that was set up, with the application {@code app}; members may be added directly. */
  static Callers prepare(TestRealm realm) {
    OidcClient app = realm.createPublicClient("app");
    realm
        .saasAdmin()
        .post(
            "setup",
            Map.of("apiClients", List.of("app"), "settings", Map.of("members.directAdd", "true")))
        .expect(200);
    return new Callers(realm, app, ALL);
  }

  static Team of(TestRealm realm, Callers callers) {
    return new Team(realm, callers);
  }

  AdminClient saas() {
    return realm.saasAdmin();
  }

  /** The id of a new user of this name. */
  String user(String name) {
    return realm.createUser(login(name));
  }

  /** User name and password. */
  String login(String name) {
    return name + "-" + slug;
  }

  TenantClient as(String name) {
    return callers.tenant(login(name));
  }

  String path(String below) {
    return "organizations/" + slug + "/" + below;
  }

  Answer join(String userId, String... roles) {
    return saas()
        .post(path("members"), Map.of("userId", userId, "roles", List.of(roles)))
        .expect(201);
  }

  /** A new member of this name with these roles. */
  String newMember(String name, String... roles) {
    String id = user(name);
    join(id, roles);
    return id;
  }

  List<String> rolesOf(String userId) {
    return Problems.texts(saas().get(path("members/" + userId)).expect(200).json().get("roles"));
  }

  void setting(String name, String value) {
    saas().post("setup", Map.of("settings", Map.of(name, value))).expect(200);
  }
}
