package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.usage.Allowance;
import io.keycloaksaas.usage.Balance;
import io.keycloaksaas.usage.Burn;
import io.keycloaksaas.usage.Grants;
import io.keycloaksaas.usage.Ledger;
import io.keycloaksaas.usage.Line;
import io.keycloaksaas.usage.PlanGrants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One pool with the rows behind it. The plan's grants of one subject and feature that run at the
 * same time (a plan with another period, a subscription started anew) are kept level: each counts
 * all that was taken from any of them in its period, so that going from one to another and back
 * refills nothing.
 */
public final class Pool {
  private final SubjectRef subject;
  private final FeatureKey feature;
  private final Allowance allowance;
  private final List<Row> plans;
  private final List<Row> others;
  private final String planId;
  private final long planUsed;
  private boolean carryOpen;
  private Ledger ledger;

  /** A grant, and what reservations hold of it. */
  record Row(GrantEntity grant, long held) {
    boolean isOverAt(Instant at) {
      return grant.expiresAt != null && grant.expiresAt <= at.toEpochMilli();
    }

    /** That of a plan says by its period, not by its start, when it is. */
    boolean isLiveAt(Instant at) {
      return !isOverAt(at)
          && (grant.isOfPlan()
              || grant.effectiveAt == null
              || grant.effectiveAt <= at.toEpochMilli());
    }

    /** All that changes in it without the subject's version, but for what this grant has given. */
    String state(String giving) {
      return Stream.of(
              grant.id,
              grant.amount,
              grant.notified,
              grant.expiresAt,
              grant.carryOpen ? "t" : "f",
              held,
              grant.id.equals(giving) ? null : grant.used)
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * @param carried what the period has used where its grant is not stored yet
   */
  Pool(
      SubjectRef subject,
      FeatureKey feature,
      Allowance allowance,
      List<Row> rows,
      LongSupplier carried) {
    this.subject = subject;
    this.feature = feature;
    this.allowance = allowance;
    this.plans = rows.stream().filter(row -> row.grant().isOfPlan()).toList();
    this.others = rows.stream().filter(row -> !row.grant().isOfPlan()).toList();
    this.planId = PlanGrants.id(subject, feature, allowance);
    this.planUsed = stored().map(row -> row.used).orElseGet(carried::getAsLong);
    this.carryOpen = stored().map(row -> row.carryOpen).orElse(allowance.mayFollow());
    this.ledger =
        Ledger.of(
            Stream.concat(
                    Stream.of(planLine()), others.stream().map(row -> row.grant().line(row.held())))
                .toList());
  }

  private Line planLine() {
    return new Line(
        planId,
        planAmount(),
        Grants.STANDARD_PRIORITY,
        Optional.of(allowance.period().end()),
        allowance.period().start(),
        planUsed,
        plans.stream().mapToLong(Row::held).reduce(0, Math::addExact));
  }

  private Optional<GrantEntity> stored() {
    return plans.stream().map(Row::grant).filter(row -> row.id.equals(planId)).findFirst();
  }

  public FeatureKey feature() {
    return feature;
  }

  public Allowance allowance() {
    return allowance;
  }

  public Balance balance() {
    return ledger.balance();
  }

  /** Whether something of the period before may still go over into this one. */
  public boolean isCarryOpen() {
    return carryOpen;
  }

  /** What is known of that now; written with the next use. */
  public void setCarryOpen(boolean open) {
    carryOpen = open;
  }

  /** Whether the plan's grant of this period was used, or looked at to be used, before. */
  public boolean isStored() {
    return stored().isPresent();
  }

  /** Shows a grant that was not stored yet when it was asked for. */
  public void show(Line line) {
    if (row(line.grantId()).isEmpty()) {
      ledger = ledger.plus(line);
    }
  }

  public Optional<List<Burn>> take(long amount) {
    return ledger.take(amount);
  }

  /** What can still be taken from one of its grants; the largest long when unlimited. */
  long free(String grantId) {
    return ledger.free(grantId);
  }

  /** Shows the pool as it is after these; writes nothing. */
  public Balance balanceAfter(List<Burn> burns) {
    return ledger.used(levelled(burns)).balance();
  }

  /** Shows the pool as it is after these were reserved; writes nothing. */
  public Balance balanceHolding(List<Burn> burns) {
    return ledger.held(burns).balance();
  }

  /** What came from any running grant of the plan came from the plan. */
  private List<Burn> levelled(List<Burn> burns) {
    Set<String> running = planIds();
    return burns.stream()
        .map(burn -> running.contains(burn.grantId()) ? new Burn(planId, burn.amount()) : burn)
        .toList();
  }

  private Set<String> planIds() {
    Set<String> ids =
        plans.stream().map(row -> row.grant().id).collect(Collectors.toCollection(TreeSet::new));
    ids.add(planId);
    return ids;
  }

  /** Shows the pool as it is after these. */
  void use(List<Burn> burns) {
    ledger = ledger.used(levelled(burns));
  }

  /** What these add to which rows, by their ids: what comes from the plan, to all that run. */
  Map<String, Long> additions(List<Burn> burns) {
    Map<String, Long> additions = new TreeMap<>();
    for (Burn burn : levelled(burns)) {
      Set<String> ids = burn.grantId().equals(planId) ? planIds() : Set.of(burn.grantId());
      ids.forEach(id -> additions.merge(id, burn.amount(), Math::addExact));
    }
    return additions;
  }

  /** Whether these rows are there and live, and the plan's says what is known of it now. */
  boolean isStored(Set<String> ids) {
    return stored().filter(this::isUpToDate).isPresent()
        && ids.stream().allMatch(id -> row(id).isPresent());
  }

  /** Of a live grant. */
  Optional<GrantEntity> row(String id) {
    return Stream.concat(plans.stream(), others.stream())
        .map(Row::grant)
        .filter(row -> row.id.equals(id))
        .findFirst();
  }

  /** The highest threshold, in percent, that was told of in this period. */
  public int notified() {
    return stored().map(row -> row.notified).orElse(0);
  }

  String planId() {
    return planId;
  }

  Amount planAmount() {
    return allowance.value(feature);
  }

  private boolean isUpToDate(GrantEntity plan) {
    return plan.amount == planAmount().wire()
        && plan.expiresAt == allowance.period().end().toEpochMilli()
        && plan.carryOpen == carryOpen;
  }

  /** After another plan has come in mid-period; one by the year makes the period longer. */
  void bringUpToDate(GrantEntity plan) {
    long end = allowance.period().end().toEpochMilli();
    if (plan.expiresAt != end) {
      plan.used = planUsed;
      plan.expiresAt = end;
    }
    plan.amount = planAmount().wire();
    plan.carryOpen = carryOpen;
  }

  /** Of the plan's grant, at its first use. */
  GrantEntity newPlanRow() {
    GrantEntity row =
        new GrantEntity(planId, subject, feature.value(), planAmount(), GrantEntity.PLAN);
    row.priority = Grants.STANDARD_PRIORITY;
    row.effectiveAt = allowance.period().start().toEpochMilli();
    row.expiresAt = allowance.period().end().toEpochMilli();
    row.createdAt = row.effectiveAt;
    row.used = planUsed;
    return row;
  }
}
