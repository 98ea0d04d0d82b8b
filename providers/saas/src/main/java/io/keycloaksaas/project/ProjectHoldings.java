package io.keycloaksaas.project;

import com.google.auto.service.AutoService;
import io.keycloaksaas.organization.OrganizationHoldings;
import io.keycloaksaas.project.jpa.JpaProjects;
import org.keycloak.models.KeycloakSession;

/** Projects, also those that can still be restored. */
@AutoService(OrganizationHoldings.class)
public final class ProjectHoldings implements OrganizationHoldings {

  @Override
  public boolean holds(KeycloakSession session, String organizationId) {
    return !new JpaProjects(session, organizationId).any(1).isEmpty();
  }
}
