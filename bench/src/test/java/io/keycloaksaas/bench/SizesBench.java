package io.keycloaksaas.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Bytes of the access token with and without our scope, for clients that are alike otherwise. The
 * sizes are exact: the same in every run, save for the lengths of the server's address and of the
 * realm's name, which tokens with and without have in common.
 */
@SaasServer
class SizesBench {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Options options = Options.current();
  private final Report report =
      new Report("Bytes of an access token")
          .fact(
              "RS256, Keycloak's default claims, mode `names`; `encoded` is what travels in the"
                  + " header")
          .columns(
              "Catalogue",
              "without, encoded",
              "with, encoded",
              "added",
              "`org` as JSON",
              "`ent` as JSON");

  @Test
  void bytes_by_catalogue(TestRealm realm) throws IOException {
    var demo = Files.readString(Path.of(System.getProperty("bench.catalog")));
    new Acme(realm).fill(demo, List.of("org:owner", "org:admin"), true);
    row("demo, plan Pro (3 features, 14 permissions, 2 roles, 2 limits)", realm);
    try (var another = realm.another()) {
      var large = JSON.writeValueAsString(LargeCatalog.document());
      new Acme(another).fill(large, LargeCatalog.ROLES, false);
      row("50 features, 40 permissions, 3 roles, 10 limits", another);
    }
    report.publish(options.target(), "sizes.md");
  }

  private void row(String catalog, TestRealm realm) throws JsonProcessingException {
    var without = realm.client(Variant.PLAIN.clientId()).passwordGrant("alice", "openid");
    var with = realm.client(Variant.SAAS.clientId()).passwordGrant("alice", "openid");
    int before = without.accessToken().length();
    int after = with.accessToken().length();
    report.row(catalog, before, after, after - before, bytes(with.org()), bytes(with.ent()));
  }

  private static int bytes(JsonNode claim) throws JsonProcessingException {
    return JSON.writeValueAsString(claim).getBytes(StandardCharsets.UTF_8).length;
  }
}
