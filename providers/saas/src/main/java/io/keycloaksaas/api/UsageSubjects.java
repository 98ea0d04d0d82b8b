package io.keycloaksaas.api;

import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.usage.MeteredSubjects;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Whom a service names, by id only: users and active organizations of the realm. */
record UsageSubjects(KeycloakSession session) implements MeteredSubjects {

  @Override
  public SubjectRef enter(SubjectType type, String id) {
    return switch (type) {
      case USER -> user(id);
      case ORGANIZATION -> organization(id);
    };
  }

  private SubjectRef user(String id) {
    if (!Ids.isPossible(id) || session.users().getUserById(realm(), id) == null) {
      throw Problem.of(ProblemCode.USER_NOT_FOUND, "There is no such user.");
    }
    TenantScope.user(session, id);
    return SubjectRef.user(realm().getId(), id);
  }

  private SubjectRef organization(String id) {
    if (!realm().isOrganizationsEnabled()) {
      throw Problem.of(
          ProblemCode.ORGANIZATIONS_DISABLED, "Organizations are switched off in this realm.");
    }
    TenantScope.organization(session, null, id);
    Organizations organizations = new Organizations(session);
    Organization found =
        organizations
            .find(id)
            .filter(organization -> organization.id().equals(id))
            .orElseThrow(
                () ->
                    Problem.of(
                        ProblemCode.ORGANIZATION_NOT_FOUND, "There is no such organization."));
    if (found.status() != OrganizationStatus.ACTIVE || !organizations.nativeOf(found).isEnabled()) {
      throw Problem.of(ProblemCode.ORGANIZATION_SUSPENDED, "The organization is suspended.");
    }
    return SubjectRef.organization(realm().getId(), id);
  }

  private RealmModel realm() {
    return session.getContext().getRealm();
  }
}
