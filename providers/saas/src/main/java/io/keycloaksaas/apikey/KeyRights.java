package io.keycloaksaas.apikey;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Permission;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementProvider.Context;
import io.keycloaksaas.entitlement.EntitlementProvider.Entitlements;
import io.keycloaksaas.entitlement.EntitlementSet;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.persistence.SubjectRef;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * What a key may now: of a personal key its scopes within the owner's raw rights of this moment, of
 * an organization's its scopes, which its maker held when he made it; less what features do not
 * wake. Membership and organization are read live, in one statement.
 */
final class KeyRights {
  private final KeycloakSession session;
  private final RealmModel realm;
  private final ApiKey key;

  /** To be asked in a scope of row-level security that covers owner and organization. */
  KeyRights(KeycloakSession session, ApiKey key) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.key = key;
  }

  /** Either what it may, or why nothing. */
  KeyCheck check(Instant goodUntil) {
    return key.isPersonal() ? personal(goodUntil) : organizations(goodUntil);
  }

  private KeyCheck personal(Instant goodUntil) {
    String userId = key.owner().id();
    UserModel user = session.users().getUserById(realm, userId);
    if (user == null || !user.isEnabled()) {
      return KeyCheck.refused(KeyFault.USER_DISABLED);
    }
    if (key.organizationId().isEmpty()) {
      return KeyCheck.good(
          live(goodUntil, Optional.empty(), Optional.empty(), new TreeSet<>(), of(userId)));
    }
    Optional<Membership> found =
        realm.isOrganizationsEnabled()
            ? Memberships.find(session, userId, key.organizationId().get())
            : Optional.empty();
    if (found.isEmpty() || found.get().isDeleted()) {
      return KeyCheck.refused(KeyFault.MEMBERSHIP_ENDED);
    }
    Membership membership = found.get();
    if (!membership.isActive() || !isEnabled(membership.organization().id())) {
      return KeyCheck.refused(KeyFault.ORGANIZATION_INACTIVE);
    }
    Context context = membership.context(session);
    SortedSet<String> raw = ApiKeyScopes.within(key.scopes(), rawRights(context));
    return KeyCheck.good(
        live(
            goodUntil,
            Optional.of(membership.organization()),
            found,
            raw,
            at -> provider().of(userId, Optional.of(context), at)));
  }

  private static Set<String> rawRights(Context context) {
    return context.memberRoles().get().values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private Function<Instant, Entitlements> of(String userId) {
    return at -> provider().of(userId, Optional.empty(), at);
  }

  private KeyCheck organizations(Instant goodUntil) {
    String id = key.owner().id();
    Optional<Organization> found =
        realm.isOrganizationsEnabled()
            ? new Organizations(session)
                .find(id)
                .filter(one -> one.id().equals(id) && one.status() == OrganizationStatus.ACTIVE)
            : Optional.empty();
    if (found.isEmpty() || !isEnabled(id)) {
      return KeyCheck.refused(KeyFault.ORGANIZATION_INACTIVE);
    }
    SortedSet<String> raw = ApiKeyScopes.within(key.scopes(), catalog().permissions().keySet());
    SubjectRef subject = SubjectRef.organization(realm.getId(), id);
    return KeyCheck.good(
        live(goodUntil, found, Optional.empty(), raw, at -> provider().own(subject, true, at)));
  }

  private boolean isEnabled(String organizationId) {
    OrganizationModel organization =
        session.getProvider(OrganizationProvider.class).getById(organizationId);
    return organization != null && organization.isEnabled();
  }

  private LiveApiKey live(
      Instant goodUntil,
      Optional<Organization> organization,
      Optional<Membership> membership,
      SortedSet<String> raw,
      Function<Instant, Entitlements> entitlements) {
    return new LiveApiKey(
        key, goodUntil, organization, membership, raw, at -> narrowed(entitlements.apply(at), raw));
  }

  private Entitlements narrowed(Entitlements whole, SortedSet<String> raw) {
    EntitlementSet set = whole.set();
    SortedSet<String> awake = new TreeSet<>(raw);
    awake.removeIf(permission -> !isAwake(permission, set));
    return new Entitlements(
        new EntitlementSet(
            set.plan(),
            set.userPlan(),
            set.standing(),
            set.features(),
            set.limits(),
            awake,
            set.validUntil()),
        whole.organizationVersion(),
        whole.userVersion(),
        whole.c());
  }

  private boolean isAwake(String key, EntitlementSet set) {
    return Optional.ofNullable(catalog().permissions().get(key))
        .flatMap(Permission::requires)
        .map(set::grants)
        .orElse(true);
  }

  private Catalog catalog() {
    return session.getProvider(CatalogProvider.class).current().catalog();
  }

  private EntitlementProvider provider() {
    return session.getProvider(EntitlementProvider.class);
  }
}
