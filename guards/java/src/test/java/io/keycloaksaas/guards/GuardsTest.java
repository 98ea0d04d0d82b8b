package io.keycloaksaas.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How guards answer. What they decide is in the vectors. */
class GuardsTest {
  private static final Instant NOW = Instant.ofEpochSecond(Claims.NOW);

  private static final List<Guard> ALL =
      List.of(
          Guards.authenticated(),
          Guards.inOrg(),
          Guards.sameOrg(Claims.ACME),
          Guards.selectOrganization((String) null),
          Guards.hasRole("org:admin"),
          Guards.hasPermission("org:read"),
          Guards.hasFeature("org:analytics"),
          Guards.trialActiveOrPaid(),
          Guards.entitlementLimit("projects", 1),
          Guards.allOf(Guards.inOrg()));

  @Test
  void withoutATokenEveryGuardAsksToSignIn() {
    for (Guard guard : ALL) {
      GuardException refusal = refusal(guard, null);
      assertThat(refusal.refusal()).isEqualTo(Refusal.UNAUTHENTICATED);
      assertThat(refusal.challenge()).contains("Bearer");
    }
  }

  @Test
  void atItsDeadlineATokenPassesNoGuardAnyMore() {
    SaasToken token = token(Claims.honest());
    for (Guard guard : ALL) {
      guard.check(token, token.deadline().minusNanos(1));
      GuardException refusal =
          catchThrowableOfType(GuardException.class, () -> guard.check(token, token.deadline()));
      assertThat(refusal.fault()).contains(TokenFault.LAPSED);
      assertThat(refusal.challenge()).contains("Bearer error=\"invalid_token\"");
    }
  }

  @Test
  void missingPermissionsAreNamedAndOnlyThose() {
    GuardException refusal =
        refusal(
            Guards.hasPermission("org:read", "org:delete", "org:update"), token(Claims.honest()));
    assertThat(refusal.members())
        .containsEntry("missingPermissions", List.of("org:delete", "org:update"));
    assertThat(refusal.problem())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"A permission is missing\",\"status\":403,"
                + "\"code\":\"permission_denied\","
                + "\"detail\":\"Permissions are missing: org:delete, org:update.\","
                + "\"missingPermissions\":[\"org:delete\",\"org:update\"]}");
    assertThat(refusal.challenge()).isEmpty();
  }

  @Test
  void theLimitIsNamed() {
    GuardException refusal =
        refusal(Guards.entitlementLimit("projects", 4), token(Claims.honest()));
    assertThat(refusal.members()).containsEntry("feature", "projects").containsEntry("limit", 3L);
  }

  @Test
  void anotherOrganizationIsRefusedWithTheWayOut() {
    SaasToken token = token(Claims.honest());
    for (Guard guard :
        List.of(Guards.selectOrganization(Claims.GLOBEX), Guards.sameOrg(Claims.GLOBEX))) {
      GuardException refusal = refusal(guard, token);
      assertThat(refusal.problem()).contains("active-organization").doesNotContain(Claims.GLOBEX);
    }
  }

  @Test
  void aComparatorDecidesOnALimitButNeverOnAnUnlimitedOrAbsentOne() {
    SaasToken token = token(Claims.honest());
    Guards.entitlementLimit("projects", limit -> limit == 3).check(token, NOW);
    assertThat(refusal(Guards.entitlementLimit("projects", limit -> limit > 3), token).code())
        .isEqualTo("limit_reached");
    Guards.entitlementLimit("org:members", limit -> false).check(token, NOW);
    assertThat(refusal(Guards.entitlementLimit("absent", limit -> true), token).code())
        .isEqualTo("feature_required");
  }

  @Test
  void aNegativeNumberInUseIsAMistakeOfTheCaller() {
    assertThatIllegalArgumentException().isThrownBy(() -> Guards.entitlementLimit("projects", -1));
  }

  @Test
  void aGuardOfTheServicesOwnCombinesWithOurs() {
    Guard own = (token, now) -> assertThat(token.subject()).isNotEmpty();
    assertThatCode(() -> Guards.allOf(Guards.inOrg(), own).check(token(Claims.honest()), NOW))
        .doesNotThrowAnyException();
  }

  @Test
  void theDefaultClockIsTheSystems() {
    SaasToken lapsed = token(Claims.honest().set("ent.until", "" + (Claims.NOW + 1)));
    assertThat(
            catchThrowableOfType(GuardException.class, () -> Guards.authenticated().check(lapsed))
                .fault())
        .contains(TokenFault.LAPSED);
  }

  @Test
  void codesAndStatusesStayWhatTheyAre() {
    Set<String> codes = new TreeSet<>();
    for (Refusal refusal : EnumSet.allOf(Refusal.class)) {
      codes.add(refusal.code() + " " + refusal.status());
    }
    assertThat(codes)
        .isEqualTo(
            new TreeSet<>(
                Arrays.asList(
                    "feature_required 403",
                    "keys_unavailable 503",
                    "limit_reached 403",
                    "no_organization 403",
                    "organization_mismatch 409",
                    "permission_denied 403",
                    "role_required 403",
                    "stale_token 401",
                    "subscription_required 403",
                    "unauthenticated 401",
                    "unsupported_mode 401",
                    "versions_unavailable 503",
                    "wrong_organization 403")));
  }

  private static SaasToken token(Claims claims) {
    return SaasToken.parse(
        StrictJson.object(claims.text()),
        new TokenRules(Claims.ISSUER, Claims.AUDIENCE, Duration.ZERO),
        NOW);
  }

  private static GuardException refusal(Guard guard, SaasToken token) {
    return catchThrowableOfType(GuardException.class, () -> guard.check(token, NOW));
  }
}
