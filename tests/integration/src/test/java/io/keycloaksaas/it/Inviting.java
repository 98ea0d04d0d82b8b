package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Invitations of a realm whose setting {@code invitations.returnLink} is on: the inviter gets the
 * link, which is how tests come by tokens.
 */
record Inviting(TestRealm realm, Database database, Callers callers) {
  static final String ALL = "openid saas-api saas-api-manage";

  /** A realm with one application, {@code app}. */
  static Inviting setUp(TestRealm realm, Database database, Map<String, String> settings) {
    var callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    var all = new HashMap<>(settings);
    all.putIfAbsent("invitations.returnLink", "true");
    realm
        .admin()
        .post("saas/v1/setup", Map.of("apiClients", List.of("app"), "settings", all))
        .expect(200);
    return new Inviting(realm, database, callers);
  }

  void set(String setting, String value) {
    realm.admin().post("saas/v1/setup", Map.of("settings", Map.of(setting, value))).expect(200);
  }

  /** The id of a new organization, with more seats than the default plan has. */
  String organization(String slug, String ownerId) {
    var operator = new Operator(realm);
    var id = operator.organization(slug, ownerId);
    operator.value("organizations/" + slug, "org:members", 1_000);
    return id;
  }

  String join(String slug, String username, String... roles) {
    var user = realm.createUser(username);
    realm
        .saasAdmin()
        .post("organizations/" + slug + "/members", Map.of("userId", user, "roles", List.of(roles)))
        .expect(201);
    return user;
  }

  TenantClient tenant(String user) {
    return callers.tenant(user);
  }

  Answer asks(String inviter, String slug, String email, String... roles) {
    var body = new HashMap<String, Object>(Map.of("email", email));
    if (roles.length > 0) {
      body.put("roles", List.of(roles));
    }
    return tenant(inviter).post("organizations/" + slug + "/invitations", body);
  }

  JsonNode invite(String inviter, String slug, String email, String... roles) {
    return asks(inviter, slug, email, roles).expect(201).json();
  }

  /** The token of the link that the inviter got. */
  static String token(JsonNode created) {
    var link = created.path("link").asText();
    assertThat(link).contains("/saas/invitation?token=");
    return link.substring(link.indexOf("token=") + "token=".length());
  }

  /** As the mail would bring it: the database knows its hash. */
  String mailedToken(JsonNode created) {
    var token = UUID.randomUUID().toString().replace("-", "") + "abcdefghijk";
    database
        .asSuperuser()
        .update(
            "insert into saas_invitation_token (hash, org_id, invitation_id, realm_id, mailed, created_at)"
                + " select ?, org_id, id, realm_id, true, created_at from saas_invitation where id = ?",
            sha256(token),
            created.path("id").asText());
    return token;
  }

  private static String sha256(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(token.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  Answer accept(String user, String token) {
    return tenant(user).post("invitations/accept", Map.of("token", token));
  }

  Answer decline(String user, String token) {
    return tenant(user).post("invitations/decline", Map.of("token", token));
  }

  Answer lookup(String token) {
    return realm.anonymous().post("invitations/lookup", Map.of("token", token));
  }

  String status(String inviter, String slug, JsonNode created) {
    return tenant(inviter)
        .get("organizations/" + slug + "/invitations/" + created.path("id").asText())
        .expect(200)
        .json()
        .path("status")
        .asText();
  }

  /** The roles of a member, or nothing. */
  List<String> roles(String slug, String userId) {
    var member = realm.saasAdmin().get("organizations/" + slug + "/members/" + userId);
    return member.status() == 404
        ? List.of()
        : Problems.texts(member.expect(200).json().path("roles"));
  }

  /** An account with this address, which nobody vouches for. */
  String unverified(String username, String email) {
    return realm
        .admin()
        .post(
            "users",
            Map.of(
                "username",
                username,
                "enabled",
                true,
                "email",
                email,
                "firstName",
                username,
                "lastName",
                "Test",
                "credentials",
                List.of(Map.of("type", "password", "value", username, "temporary", false))))
        .expect(201)
        .createdId();
  }
}
