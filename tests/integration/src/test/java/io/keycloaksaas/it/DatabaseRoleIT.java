package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.Sql;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A role that row-level security does not bind makes the node unfit (H13). */
@SaasServer
class DatabaseRoleIT {
  private final HttpClient http = HttpClient.newHttpClient();
  private final KeycloakServer server;
  private final Sql database;

  DatabaseRoleIT(KeycloakServer server) {
    this.server = server;
    this.database = server.database().asSuperuser();
  }

  @AfterEach
  void backToAnOrdinaryRole() {
    database.update("alter role keycloak nosuperuser nobypassrls");
    await().atMost(Duration.ofSeconds(60)).until(() -> ready().statusCode() == 200);
  }

  @Test
  void a_superuser_is_not_ready() throws IOException, InterruptedException {
    assertThat(ready().statusCode()).isEqualTo(200);

    database.update("alter role keycloak superuser");

    assertThat(ready().statusCode()).isEqualTo(503);
    assertThat(ready().body()).contains("row-level security", "ordinary role");
  }

  @Test
  void a_role_that_bypasses_the_policies_is_not_ready() throws IOException, InterruptedException {
    database.update("alter role keycloak bypassrls");

    assertThat(ready().statusCode()).isEqualTo(503);
  }

  private HttpResponse<String> ready() throws IOException, InterruptedException {
    var management = server.managementUrl();
    assumeThat(management).as("where health is").isPresent();
    return http.send(
        HttpRequest.newBuilder(URI.create(management.get() + "/health/ready")).build(),
        BodyHandlers.ofString());
  }
}
