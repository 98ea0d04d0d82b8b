package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A token ends no later than what it says. Access tokens live five minutes here. */
@SaasServer
class TokenExpiryIT {
  private static final long LIFESPAN = 300;

  private static OidcClient app;
  private static OidcClient service;

  private final TestRealm realm;
  private final Operator operator;
  private final ServerClock clock;

  TokenExpiryIT(TestRealm realm, ServerClock clock) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.clock = clock;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    service = realm.createServiceClient("service", "secret");
    realm.setUp();
    realm.addDefaultScope("app", "saas");
  }

  @Test
  void a_token_ends_when_its_entitlements_do() {
    Instant end = clock.now().plusSeconds(100).plusMillis(700);
    userWithFeatureUntil("ending", end);

    Tokens tokens = app.login("ending", "openid");

    long until = end.getEpochSecond();
    assertThat(tokens.ent().get("until").asLong()).isEqualTo(until);
    assertThat(tokens.claims().get("exp").asLong()).isEqualTo(until);
    assertThat(tokens.idClaims().get("exp").asLong()).isEqualTo(until);
    assertThat(service.introspect(tokens).get("exp").asLong()).isEqualTo(until);
  }

  @Test
  void expires_in_agrees_and_the_refresh_token_is_untouched() {
    userWithFeatureUntil("agreeing", clock.now().plusSeconds(100));
    realm.createUser("unbounded");

    Tokens tokens = app.passwordGrant("agreeing", "openid");
    Tokens unbounded = app.passwordGrant("unbounded", "openid");

    assertThat(tokens.expiresIn())
        .isBetween(lifetime(tokens.claims()) - 1, lifetime(tokens.claims()));
    assertThat(lifetime(tokens.claims())).isLessThanOrEqualTo(100);
    assertThat(lifetime(Tokens.claims(tokens.refreshToken())))
        .isEqualTo(lifetime(Tokens.claims(unbounded.refreshToken())))
        .isGreaterThan(LIFESPAN);
  }

  @Test
  void a_refreshed_token_ends_no_later_either() {
    Instant end = clock.now().plusSeconds(100);
    userWithFeatureUntil("refreshing", end);

    Tokens refreshed = app.refresh(app.passwordGrant("refreshing", "openid"));

    assertThat(refreshed.claims().get("exp").asLong()).isEqualTo(end.getEpochSecond());
  }

  @Test
  void a_far_end_prolongs_nothing() {
    userWithFeatureUntil("far", clock.now().plus(10, ChronoUnit.DAYS));

    Tokens tokens = app.passwordGrant("far", "openid");

    assertThat(lifetime(tokens.claims())).isEqualTo(LIFESPAN);
    assertThat(tokens.expiresIn()).isBetween(LIFESPAN - 1, LIFESPAN);
  }

  @Test
  void nothing_scheduled_means_no_until() {
    realm.createUser("still");

    Tokens tokens = app.passwordGrant("still", "openid");

    assertThat(tokens.ent().has("until")).isFalse();
    assertThat(lifetime(tokens.claims())).isEqualTo(LIFESPAN);
  }

  @Test
  void what_begins_later_bounds_the_token_too() {
    String user = realm.createUser("later");
    Instant start = clock.now().plusSeconds(100);
    operator.allowFrom("users/" + user, "org:sso", start);

    Tokens tokens = app.passwordGrant("later", "openid");

    assertThat(tokens.ent().get("features").toString()).doesNotContain("org:sso");
    assertThat(tokens.claims().get("exp").asLong()).isEqualTo(start.getEpochSecond());
  }

  @Test
  void the_next_login_after_the_trial_gets_free() {
    operator.organization("trying", realm.createUser("trying"));
    JsonNode trial = operator.startTrial("organizations/trying", "pro");
    Tokens before = app.login("trying", "openid");
    assertThat(before.ent().get("standing").asText()).isEqualTo("trialing");
    assertThat(before.ent().get("until").asLong())
        .isLessThanOrEqualTo(Instant.parse(trial.get("trialEnd").asText()).getEpochSecond());

    clock.advance(Duration.ofDays(14).plusSeconds(5));
    Tokens after = app.login("trying", "openid");

    assertThat(after.ent().get("plan").asText()).isEqualTo("free");
    assertThat(after.ent().get("standing").asText()).isEqualTo("free");
    assertThat(after.ent().get("features").toString()).isEqualTo("[\"org:basic\"]");
  }

  @Test
  void the_last_token_of_a_trial_ends_with_it() {
    operator.organization("ends", realm.createUser("ends"));
    Instant end =
        Instant.parse(
            operator.startTrial("organizations/ends", "starter").get("trialEnd").asText());

    clock.advance(Duration.between(clock.now(), end).minusSeconds(60));
    Tokens last = app.passwordGrant("ends", "openid");

    assertThat(last.ent().get("plan").asText()).isEqualTo("starter");
    assertThat(last.claims().get("exp").asLong()).isEqualTo(end.getEpochSecond());
    clock.advance(Duration.ofSeconds(61));
    assertThat(app.refresh(last).ent().get("plan").asText()).isEqualTo("free");
  }

  @Test
  void an_end_within_this_very_second_never_gives_a_token_that_is_over_when_issued() {
    for (int offset = 300; offset <= 1_500; offset += 60) {
      String name = "now" + offset;
      String user = realm.createUser(name);
      operator.allowUntil("users/" + user, "org:sso", clock.now().plusMillis(offset));

      Tokens tokens = app.passwordGrant(name, "openid");

      JsonNode claims = tokens.claims();
      long issued = claims.get("iat").asLong();
      assertThat(claims.get("exp").asLong()).as(claims.toString()).isGreaterThan(issued);
      if (tokens.ent().has("until")) {
        assertThat(tokens.ent().get("until").asLong()).as(claims.toString()).isGreaterThan(issued);
      } else {
        assertThat(tokens.ent().get("features").toString()).doesNotContain("org:sso");
      }
    }
  }

  private void userWithFeatureUntil(String name, Instant end) {
    operator.allowUntil("users/" + realm.createUser(name), "org:sso", end);
  }

  private static long lifetime(JsonNode claims) {
    return claims.get("exp").asLong() - claims.get("iat").asLong();
  }
}
