package io.keycloaksaas.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness at Keycloak's {@code /health/ready}: down when keys of the chain are configured and
 * cannot be used, for then the log would go on unsealed. Without any it is off, and set-up says so.
 * Thread-safe.
 */
@Readiness
@ApplicationScoped
public class ChainKeysCheck implements HealthCheck {
  private static final String NAME = "Keycloak SaaS sealing of the audit";

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named(NAME);
    return ChainKeyring.fault()
        .map(why -> answer.down().withData("reason", why))
        .orElseGet(answer::up)
        .build();
  }
}
