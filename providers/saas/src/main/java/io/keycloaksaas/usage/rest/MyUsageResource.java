package io.keycloaksaas.usage.rest;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.usage.Allowances;
import io.keycloaksaas.usage.FeatureUsageRepresentation;
import io.keycloaksaas.usage.PeriodUsageRepresentation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/me/usage}: the pools of the caller himself. */
public class MyUsageResource {

  private final UsageViews views;
  private final Supplier<SubjectRef> viewable;

  /**
   * @param viewable finds the subject and authorizes viewing it
   */
  public MyUsageResource(
      KeycloakSession session, Allowances allowances, Supplier<SubjectRef> viewable) {
    this.views = new UsageViews(session, allowances);
    this.viewable = viewable;
  }

  @GET
  @Operation(
      value = "Shows the caller's balances of this period, feature by feature",
      right = Operation.USER,
      pageOf = FeatureUsageRepresentation.class)
  public Response balances() {
    SubjectRef subject = viewable.get();
    return views.balances(subject);
  }

  @GET
  @Path("history")
  @Operation(
      value = "Shows what the caller's pool gave, period by period, newest first",
      right = Operation.USER,
      requires = "feature",
      pageOf = PeriodUsageRepresentation.class,
      problems = ProblemCode.FEATURE_NOT_FOUND)
  public Response history(
      @QueryParam("feature") String feature,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    SubjectRef subject = viewable.get();
    return views.history(subject, feature, cursor, pageSize);
  }
}
