package io.keycloaksaas.onboarding;

import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.keycloak.models.RealmModel;

/**
 * What the realm's applications ask of an organization before it begins: the setting {@code
 * onboarding.steps}. Without steps there is no onboarding. Asks nothing of the database.
 */
public final class OnboardingPlan {
  /** The length of a day in RFC 3339. */
  private static final int DAY = 10;

  private final List<String> steps;
  private final String since;

  public OnboardingPlan(RealmModel realm) {
    Settings settings = new Settings(realm);
    String names = settings.text(Settings.Key.ONBOARDING_STEPS);
    this.steps = names.isEmpty() ? List.of() : Arrays.stream(names.split(",")).distinct().toList();
    this.since = settings.text(Settings.Key.ONBOARDING_SINCE);
  }

  /** In the order of the setting. */
  List<String> steps() {
    return steps;
  }

  public boolean isOff() {
    return steps.isEmpty();
  }

  /** Whether the organization has yet to go through it; one from before its time has not. */
  public boolean isOpen(Organization organization) {
    return !isOff() && organization.onboardedAt() == null && isOfItsTime(organization);
  }

  /** Days of RFC 3339 sort as texts; the empty one sorts first. */
  private boolean isOfItsTime(Organization organization) {
    String day = Instant.ofEpochMilli(organization.createdAt()).toString().substring(0, DAY);
    return day.compareTo(since) >= 0;
  }

  /**
   * @throws Problem {@code onboarding_step_not_found}
   */
  void require(String step) {
    if (!steps.contains(step)) {
      throw Problem.of(ProblemCode.ONBOARDING_STEP_NOT_FOUND, "The onboarding has no such step.");
    }
  }
}
