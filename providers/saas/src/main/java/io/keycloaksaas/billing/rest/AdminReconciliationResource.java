package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.BillingEventReason;
import io.keycloaksaas.billing.CustomerReconciliation;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/…/billing/reconcile}: what a night does, at once and page by page. */
public class AdminReconciliationResource {
  private final AdminGate gate;

  public AdminReconciliationResource(AdminGate gate) {
    this.gate = gate;
  }

  /**
   * A customer of whom something else was stored than the provider says.
   *
   * @param result {@code applied} when it was corrected
   * @param detail what was changed into what, or what is not known
   */
  record DriftRepresentation(
      String customer, String result, @Nullable String reason, String detail) {
    static DriftRepresentation of(CustomerReconciliation.Drift drift) {
      return new DriftRepresentation(
          drift.customer(),
          drift.result().kind().key(),
          drift.result().reason().map(BillingEventReason::key).orElse(null),
          drift.result().detail());
    }
  }

  /**
   * @param checked customers
   * @param failed of whom the provider did not tell
   * @param nextCursor where to go on; null when all were looked at
   */
  record ReconciliationRepresentation(
      int checked, int failed, List<DriftRepresentation> drifts, @Nullable String nextCursor) {}

  @POST
  @Operation(
      value = "Asks the billing provider about the next fifty customers and corrects what differs",
      right = {"view-realm", AdminGate.BILLING_ADMIN},
      gives = ReconciliationRepresentation.class,
      problems = ProblemCode.BILLING_PROVIDER_UNAVAILABLE)
  public Response reconcile(@QueryParam("cursor") String cursor) {
    gate.requireViewRealm();
    gate.requireBillingAdmin();
    if (cursor != null && !Ids.isPossible(cursor)) {
      throw Problem.invalid("cursor", "'cursor' must be the nextCursor of the page before.");
    }
    CustomerReconciliation.Report report =
        CustomerReconciliation.now(gate.session(), cursor == null ? "" : cursor);
    return Answers.ok(
        new ReconciliationRepresentation(
            report.checked(),
            report.failed(),
            report.drifts().stream().map(DriftRepresentation::of).toList(),
            report.next().orElse(null)));
  }
}
