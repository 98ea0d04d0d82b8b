package io.keycloaksaas.impersonation.rest;

import io.keycloaksaas.impersonation.Impersonations;
import io.keycloaksaas.impersonation.Impersonations.Begun;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Text;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;

/** {@code /admin/…/users/{user}/impersonation}: Keycloak's own, with a reason. */
public class AdminImpersonationResource {
  private static final int MAX_REASON = 500;

  private final AdminGate gate;
  private final Supplier<UserModel> user;

  /**
   * @param user authorizes to act as the user, and finds him
   */
  public AdminImpersonationResource(AdminGate gate, Supplier<UserModel> user) {
    this.gate = gate;
    this.user = user;
  }

  /**
   * @param reason for the realm's audit; neither the user nor his organizations see it
   */
  record StartImpersonation(String reason) {}

  /**
   * @param redirect where to go on as the user, with the cookies of this answer
   * @param sameRealm whether the administrator's own session has ended for it
   * @param endsAt when it is over; null where the realm was not set up
   */
  record ImpersonationRepresentation(String redirect, boolean sameRealm, @Nullable String endsAt) {}

  /** The answer's cookies sign the browser in. */
  @POST
  @Operation(
      value = "Begins to act as a user, for a reason",
      right = AdminGate.IMPERSONATION,
      takes = StartImpersonation.class,
      gives = ImpersonationRepresentation.class,
      problems = ProblemCode.TRANSITION_REFUSED)
  public Response start(InputStream body) {
    UserModel wanted = user.get();
    StartImpersonation request = Body.read(gate.session(), body, StartImpersonation.class);
    Begun begun =
        Impersonations.start(gate, wanted, Text.line("reason", request.reason(), 1, MAX_REASON));
    return Answers.ok(
        new ImpersonationRepresentation(
            begun.redirect(), begun.sameRealm(), begun.end().map(Object::toString).orElse(null)));
  }
}
