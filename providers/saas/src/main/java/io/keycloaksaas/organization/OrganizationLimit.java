package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementSet;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * How many of something an organization may have: the smaller of a realm's setting and of what the
 * organization's own set entitles it to. A feature that the catalogue does not know limits nothing;
 * one that the set lacks gives none. A suspended organization keeps what its plan says.
 */
public enum OrganizationLimit {
  MEMBERS(Settings.Key.MEMBERS_MAX, "org:members"),
  ROLES(Settings.Key.ROLES_CUSTOM_MAX, "org:roles"),
  PROJECTS(Settings.Key.PROJECTS_MAX, "org:projects"),
  /** Active ones. */
  API_KEYS(Settings.Key.API_KEYS_MAX, "org:api_keys");

  private final Settings.Key setting;
  private final FeatureKey feature;

  OrganizationLimit(Settings.Key setting, String feature) {
    this.setting = setting;
    this.feature = new FeatureKey(feature);
  }

  /** Absent when nothing limits; no statement when warm. */
  public Optional<Long> of(KeycloakSession session, String organizationId) {
    RealmModel realm = session.getContext().getRealm();
    return of(
        session,
        () ->
            session
                .getProvider(EntitlementProvider.class)
                .own(
                    SubjectRef.organization(realm.getId(), organizationId),
                    true,
                    Times.CLOCK.instant())
                .set());
  }

  /** What it would be under a set. */
  Optional<Long> of(KeycloakSession session, EntitlementSet set) {
    return of(session, () -> set);
  }

  private Optional<Long> of(KeycloakSession session, Supplier<EntitlementSet> set) {
    return Stream.concat(
            configured(session.getContext().getRealm()).stream(), entitled(session, set).stream())
        .min(Long::compare);
  }

  String feature() {
    return feature.value();
  }

  private Optional<Long> configured(RealmModel realm) {
    return Optional.of(new Settings(realm).text(setting))
        .filter(text -> !text.isEmpty())
        .map(Long::valueOf);
  }

  private Optional<Long> entitled(KeycloakSession session, Supplier<EntitlementSet> set) {
    Feature known =
        session.getProvider(CatalogProvider.class).current().catalog().features().get(feature);
    if (known == null || known.retired() || known.type() != FeatureType.LIMIT) {
      return Optional.empty();
    }
    Amount amount = set.get().value(feature).orElse(Amount.ZERO);
    return amount.isUnlimited() ? Optional.empty() : Optional.of(amount.wire());
  }

  public static Problem reached(long limit, String sentence) {
    return Problem.of(ProblemCode.LIMIT_REACHED, sentence, "limit", limit);
  }
}
