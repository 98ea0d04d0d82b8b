package io.keycloaksaas.setup;

import io.keycloaksaas.organization.Organizations;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** Organizations that were there before us, with their members; they get the default role. */
record Adoption(KeycloakSession session) implements SetupStep {

  @Override
  public Stream<SetupChange> missing() {
    Organizations organizations = new Organizations(session);
    return organizations
        .strangers()
        .map(
            organization ->
                new SetupChange(
                    "organization",
                    organization.getAlias(),
                    "adopt",
                    () -> organizations.adopt(organization)));
  }
}
