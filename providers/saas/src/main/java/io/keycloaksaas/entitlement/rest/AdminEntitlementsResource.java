package io.keycloaksaas.entitlement.rest;

import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementsRepresentation;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Times;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/{organizations|users}/{id}/entitlements}: the subject's own set. */
public class AdminEntitlementsResource {
  private final KeycloakSession session;
  private final Supplier<Viewed> viewable;

  /**
   * A subject the administrator may view.
   *
   * @param active of an organization, whether it is
   */
  public record Viewed(SubjectRef subject, boolean active) {}

  /**
   * @param viewable finds the subject and authorizes viewing it
   */
  public AdminEntitlementsResource(KeycloakSession session, Supplier<Viewed> viewable) {
    this.session = session;
    this.viewable = viewable;
  }

  @GET
  @Operation(
      value = "Shows the subject's own entitlements",
      right = Operation.VIEW_SUBJECT,
      gives = EntitlementsRepresentation.class)
  public Response get() {
    Viewed viewed = viewable.get();
    return Answers.ok(
        EntitlementsRepresentation.of(
            session
                .getProvider(EntitlementProvider.class)
                .own(viewed.subject(), viewed.active(), Times.CLOCK.instant())));
  }
}
