package io.keycloaksaas.setup.rest;

import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.setup.RealmSetup;
import io.keycloaksaas.setup.SetupChange;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** {@code POST /admin/realms/{realm}/saas/v1/setup}. */
public class AdminSetupResource {
  private final AdminGate gate;
  private final KeycloakSession session;

  public AdminSetupResource(AdminGate gate) {
    this.gate = gate;
    this.session = gate.session();
  }

  /**
   * @param changes made, or with {@code dryRun} to be made
   * @param settings as they are afterwards
   */
  record SetupResult(
      boolean dryRun,
      List<SetupChange> changes,
      List<String> warnings,
      Map<String, String> settings) {}

  /** Without a body: the standard. */
  @POST
  @Operation(
      value = "Sets the realm up",
      right = "manage-realm",
      takes = RealmSetup.SetupRequest.class,
      gives = SetupResult.class,
      problems = ProblemCode.REALM_NOT_SUPPORTED)
  public Response apply(@QueryParam("dryRun") String preview, @Nullable InputStream body) {
    gate.requireManageRealm();
    boolean dryRun = isDryRun(preview);
    byte[] bytes = Body.bytes(session, body, Body.LIMIT);
    RealmSetup.SetupRequest request =
        bytes.length == 0
            ? new RealmSetup.SetupRequest(null, null, null)
            : Json.read(bytes, RealmSetup.SetupRequest.class);
    RealmSetup setup = new RealmSetup(session, request, gate.administrator().getId());
    List<SetupChange> changes = dryRun ? setup.preview() : setup.apply();
    return Answers.ok(
        new SetupResult(
            dryRun,
            changes,
            setup.warnings(),
            new Settings(session.getContext().getRealm()).all()));
  }

  /** What is not understood must not set up. */
  private static boolean isDryRun(String preview) {
    if (preview != null && !preview.equals("true") && !preview.equals("false")) {
      throw Problem.invalid("dryRun", "'dryRun' must be true or false.");
    }
    return "true".equals(preview);
  }
}
