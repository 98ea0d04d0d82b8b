package io.keycloaksaas.onboarding.rest;

import io.keycloaksaas.onboarding.MyOnboarding;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/me/onboarding}. */
public class MyOnboardingResource {
  private final KeycloakSession session;
  private final Function<Caller, Optional<Membership>> active;

  /**
   * @param active the organization of which the caller's next token would speak
   */
  public MyOnboardingResource(
      KeycloakSession session, Function<Caller, Optional<Membership>> active) {
    this.session = session;
    this.active = active;
  }

  @GET
  @Operation(
      value = "Shows how far the caller's active organization is with its onboarding",
      right = Operation.USER,
      gives = MyOnboardingRepresentation.class)
  public Response get() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    return answer(mine(caller));
  }

  /** What the caller may not update stays as it is; that is no error. */
  @POST
  @Path("complete")
  @Operation(
      value =
          "Completes the onboarding of the active organization, and of all that the caller may update",
      right = Operation.USER,
      gives = MyOnboardingRepresentation.class)
  public Response complete() {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    MyOnboarding mine = mine(caller);
    mine.complete();
    return answer(mine);
  }

  private MyOnboarding mine(Caller caller) {
    return new MyOnboarding(session, caller.user().getId(), active.apply(caller));
  }

  private Response answer(MyOnboarding mine) {
    return Answers.ok(MyOnboardingRepresentation.of(session, mine.view()));
  }
}
