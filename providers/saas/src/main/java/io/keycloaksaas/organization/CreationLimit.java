package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.organization.jpa.JpaCreations;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * How many organizations a user may make himself: the smaller of the realm's setting and, where the
 * catalogue has it, the feature {@value #FEATURE} of the user's own set. Deleting one makes room
 * only after some time.
 */
public final class CreationLimit {
  static final String FEATURE = "user:organizations";

  private final KeycloakSession session;
  private final SubjectRef user;

  public CreationLimit(KeycloakSession session, String userId) {
    this.session = session;
    this.user = SubjectRef.user(session.getContext().getRealm().getId(), userId);
  }

  /**
   * Counts one more, holding the user's row until the commit: of many at once as many pass as fit.
   *
   * @throws Problem {@code limit_reached}
   */
  public void count(String organizationId) {
    Subjects.lock(session, user);
    JpaCreations creations = new JpaCreations(session);
    long limit = limit();
    if (creations.count(user.id()) >= limit) {
      throw Problem.of(
          ProblemCode.LIMIT_REACHED,
          "You can make "
              + limit
              + " organizations; one that was deleted counts for "
              + creations.counted().toDays()
              + " days more.",
          "limit",
          limit);
    }
    creations.add(organizationId, user.id());
  }

  private long limit() {
    RealmModel realm = session.getContext().getRealm();
    Amount setting = Amount.of(new Settings(realm).number(Settings.Key.ORGANIZATIONS_PER_USER));
    Amount entitled = entitled();
    return (setting.compareTo(entitled) <= 0 ? setting : entitled).wire();
  }

  /** What the user's plan says, if plans speak of it at all. */
  private Amount entitled() {
    FeatureKey feature = new FeatureKey(FEATURE);
    boolean known =
        session
            .getProvider(CatalogProvider.class)
            .current()
            .catalog()
            .features()
            .containsKey(feature);
    return known
        ? session
            .getProvider(EntitlementProvider.class)
            .own(user, true, Times.CLOCK.instant())
            .set()
            .value(feature)
            .orElse(Amount.ZERO)
        : Amount.UNLIMITED;
  }
}
