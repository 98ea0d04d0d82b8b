package io.keycloaksaas.billing;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.When;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Which plans a subject may take, and who puts it on them (C5). A tenant takes public, current
 * plans: a free one by himself, a priced one through the billing provider, or from an administrator
 * where there is none.
 */
final class PlanRules {
  private final KeycloakSession session;
  private final SubjectType type;
  private final Settings settings;
  private final Catalog catalog;

  PlanRules(KeycloakSession session, SubjectRef subject) {
    this.session = session;
    this.type = subject.type();
    this.settings = new Settings(session.getContext().getRealm());
    this.catalog = session.getProvider(CatalogProvider.class).current().catalog();
  }

  /** Who carries a change out. */
  enum Applier {
    SUBJECT,
    ADMINISTRATOR,
    BILLING_PROVIDER;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws Problem {@code administrator_required}, {@code billing_provider_required}
     */
    void requireSubject() {
      if (this != SUBJECT) {
        throw refusal();
      }
    }

    /** To who wants to do it himself. */
    Problem refusal() {
      return this == ADMINISTRATOR
          ? Problem.of(
              ProblemCode.ADMINISTRATOR_REQUIRED,
              "Nobody takes a plan with a price by himself here; ask an administrator.")
          : Problem.of(
              ProblemCode.BILLING_PROVIDER_REQUIRED,
              "This is done on the billing provider's pages: ask for a checkout, or for the billing"
                  + " portal.");
    }
  }

  /**
   * What is asked for.
   *
   * @param plan empty to fall back to the default plan
   */
  record Move(Optional<Plan> plan, When when) {
    Optional<PlanRef> ref(Catalog catalog) {
      return plan.map(found -> new PlanRef(found.key(), catalog.version()));
    }
  }

  Catalog catalog() {
    return catalog;
  }

  /**
   * A plan on offer; a private one is as unknown as one that never was.
   *
   * @throws Problem {@code validation_failed}, {@code plan_not_found}, {@code plan_not_available}
   */
  Plan offered(String key) {
    return available(key, true);
  }

  /** Also a private one. */
  Plan current(String key) {
    return available(key, false);
  }

  private Plan available(String key, boolean onOffer) {
    if (key == null) {
      throw Problem.invalid("plan", "'plan' must name a plan of the catalogue.");
    }
    Plan plan =
        catalog
            .plan(key)
            .filter(found -> !onOffer || found.isPublic())
            .orElseThrow(
                () -> Problem.of(ProblemCode.PLAN_NOT_FOUND, "There is no plan '" + key + "'."));
    if (plan.archived() || !plan.audience().contains(audience())) {
      throw Problem.of(
          ProblemCode.PLAN_NOT_AVAILABLE,
          "The plan '" + key + "' is not for " + type.key() + "s, or archived.");
    }
    return plan;
  }

  private Plan.Audience audience() {
    return switch (type) {
      case USER -> Plan.Audience.USER;
      case ORGANIZATION -> Plan.Audience.ORGANIZATION;
    };
  }

  boolean isDefault(Plan plan) {
    return catalog.defaultPlan(type).filter(plan.key()::equals).isPresent();
  }

  /**
   * How a tenant moves from what he has: to the default plan by canceling, and from what was paid
   * for at the end of the period, unless he says otherwise.
   */
  Move move(Optional<Subscription> current, Plan plan, Optional<When> when, Instant now) {
    boolean paid = current.filter(found -> !isFree(found.planAt(now))).isPresent();
    return new Move(
        Optional.of(plan).filter(found -> !isDefault(found)),
        when.orElse(paid ? When.PERIOD_END : When.NOW));
  }

  private boolean isFree(PlanRef ref) {
    return Optional.ofNullable(
            session.getProvider(CatalogProvider.class).plans(List.of(ref)).get(ref))
        .map(Plan::isFree)
        .orElse(false);
  }

  /** Who ends what the subject has, or takes back what was scheduled. */
  Applier applierOf(Subscription current) {
    return isRunByProvider(current) ? Applier.BILLING_PROVIDER : Applier.SUBJECT;
  }

  /**
   * @param trial whether it is to begin with a trial
   */
  Applier applier(Optional<Subscription> current, Plan plan, boolean trial) {
    if (current.filter(this::isRunByProvider).isPresent()) {
      return Applier.BILLING_PROVIDER;
    }
    if (plan.isFree() || trial && current.isEmpty() && isTrialOpen(plan)) {
      return Applier.SUBJECT;
    }
    return isManual() ? Applier.ADMINISTRATOR : Applier.BILLING_PROVIDER;
  }

  /**
   * Whether a tenant may try the plan without anybody's help. Never where the plan would stay when
   * the trial is over: nobody would have paid for it.
   */
  boolean isTrialOpen(Plan plan) {
    return isManual()
        && plan.trialDays() > 0
        && settings.flag(Settings.Key.TRIAL_SELF_SERVICE)
        && settings.text(Settings.Key.TRIAL_END).equals("end");
  }

  boolean isRunByProvider(Subscription subscription) {
    return !subscription.billing().isManual();
  }

  private boolean isManual() {
    return settings.text(Settings.Key.BILLING_PROVIDER).equals(Billing.MANUAL);
  }
}
