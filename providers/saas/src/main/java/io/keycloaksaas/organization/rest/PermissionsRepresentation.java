package io.keycloaksaas.organization.rest;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Permission;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementSet;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** The permissions that roles can name, in the catalogue's order; all of them, without pages. */
record PermissionsRepresentation(List<PermissionRepresentation> items) {

  /**
   * @param requires the feature without which the permission sleeps, or null
   * @param effective whether the organization's own set wakes it
   */
  record PermissionRepresentation(
      String key, String description, @Nullable String requires, boolean effective) {
    private static PermissionRepresentation of(Permission permission, EntitlementSet set) {
      return new PermissionRepresentation(
          permission.key(),
          permission.description(),
          permission.requires().map(FeatureKey::value).orElse(null),
          permission.requires().map(set::grants).orElse(true));
    }
  }

  /** As the organization's plan has it, suspended or not. */
  static PermissionsRepresentation of(KeycloakSession session, String organizationId) {
    Catalog catalog = session.getProvider(CatalogProvider.class).current().catalog();
    SubjectRef subject =
        SubjectRef.organization(session.getContext().getRealm().getId(), organizationId);
    EntitlementSet set =
        session
            .getProvider(EntitlementProvider.class)
            .own(subject, true, Times.CLOCK.instant())
            .set();
    return new PermissionsRepresentation(
        catalog.permissions().values().stream()
            .map(permission -> PermissionRepresentation.of(permission, set))
            .toList());
  }
}
