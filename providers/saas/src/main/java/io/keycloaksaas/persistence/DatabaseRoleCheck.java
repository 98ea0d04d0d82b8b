package io.keycloaksaas.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness at Keycloak's {@code /health/ready} (where {@code health-enabled} is set): down while
 * nothing but our own queries keeps tenants apart. Thread-safe.
 */
@Readiness
@ApplicationScoped
public class DatabaseRoleCheck implements HealthCheck {
  private static final String NAME = "Keycloak SaaS row-level security";

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named(NAME);
    return DatabaseRole.objection()
        .map(why -> answer.down().withData("reason", why))
        .orElseGet(answer::up)
        .build();
  }
}
