package io.keycloaksaas.onboarding;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.onboarding.jpa.JpaPersonalOrganizations;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.OrganizationDeletion;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * A user who is in no organization gets one of his own, once. Runs in a transaction of its own,
 * which sees the whole database: {@link Newcomers} says when.
 */
final class PersonalOrganizations {
  private final KeycloakSession session;
  private final RealmModel realm;
  private final JpaPersonalOrganizations rows;

  PersonalOrganizations(KeycloakSession session) {
    SystemScope.enter(session);
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.rows = new JpaPersonalOrganizations(session);
  }

  /**
   * @param isTaken whether his name was found taken; then it gets a suffix
   * @return whether he has one from now on that he had not before: not who is in an organization,
   *     nor who deleted his own
   * @throws Problem {@code organization_slug_taken}
   */
  boolean make(String userId, boolean isTaken) {
    UserModel user = session.users().getUserById(realm, userId);
    if (user == null || user.getServiceAccountClientLink() != null || isSomewhere(userId)) {
      return false;
    }
    new Actor(Actor.Type.USER, userId, null).act(session);
    String id = Ids.next();
    if (!rows.claim(userId, id)) {
      return rows.reclaim(userId) && bringBack(user, id, isTaken);
    }
    create(user, id, isTaken);
    return true;
  }

  private boolean isSomewhere(String userId) {
    return Memberships.of(session, userId).stream().anyMatch(PersonalOrganizations::lives);
  }

  /** The one that was cleaned up, while there is a way back. */
  private boolean bringBack(UserModel user, String freshId, boolean isTaken) {
    Optional<String> restorable = rows.of(user.getId()).filter(this::isDeleted);
    if (restorable.isPresent()) {
      new OrganizationDeletion(session, restorable.get()).restore(() -> {});
    } else {
      rows.replace(user.getId(), freshId);
      create(user, freshId, isTaken);
    }
    return true;
  }

  private boolean isDeleted(String id) {
    return new OrganizationDeletion(session, id).isRestorable();
  }

  private void create(UserModel user, String id, boolean isTaken) {
    PersonalName called = PersonalName.of(realm, user, isTaken);
    new Organizations(session).createPersonal(id, called.name(), called.slug(), user);
  }

  /** A deleted one is none, whoever may take it back. */
  static boolean lives(Membership membership) {
    return !membership.isDeleted();
  }

  /**
   * A member of a team no longer needs his own, if nobody would miss it. Who ends without any
   * organization later has it back.
   *
   * @param joinedId the organization that he has joined
   * @return whether his own was deleted
   */
  boolean cleanUp(String userId, String joinedId) {
    Optional<String> own = rows.of(userId).filter(id -> !id.equals(joinedId));
    boolean gone =
        own.filter(id -> new Organizations(session).find(id).isPresent())
            .filter(id -> new OrganizationDeletion(session, id).deleteIfUnused(userId))
            .isPresent();
    if (gone) {
      rows.cleanedUp(userId);
    }
    return gone;
  }
}
