package io.keycloaksaas.setup;

import io.keycloaksaas.billing.BillingGateway;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.organization.Role;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Settings.Key;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/**
 * Settings that name a role, a plan or a billing provider must name one that is there: otherwise
 * tenants would be the first to find out. The catalogue is the current one, or the one that set-up
 * publishes where there is none.
 */
record NamedSettings(KeycloakSession session) {

  /**
   * @throws Problem {@code validation_failed}
   */
  void require(Key key, String value) {
    switch (key) {
      case CREATOR_ROLES -> {
        List<String> roles = knownRoles(key, value);
        if (!roles.contains(Role.OWNER)) {
          throw invalid(key, "Who makes an organization owns it: name '" + Role.OWNER + "', too.");
        }
      }
      case DEFAULT_MEMBER_ROLES -> {
        List<String> roles = knownRoles(key, value);
        if (roles.contains(Role.OWNER)) {
          throw invalid(key, "Nobody becomes an owner by joining: leave '" + Role.OWNER + "' out.");
        }
      }
      case BILLING_PROVIDER -> requireProvider(key, value);
      case ONBOARDING_TRIAL_PLAN -> requireTrial(key, value);
      default -> {}
    }
  }

  private List<String> knownRoles(Key key, String value) {
    Catalog catalog = catalog();
    List<String> roles = List.of(value.split(","));
    roles.stream()
        .filter(role -> !catalog.roles().containsKey(role))
        .findFirst()
        .ifPresent(
            role -> {
              throw invalid(key, "The catalogue has no role '" + role + "'.");
            });
    return roles;
  }

  private void requireProvider(Key key, String value) {
    if (session.getKeycloakSessionFactory().getProviderFactory(BillingGateway.class, value)
        == null) {
      throw invalid(key, "No billing provider '" + value + "' is installed.");
    }
  }

  private void requireTrial(Key key, String value) {
    if (value.isEmpty()) {
      return;
    }
    Plan plan =
        catalog()
            .plan(value)
            .orElseThrow(() -> invalid(key, "The catalogue has no plan '" + value + "'."));
    if (plan.archived()
        || plan.trialDays() == 0
        || !plan.audience().contains(Plan.Audience.ORGANIZATION)) {
      throw invalid(
          key, "The plan '" + value + "' is archived, not for organizations, or has no trial.");
    }
  }

  private Catalog catalog() {
    CatalogProvider catalogs = session.getProvider(CatalogProvider.class);
    Catalog current = catalogs.current().catalog();
    return current.version() > 0
        ? current
        : catalogs.preview(DefaultCatalog.document()).after().catalog();
  }

  private static Problem invalid(Key key, String detail) {
    return Problem.invalid("settings." + key.key(), detail);
  }
}
