package io.keycloaksaas.api;

import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.persistence.NodeCache;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.usage.MeteredSubjects;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.organization.OrganizationProvider;

/** Whom a service names, by id only: users and active organizations of the realm. */
record UsageSubjects(KeycloakSession session) implements MeteredSubjects {

  /** Organizations that are active by our own row, on this node; dropped with every change. */
  private static final NodeCache<Boolean> ACTIVE = new NodeCache<>(100_000, Duration.ofMinutes(5));

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
    SubjectRef subject = SubjectRef.organization(realm().getId(), id);
    if (ACTIVE.get(session, subject.cacheKey(), () -> isActive(id) ? true : null) == null
        || !isEnabled(id)) {
      throw refusal(id);
    }
    return subject;
  }

  private boolean isActive(String id) {
    return status(id) == OrganizationStatus.ACTIVE;
  }

  private OrganizationStatus status(String id) {
    return new Organizations(session)
        .find(id)
        .filter(organization -> organization.id().equals(id))
        .orElseThrow(UsageSubjects::noOrganization)
        .status();
  }

  /** One that can still be restored is to everybody as if it did not exist. */
  private Problem refusal(String id) {
    return status(id) == OrganizationStatus.DELETED
        ? noOrganization()
        : Problem.of(ProblemCode.ORGANIZATION_SUSPENDED, "The organization is suspended.");
  }

  /** Keycloak's own switch, which Keycloak remembers itself. */
  private boolean isEnabled(String id) {
    return Optional.ofNullable(session.getProvider(OrganizationProvider.class).getById(id))
        .orElseThrow(UsageSubjects::noOrganization)
        .isEnabled();
  }

  private static Problem noOrganization() {
    return Problem.of(ProblemCode.ORGANIZATION_NOT_FOUND, "There is no such organization.");
  }

  private RealmModel realm() {
    return session.getContext().getRealm();
  }
}
