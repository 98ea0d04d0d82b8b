package io.keycloaksaas.onboarding;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.onboarding.jpa.JpaPersonalOrganizations;
import io.keycloaksaas.organization.CreationLimit;
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
   * @return whether one was made: not for who is in an organization, nor for who had his own and
   *     deleted it
   * @throws Problem {@code limit_reached}, {@code organization_slug_taken} when another took the
   *     name at this moment
   */
  boolean make(String userId) {
    UserModel user = session.users().getUserById(realm, userId);
    if (user == null || user.getServiceAccountClientLink() != null || isSomewhere(userId)) {
      return false;
    }
    String id = Ids.next();
    if (!rows.claim(userId, id)) {
      return false;
    }
    new Actor(Actor.Type.USER, userId, null).act(session);
    new CreationLimit(session, userId).count(id);
    Organizations organizations = new Organizations(session);
    PersonalName called = PersonalName.of(realm, user, organizations::isFreeSlug);
    organizations.createPersonal(id, called.name(), called.slug(), user);
    return true;
  }

  private boolean isSomewhere(String userId) {
    return Memberships.of(session, userId).stream().anyMatch(PersonalOrganizations::lives);
  }

  /** A deleted one is none, whoever may take it back. */
  static boolean lives(Membership membership) {
    return !membership.isDeleted();
  }

  /**
   * A member of a team no longer needs his own, if nobody would miss it. Who ends without any
   * organization later gets another.
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
      rows.forget(userId);
    }
    return gone;
  }
}
