package io.keycloaksaas.it;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invitations of alice, the owner of Acme, as somebody finds them in his mailbox. */
record Letters(TestRealm realm, Database database, OidcClient app, Tokens alice) {
  static final String SCOPE = "openid saas-api-manage";

  /**
   * @param redirectUri where the application wants to have the browser back
   */
  record Letter(String id, String token, String link) {}

  /** A realm with the application {@code app} and the organization {@code acme} of alice. */
  static Letters setUp(TestRealm realm, Database database) {
    OidcClient app = realm.createPublicClient("app");
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of(
                "apiClients", List.of("app"), "settings", Map.of("invitations.returnLink", "true")))
        .expect(200);
    realm
        .admin()
        .put("", Map.of("registrationAllowed", true, "resetPasswordAllowed", true))
        .expect(204);
    Operator operator = new Operator(realm);
    operator.organization("acme", realm.createUser("alice"));
    operator.value("organizations/acme", "org:members", 1_000);
    return new Letters(realm, database, app, app.passwordGrant("alice", SCOPE));
  }

  Letter to(String email, String... roles) {
    return from("acme", email, roles);
  }

  /** The link as a mail brings it: nobody but the mailbox has seen it. */
  Letter from(String organization, String email, String... roles) {
    Letter copied = copied(organization, email, roles);
    String token = UUID.randomUUID().toString().replace("-", "") + "abcdefghijk";
    database
        .asSuperuser()
        .update(
            "insert into saas_invitation_token (hash, org_id, invitation_id, realm_id, mailed, created_at)"
                + " select ?, org_id, id, realm_id, true, created_at from saas_invitation where id = ?",
            sha256(token),
            copied.id());
    return new Letter(copied.id(), token, link(token));
  }

  /** The link that the inviter got to see and passed on. */
  Letter copied(String organization, String email, String... roles) {
    var body = new HashMap<String, Object>(Map.of("email", email));
    body.put("redirectUri", OidcClient.REDIRECT_URI);
    if (roles.length > 0) {
      body.put("roles", List.of(roles));
    }
    var created =
        realm
            .tenant(alice)
            .post("organizations/" + organization + "/invitations", body)
            .expect(201)
            .json();
    String link = created.path("link").asText();
    return new Letter(
        created.path("id").asText(), link.substring(link.indexOf("token=") + 6), link);
  }

  String link(String token) {
    return realm.issuer() + "/saas/invitation?token=" + token;
  }

  void revoke(Letter letter) {
    realm.tenant(alice).delete("organizations/acme/invitations/" + letter.id()).expect(204);
  }

  String status(Letter letter) {
    return status("acme", letter);
  }

  String status(String organization, Letter letter) {
    return realm
        .tenant(alice)
        .get("organizations/" + organization + "/invitations/" + letter.id())
        .expect(200)
        .json()
        .path("status")
        .asText();
  }

  /** The id of a new account with this address, which nobody has verified. */
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
}
