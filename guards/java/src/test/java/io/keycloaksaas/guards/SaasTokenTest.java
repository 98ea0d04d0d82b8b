package io.keycloaksaas.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Claims that a framework has verified and parsed in its own way. */
class SaasTokenTest {
  private static final Instant NOW = Instant.ofEpochSecond(Claims.NOW);
  private static final TokenRules RULES = new TokenRules(Claims.ISSUER, Claims.AUDIENCE);

  @Test
  void everyClaimIsThereToRead() {
    SaasToken token =
        SaasToken.parse(
            StrictJson.object(
                Claims.honest()
                    .set("act", "{\"iss\":\"https://id.example.com/realms/x\",\"sub\":\"root\"}")
                    .set("ent.user_plan", "\"user:plus\"")
                    .text()),
            RULES,
            NOW);
    assertThat(token.subject()).isEqualTo("5e0d7a9c-8a3b-4a54-9d0c-2f6f1b9d3c33");
    assertThat(token.issuer()).isEqualTo(Claims.ISSUER);
    assertThat(token.audience()).containsExactlyInAnyOrder("sample-service", "saas-api");
    assertThat(token.scope()).containsExactlyInAnyOrder("openid", "saas", "email");
    assertThat(token.authorizedParty()).contains("demo-app");
    assertThat(token.expires()).isEqualTo(NOW.plusSeconds(300));
    assertThat(token.deadline()).isEqualTo(NOW.plusSeconds(305));
    SaasToken.Organization organization = token.organization().orElseThrow();
    assertThat(organization.id()).isEqualTo(Claims.ACME);
    assertThat(organization.slug()).isEqualTo("acme");
    assertThat(organization.roles()).containsExactlyInAnyOrder("org:admin", "org:owner");
    assertThat(organization.permissions())
        .containsExactlyInAnyOrder("org:members:manage", "org:read");
    SaasToken.Entitlements entitlements = token.entitlements();
    assertThat(entitlements.version()).hasValue(1843);
    assertThat(entitlements.userVersion()).isEqualTo(12);
    assertThat(entitlements.catalog()).isEqualTo("7.f3a9");
    assertThat(entitlements.plan()).contains("pro");
    assertThat(entitlements.userPlan()).contains("user:plus");
    assertThat(entitlements.standing()).isEqualTo(SaasToken.Standing.TRIALING);
    assertThat(entitlements.until()).contains(NOW.plusSeconds(600));
    assertThat(entitlements.features()).contains("org:analytics", "org:api_access");
    assertThat(entitlements.limits()).containsEntry("org:members", -1L).containsEntry("seats", 0L);
    SaasToken.Actor actor = token.actor().orElseThrow();
    assertThat(actor.subject()).isEqualTo("root");
    assertThat(actor.issuer()).contains("https://id.example.com/realms/x");
  }

  @Test
  void timesMayComeAsInstantsOrDatesAndNumbersInAnyWholeType() {
    Map<String, Object> claims = framework();
    claims.put("exp", NOW.plusSeconds(60));
    claims.put("iat", Date.from(NOW));
    claims.put("aud", Set.of("sample-service"));
    limits(claims, Map.of("a", 5, "b", (short) 6, "c", BigInteger.valueOf(7), "d", 8L));
    SaasToken token = SaasToken.parse(claims, RULES, NOW);
    assertThat(token.expires()).isEqualTo(NOW.plusSeconds(60));
    assertThat(token.entitlements().limits()).isEqualTo(Map.of("a", 5L, "b", 6L, "c", 7L, "d", 8L));
  }

  @Test
  void aDoubleIsNoLimitEvenWhenItsValueIsWhole() {
    for (Object number : List.of(5.0, 5f, Double.NaN, BigInteger.TWO.pow(70), "5")) {
      Map<String, Object> claims = framework();
      limits(claims, Map.of("projects", number));
      assertThatExceptionOfType(GuardException.class)
          .isThrownBy(() -> SaasToken.parse(claims, RULES, NOW))
          .satisfies(e -> assertThat(e.fault()).contains(TokenFault.CLAIMS));
    }
  }

  @Test
  void namesOfMembersMustBeStrings() {
    Map<String, Object> claims = framework();
    limits(claims, Map.of(1, 5));
    assertThatExceptionOfType(GuardException.class)
        .isThrownBy(() -> SaasToken.parse(claims, RULES, NOW));
  }

  @Test
  void aTokenDoesNotChangeWithTheMapsItWasMadeFrom() {
    Map<String, Object> claims = framework();
    Map<String, Object> limits = new HashMap<>(Map.of("projects", 3));
    limits(claims, limits);
    SaasToken token = SaasToken.parse(claims, RULES, NOW);
    limits.put("projects", -1);
    assertThat(token.entitlements().limits()).containsEntry("projects", 3L);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> token.entitlements().limits().put("projects", -1L));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> token.organization().orElseThrow().roles().add("org:owner"));
  }

  @Test
  void itsTextNamesSubjectAndOrganizationOnly() {
    assertThat(SaasToken.parse(framework(), RULES, NOW))
        .hasToString(
            "SaasToken[subject=5e0d7a9c-8a3b-4a54-9d0c-2f6f1b9d3c33, organization="
                + Claims.ACME
                + "]");
  }

  private static Map<String, Object> framework() {
    return StrictJson.object(Claims.honest().text());
  }

  private static void limits(Map<String, Object> claims, Map<?, ?> limits) {
    Map<Object, Object> ent = new HashMap<>((Map<?, ?>) claims.get("ent"));
    ent.put("limits", limits);
    claims.put("ent", ent);
  }
}
