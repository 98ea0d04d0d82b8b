package io.keycloaksaas.onboarding;

import io.keycloaksaas.onboarding.jpa.JpaOnboardingSteps;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;

/**
 * Onboarding as one user sees it: of the organization that is active for him, and completed at once
 * for all of his organizations that he may update, so that switching to another does not send him
 * through it again. In those that he may not update nothing happens, and nobody sends him there.
 */
public final class MyOnboarding {
  /** The rest is open when he comes to it. */
  private static final int MOST = 50;

  private final KeycloakSession session;
  private final String userId;
  private final Optional<Membership> active;
  private final OnboardingPlan plan;

  public MyOnboarding(KeycloakSession session, String userId, Optional<Membership> active) {
    this.session = session;
    this.userId = userId;
    this.active = active;
    this.plan = new OnboardingPlan(session.getContext().getRealm());
  }

  /**
   * Completes what the user may complete, one organization after the other in the order of their
   * ids, as everybody does who holds several. The trial is the active one's.
   */
  public void complete() {
    if (plan.isOff()) {
      return;
    }
    List<Membership> open =
        Memberships.of(session, userId).stream()
            .filter(membership -> membership.isActive() && plan.isOpen(membership.organization()))
            .filter(this::isEnabled)
            .sorted(Comparator.comparing(MyOnboarding::id))
            .toList();
    open.stream()
        .filter(one -> isTheActiveOne(one) || open.indexOf(one) < MOST)
        .forEach(this::complete);
  }

  private void complete(Membership membership) {
    enter(membership);
    if (permissions(membership).contains(OnboardingStatus.PERMISSION)) {
      Onboarding onboarding =
          new Onboarding(session, id(membership), () -> requireStill(id(membership)));
      if (isTheActiveOne(membership)) {
        onboarding.complete();
      } else {
        onboarding.completeToo();
      }
      new JpaOnboardingSteps(session, id(membership)).flush();
    }
  }

  /** Of the active organization, as it is now; its rows are seen from here on. */
  public Optional<View> view() {
    return active
        .flatMap(
            membership -> {
              enter(membership);
              return Memberships.find(session, userId, id(membership));
            })
        .map(
            membership ->
                new View(
                    membership,
                    OnboardingStatus.of(
                        session.getContext().getRealm(), membership, permissions(membership))));
  }

  /**
   * @param status empty where there is no onboarding
   */
  public record View(Membership membership, Optional<OnboardingStatus> status) {}

  private void requireStill(String organizationId) {
    Memberships.find(session, userId, organizationId)
        .filter(now -> permissions(now).contains(OnboardingStatus.PERMISSION))
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.PERMISSION_DENIED,
                    "You may no longer change one of your organizations; try again."));
  }

  private Set<String> permissions(Membership membership) {
    return membership.permissions(session, userId, Times.CLOCK.instant());
  }

  private void enter(Membership membership) {
    TenantScope.organization(session, userId, id(membership));
  }

  private boolean isTheActiveOne(Membership membership) {
    return active.filter(one -> id(one).equals(id(membership))).isPresent();
  }

  private boolean isEnabled(Membership membership) {
    OrganizationModel organization = new Organizations(session).nativeOf(membership.organization());
    return organization != null && organization.isEnabled();
  }

  private static String id(Membership membership) {
    return membership.organization().id();
  }
}
