package io.keycloaksaas.billing;

import io.keycloaksaas.billing.PlanPreviewRepresentation.ExceededRepresentation;
import io.keycloaksaas.billing.PlanPreviewRepresentation.MemberOverLimit;
import io.keycloaksaas.billing.PlanPreviewRepresentation.RoleAffected;
import io.keycloaksaas.billing.PlanRules.Applier;
import io.keycloaksaas.billing.PlanRules.Move;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.catalog.PriceRepresentation;
import io.keycloaksaas.entitlement.EntitlementDifference;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementProvider.Comparison;
import io.keycloaksaas.organization.Excess;
import io.keycloaksaas.organization.Excess.Exceeded;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.PreviewVersion;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * What a change of plan would do, compared at the instant at which it takes effect. Writes nothing.
 * Where a billing provider has to be asked, the request's transaction ends first.
 */
public final class PlanPreview {
  private static final int MEMBERS = 20;

  private final KeycloakSession session;
  private final SubjectRef subject;
  private final boolean seesMembers;
  private final boolean administrator;
  private final SubscriptionProvider subscriptions;
  private final PlanRules rules;
  private final Instant now = Times.CLOCK.instant();

  private PlanPreview(
      KeycloakSession session, SubjectRef subject, boolean seesMembers, boolean administrator) {
    this.session = session;
    this.subject = subject;
    this.seesMembers = seesMembers;
    this.administrator = administrator;
    this.subscriptions = session.getProvider(SubscriptionProvider.class);
    this.rules = new PlanRules(session, subject);
  }

  public static PlanPreview bySubject(KeycloakSession session, SelfServiceSubject who) {
    return new PlanPreview(session, who.subject(), who.seesMembers(), false);
  }

  public static PlanPreview byAdministrator(KeycloakSession session, SubjectRef subject) {
    return new PlanPreview(session, subject, true, true);
  }

  /**
   * What is asked for.
   *
   * @param plan absent to cancel
   * @param when absent: as a change without it
   * @param trial absent: as a start without it
   */
  public record Asked(Optional<String> plan, Optional<When> when, Optional<Boolean> trial) {}

  /**
   * @throws Problem {@code plan_not_found}, {@code plan_not_available}, {@code validation_failed}
   */
  public PlanPreviewRepresentation of(Asked asked) {
    Optional<Subscription> current = subscriptions.find(subject).filter(s -> s.counts(now));
    Optional<Plan> plan =
        asked.plan().map(key -> administrator ? rules.current(key) : rules.offered(key));
    Move move = move(asked, plan, current);
    boolean trial = isTrial(asked, move, current);
    Instant at = effectiveAt(move, current);
    Comparison compared =
        session
            .getProvider(EntitlementProvider.class)
            .compare(subject, after(move, trial, current), at);
    EntitlementDifference difference =
        EntitlementDifference.between(compared.before(), compared.after());
    Optional<PlanProration> proration =
        PlanProration.of(session, subject, current, move, rules.catalog(), now);
    PlanPreviewRepresentation preview =
        new PlanPreviewRepresentation(
            PreviewVersion.of(session, subject),
            compared.after().plan().orElse(null),
            at.toString(),
            applier(move, trial, current).key(),
            difference.granted(),
            difference.revoked(),
            difference.limits(),
            exceeded(compared),
            rolesAffected(compared),
            compared
                .after()
                .plan()
                .flatMap(rules.catalog()::plan)
                .flatMap(Plan::price)
                .map(PriceRepresentation::of)
                .orElse(null),
            null);
    return proration.flatMap(PlanProration::ask).map(preview::with).orElse(preview);
  }

  private Move move(Asked asked, Optional<Plan> plan, Optional<Subscription> current) {
    if (plan.isEmpty()) {
      return new Move(plan, asked.when().orElse(administrator ? When.NOW : When.PERIOD_END));
    }
    return administrator
        ? new Move(plan, asked.when().orElse(When.NOW))
        : rules.move(current, plan.get(), asked.when(), now);
  }

  /** Administrators begin with a plan's trial, and tenants where they may. */
  private boolean isTrial(Asked asked, Move move, Optional<Subscription> current) {
    return current.isEmpty()
        && move.plan()
            .filter(plan -> plan.trialDays() > 0)
            .filter(
                plan ->
                    asked
                        .trial()
                        .orElse(administrator || !plan.isFree() && rules.isTrialOpen(plan)))
            .isPresent();
  }

  private Instant effectiveAt(Move move, Optional<Subscription> current) {
    return move.when() == When.NOW
        ? now
        : current.map(found -> subscriptions.period(found, now).end()).orElse(now);
  }

  private Optional<Subscription> after(Move move, boolean trial, Optional<Subscription> current) {
    Optional<PlanRef> ref = move.ref(rules.catalog());
    if (current.isPresent()) {
      return ref.map(current.get()::on);
    }
    return ref.map(
        plan ->
            Subscription.starting(
                plan,
                now,
                Optional.of(move.plan().orElseThrow().trialDays())
                    .filter(days -> trial)
                    .map(days -> now.plus(Duration.ofDays(days)))));
  }

  private Applier applier(Move move, boolean trial, Optional<Subscription> current) {
    if (administrator) {
      return Applier.ADMINISTRATOR;
    }
    return move.plan()
        .map(plan -> rules.applier(current, plan, trial))
        .orElseGet(() -> current.map(rules::applierOf).orElse(Applier.SUBJECT));
  }

  private List<ExceededRepresentation> exceeded(Comparison compared) {
    return subject.type() == SubjectType.USER
        ? List.of()
        : excess().limits(compared.after()).stream().map(this::exceeded).toList();
  }

  private ExceededRepresentation exceeded(Exceeded limit) {
    int over = (int) Math.min(MEMBERS, limit.used() - limit.allowed());
    return new ExceededRepresentation(
        limit.feature(),
        limit.used(),
        limit.allowed(),
        limit.isMembers() && seesMembers
            ? excess().newestMembers(over).stream().map(MemberOverLimit::of).toList()
            : null);
  }

  private List<RoleAffected> rolesAffected(Comparison compared) {
    return subject.type() == SubjectType.USER
        ? List.of()
        : excess().roles(compared.before(), compared.after()).stream()
            .map(role -> new RoleAffected(role.role(), List.copyOf(role.permissions())))
            .toList();
  }

  private Excess excess() {
    return new Excess(session, subject.id());
  }
}
