package io.keycloaksaas.setup;

import io.keycloaksaas.organization.Organizations;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.organization.OrganizationProvider;

/**
 * Organizations that were there before us, with their members; they get the default role. A handful
 * is adopted at once, many are left to {@link AdoptionJob}: nobody waits for a hundred thousand.
 */
record Adoption(KeycloakSession session) implements SetupStep {
  private static final int AT_ONCE = 50;

  @Override
  public Stream<SetupChange> missing() {
    Organizations organizations = new Organizations(session);
    List<String> strangers = organizations.strangers("", AT_ONCE + 1);
    if (strangers.size() > AT_ONCE) {
      return Stream.of(
          new SetupChange(
              "organizations",
              Long.toString(organizations.countStrangers()),
              "adopt in the background",
              () -> AdoptionJob.add(session)));
    }
    return strangers.stream()
        .map(
            id ->
                new SetupChange("organization", alias(id), "adopt", () -> organizations.adopt(id)));
  }

  private String alias(String id) {
    return session.getProvider(OrganizationProvider.class).getById(id).getAlias();
  }
}
