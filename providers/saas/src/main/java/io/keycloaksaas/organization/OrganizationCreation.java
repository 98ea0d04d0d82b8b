package io.keycloaksaas.organization;

import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A user makes an organization of his own, where the realm lets him. */
public final class OrganizationCreation {
  private final KeycloakSession session;
  private final UserModel user;

  public OrganizationCreation(KeycloakSession session, UserModel user) {
    this.session = session;
    this.user = user;
  }

  public boolean isOpen() {
    return refusal().isEmpty();
  }

  /**
   * @throws Problem {@code organizations_disabled}, {@code administrator_required}
   */
  public void requireOpen() {
    refusal()
        .ifPresent(
            problem -> {
              throw problem;
            });
  }

  /** Whether an organization may have this name. */
  public static boolean isName(String name) {
    try {
      Organizations.name(name);
      return true;
    } catch (Problem unfit) {
      return false;
    }
  }

  private Optional<Problem> refusal() {
    RealmModel realm = session.getContext().getRealm();
    if (!realm.isOrganizationsEnabled()) {
      return Optional.of(Organizations.disabled());
    }
    boolean everyone =
        new Settings(realm).text(Settings.Key.ORGANIZATIONS_CREATE).equals("everyone");
    return everyone && user.getServiceAccountClientLink() == null
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                ProblemCode.ADMINISTRATOR_REQUIRED,
                "Organizations are made by an administrator here, and never by a service account."));
  }

  /**
   * Whoever asked {@link #requireOpen} becomes the owner.
   *
   * @throws Problem {@code validation_failed}, {@code limit_reached}, {@code
   *     organization_slug_taken}
   */
  public Membership create(String name, String slug, Metadata metadata) {
    String id = Ids.next();
    TenantScope.organization(session, user.getId(), id);
    new CreationLimit(session, user.getId()).count(id);
    new Organizations(session).create(id, name, slug, metadata, user);
    return Memberships.find(session, user.getId(), id).orElseThrow();
  }
}
