package io.keycloaksaas.billing.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.billing.PlanPreview.Asked;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.subscription.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bodies of self-service. */
final class SelfServiceRequests {
  private SelfServiceRequests() {}

  /**
   * @param trial whether to begin with the plan's trial; absent: if the subject may
   * @param expectedVersion that of a preview: 409 {@code version_conflict} when something has
   *     changed since
   */
  record TakePlan(String plan, @Nullable Boolean trial, @Nullable String expectedVersion) {}

  /** An empty one, or with a preview's version. */
  record ResumePlan(@Nullable String expectedVersion) {}

  /**
   * A merge patch: what is absent stays.
   *
   * @param cancel true cancels, false takes that back
   */
  record PatchSubscription(
      @Nullable JsonNode plan,
      @Nullable JsonNode when,
      @Nullable JsonNode cancel,
      @Nullable JsonNode expectedVersion) {

    Optional<String> planKey() {
      return text("plan", plan);
    }

    Optional<When> whenTaken() {
      return text("when", when).map(When::parse);
    }

    String version() {
      return text("expectedVersion", expectedVersion).orElse(null);
    }

    Optional<Boolean> canceled() {
      if (cancel == null) {
        return Optional.empty();
      }
      if (!cancel.isBoolean()) {
        throw Problem.invalid("cancel", "'cancel' must be true or false.");
      }
      return Optional.of(cancel.booleanValue());
    }

    /** Null would remove what cannot be without. */
    private static Optional<String> text(String field, JsonNode value) {
      if (value == null) {
        return Optional.empty();
      }
      if (!value.isTextual() || value.textValue().indexOf('\0') >= 0) {
        throw Problem.invalid(field, "'" + field + "' must be a text.");
      }
      return Optional.of(value.textValue());
    }
  }

  /**
   * @param plan absent to preview a cancellation
   * @param when absent: as a change without it
   * @param trial of a start; absent: as a start without it
   */
  record PreviewPlan(@Nullable String plan, @Nullable String when, @Nullable Boolean trial) {
    Asked asked() {
      return new Asked(
          Optional.ofNullable(plan),
          Optional.ofNullable(when).map(When::parse),
          Optional.ofNullable(trial));
    }
  }
}
