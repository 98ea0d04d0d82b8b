package io.keycloaksaas.platform;

import io.keycloaksaas.platform.SecretOptions.OfServer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness at Keycloak's {@code /health/ready}: down when keys are configured and cannot be used.
 * Without any the node serves, and what needs them is off: the data says so. Thread-safe.
 */
@Readiness
@ApplicationScoped
public class SecretKeysCheck implements HealthCheck {
  private static final String NAME = "Keycloak SaaS encryption at rest";

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named(NAME);
    OfServer options = SecretOptions.ofServer();
    return options
        .fault()
        .map(why -> answer.down().withData("reason", why))
        .orElseGet(
            () ->
                answer
                    .up()
                    .withData(
                        "keys", options.keys().map(SecretKeys::toString).orElse("not configured")))
        .build();
  }
}
