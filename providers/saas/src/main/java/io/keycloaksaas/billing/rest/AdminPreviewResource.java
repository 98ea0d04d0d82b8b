package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.PlanPreview;
import io.keycloaksaas.billing.PlanPreviewRepresentation;
import io.keycloaksaas.billing.rest.SelfServiceRequests.PreviewPlan;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Supplier;

/** {@code /admin/…/{organizations|users}/{id}/subscription/preview}. */
public class AdminPreviewResource {
  private final AdminGate gate;
  private final Supplier<SubjectRef> viewable;

  /**
   * @param viewable finds the subject and authorizes viewing it
   */
  public AdminPreviewResource(AdminGate gate, Supplier<SubjectRef> viewable) {
    this.gate = gate;
    this.viewable = viewable;
  }

  @POST
  @Operation(
      value = "Shows what a change of plan or a cancellation would do; writes nothing",
      right = {Operation.VIEW_SUBJECT, AdminGate.BILLING_ADMIN},
      takes = PreviewPlan.class,
      gives = PlanPreviewRepresentation.class,
      problems = {ProblemCode.PLAN_NOT_FOUND, ProblemCode.PLAN_NOT_AVAILABLE})
  public Response preview(InputStream body) {
    gate.requireBillingAdmin();
    SubjectRef subject = viewable.get();
    return Answers.ok(
        PlanPreview.byAdministrator(gate.session(), subject)
            .of(Body.read(gate.session(), body, PreviewPlan.class).asked()));
  }
}
