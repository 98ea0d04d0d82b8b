package io.keycloaksaas.onboarding;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Organization;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.RealmModel;

/** How far an organization is, for who looks at it. */
public enum OnboardingStatus {
  /** To be gone through, by who sees this. */
  OPEN,
  /** To be gone through, by others: who sees this must not be sent there. */
  WAITING,
  COMPLETED;

  /** What lets somebody complete it. */
  public static final String PERMISSION = "org:update";

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * For a member with these permissions; empty where there is no onboarding. Asks nothing of the
   * database.
   */
  public static Optional<OnboardingStatus> of(
      RealmModel realm, Membership membership, Set<String> permissions) {
    return of(realm, membership.organization())
        .map(status -> status == OPEN && !permissions.contains(PERMISSION) ? WAITING : status);
  }

  /** For who may complete it. */
  public static Optional<OnboardingStatus> of(RealmModel realm, Organization organization) {
    OnboardingPlan plan = new OnboardingPlan(realm);
    return plan.isOff()
        ? Optional.empty()
        : Optional.of(plan.isOpen(organization) ? OPEN : COMPLETED);
  }
}
