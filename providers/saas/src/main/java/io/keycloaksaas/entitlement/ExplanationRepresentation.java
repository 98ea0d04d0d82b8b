package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.entitlement.Explanation.Stage;
import io.keycloaksaas.entitlement.Explanation.Step;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a feature is there at an instant, or is not.
 *
 * @param at the instant it is about
 * @param granted whether it may be used: present, and not 0
 * @param value of a limit or a metered feature, −1 is unlimited; null of a boolean one, and where
 *     it is absent
 * @param validUntil when this may change next; null when nothing is scheduled
 * @param grantedBy the plans on offer that would grant it
 * @param steps plan, status, grants and overrides of the user, then of the organization, and the
 *     decision last
 */
public record ExplanationRepresentation(
    String feature,
    String type,
    String at,
    boolean granted,
    @Nullable Long value,
    @Nullable String validUntil,
    List<String> grantedBy,
    List<ExplanationStep> steps) {

  /**
   * One fact and what it does.
   *
   * @param subject whose fact it is; null of a decision that is nobody's
   * @param id of the plan version ({@code pro@7}), subscription, grant or override
   * @param status the stored one of a subscription
   * @param from when it starts to count
   * @param until when it no longer counts
   * @param value −1 is unlimited; null of boolean features
   * @param reason to administrators only
   * @param actorId who made it, to administrators only
   */
  public record ExplanationStep(
      String stage,
      @Nullable String subject,
      @Nullable String id,
      @Nullable String status,
      @Nullable String from,
      @Nullable String until,
      String effect,
      @Nullable Long value,
      @Nullable String reason,
      @Nullable String actorId) {

    private static ExplanationStep of(Step step, boolean numeric, Optional<Note> note) {
      return new ExplanationStep(
          step.stage().key(),
          step.subject().map(SubjectType::key).orElse(null),
          step.id().orElse(null),
          step.detail().orElse(null),
          Times.text(step.from()),
          Times.text(step.until()),
          step.effect().key(),
          numeric ? step.value().map(Amount::wire).orElse(null) : null,
          note.map(Note::reason).orElse(null),
          note.map(Note::actorId).orElse(null));
    }

    private boolean isBillingOf(SubjectType type) {
      return type.key().equals(subject)
          && !stage.equals(Stage.PLAN.key())
          && !stage.equals(Stage.MERGE.key());
    }

    private ExplanationStep withoutBilling() {
      return new ExplanationStep(stage, subject, null, null, null, null, effect, value, null, null);
    }
  }

  /** As subjects see it. */
  public static ExplanationRepresentation of(Explanation explanation) {
    return of(explanation, Map.of());
  }

  /**
   * As administrators see it.
   *
   * @param notes of overrides and grants, by their ids
   * @throws Problem {@code not_found} for what the catalogue does not know
   */
  public static ExplanationRepresentation of(Explanation explanation, Map<String, Note> notes) {
    FeatureType type = explanation.type().orElseThrow(ExplanationRepresentation::unknown);
    boolean numeric = type != FeatureType.BOOLEAN;
    Optional<Amount> decision = explanation.decision();
    return new ExplanationRepresentation(
        explanation.feature().value(),
        type.key(),
        explanation.at().toString(),
        decision.filter(value -> !value.equals(Amount.ZERO)).isPresent(),
        numeric ? decision.map(Amount::wire).orElse(null) : null,
        Times.text(explanation.validUntil()),
        explanation.grantedBy().stream().map(PlanRef::key).toList(),
        explanation.steps().stream()
            .map(
                step ->
                    ExplanationStep.of(
                        step, numeric, step.id().flatMap(id -> Optional.ofNullable(notes.get(id)))))
            .toList());
  }

  /** For a member who may not read the organization's billing: what its facts do, not which. */
  public ExplanationRepresentation withoutBillingOf(SubjectType type) {
    return new ExplanationRepresentation(
        feature,
        this.type,
        at,
        granted,
        value,
        validUntil,
        grantedBy,
        steps.stream().map(s -> s.isBillingOf(type) ? s.withoutBilling() : s).toList());
  }

  /**
   * A feature as a path names it.
   *
   * @throws Problem {@code not_found} for what cannot be one
   */
  public static FeatureKey feature(String text) {
    if (!FeatureKey.isValid(text)) {
      throw unknown();
    }
    return new FeatureKey(text);
  }

  private static Problem unknown() {
    return Problem.of(ProblemCode.NOT_FOUND, "The catalogue knows no such feature.");
  }
}
