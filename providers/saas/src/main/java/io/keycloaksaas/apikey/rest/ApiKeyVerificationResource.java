package io.keycloaksaas.apikey.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.apikey.ApiKeyVerifier;
import io.keycloaksaas.apikey.KeyCheck;
import io.keycloaksaas.apikey.KeyFailures;
import io.keycloaksaas.apikey.LiveApiKey;
import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import io.keycloaksaas.event.Actor;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.ServiceAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.usage.Allowances;
import io.keycloaksaas.usage.Amounts;
import io.keycloaksaas.usage.Consumption;
import io.keycloaksaas.usage.Meter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/api-keys/verify}: for services that are called with keys. */
public class ApiKeyVerificationResource {
  private final KeycloakSession session;
  private final Allowances allowances;

  public ApiKeyVerificationResource(KeycloakSession session, Allowances allowances) {
    this.session = session;
    this.allowances = allowances;
  }

  @POST
  @Operation(
      value = "Tells whether an API key is good and what it may, and uses units if it is",
      right = ServiceAuth.VERIFY_API_KEYS,
      takes = ApiKeyRequests.VerifyApiKey.class,
      gives = ApiKeyVerificationRepresentation.class,
      problems = {
        ProblemCode.FEATURE_DENIED,
        ProblemCode.FEATURE_NOT_FOUND,
        ProblemCode.IDEMPOTENCY_KEY_REUSED,
        ProblemCode.QUOTA_EXHAUSTED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response verify(InputStream body) {
    Caller caller = ServiceAuth.authenticate(session, Access.WRITE, ServiceAuth.VERIFY_API_KEYS);
    Actor.service(caller.client()).act(session);
    TenantScope.user(session, caller.user().getId());
    ApiKeyRequests.VerifyApiKey asked = Body.read(session, body, ApiKeyRequests.VerifyApiKey.class);
    if (asked.key() == null) {
      throw Problem.invalid("key", "'key' must be the API key.");
    }
    if (asked.consume() != null) {
      ServiceAuth.require(session, caller, ServiceAuth.REPORT_USAGE);
    }
    KeyFailures failures = KeyFailures.ofService(session, caller, asked.clientAddress());
    KeyCheck check = new ApiKeyVerifier(session).check(asked.key());
    if (check.live().isEmpty()) {
      failures.count();
      return Answers.ok(ApiKeyVerificationRepresentation.refused(check.fault().orElseThrow()));
    }
    LiveApiKey live = check.live().get();
    Entitlements entitlements = live.entitlements().apply(Times.CLOCK.instant());
    JsonNode consumed = asked.consume() == null ? null : consume(caller, live, asked.consume());
    return Answers.ok(ApiKeyVerificationRepresentation.of(live, entitlements, consumed));
  }

  private JsonNode consume(Caller caller, LiveApiKey live, ApiKeyRequests.ConsumeUsage asked) {
    long amount = Amounts.units("consume.amount", asked.amount());
    String key = asked.idempotencyKey();
    if (key == null || !key.matches("[\\x21-\\x7e]{1,255}")) {
      throw Problem.invalid(
          "consume.idempotencyKey", "'idempotencyKey' must be 1 to 255 visible ASCII characters.");
    }
    Meter meter = new Meter(session, allowances);
    return Json.read(
        meter.consume(
            subject(live),
            new Consumption(caller.client().getId(), meter.metered(asked.feature()), key, amount)));
  }

  private SubjectRef subject(LiveApiKey live) {
    return live.key()
        .organizationId()
        .map(id -> SubjectRef.organization(session.getContext().getRealm().getId(), id))
        .orElse(live.key().owner());
  }
}
