package io.keycloaksaas.domain;

import io.keycloaksaas.domain.jpa.JpaDomains;
import io.keycloaksaas.domain.jpa.JpaFormerMembers;
import io.keycloaksaas.event.Actor;
import io.keycloaksaas.mail.ProvenMailboxes;
import io.keycloaksaas.organization.Members;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.persistence.AfterCommit;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Problem;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * People join the organizations of their mailbox's domain when they log in. It happens after the
 * commit of the login, each in a transaction of its own, so that nothing that goes wrong there is
 * in the login's way: a full organization, say, in which they just are not. No session is touched:
 * the active organization stays what it is. Who has left or was removed does not come in again by
 * this door.
 */
final class AutomaticJoining {
  private static final Logger LOG = Logger.getLogger(AutomaticJoining.class);
  private static final String PLANNED = "saas.automaticJoining.";

  private AutomaticJoining() {}

  /** Costs nothing where the node knows that no organization is to be joined. */
  static void afterCommit(KeycloakSession session, UserModel user) {
    RealmModel realm = session.getContext().getRealm();
    List<String> automatic =
        domain(realm, user).map(name -> AutomaticDomains.of(session, name)).orElse(List.of());
    String planned = PLANNED + user.getId();
    if (automatic.isEmpty() || session.getAttribute(planned) != null) {
      return;
    }
    session.setAttribute(planned, true);
    AfterCommit.run(
        session,
        () ->
            automatic.forEach(
                organization ->
                    join(
                        session.getKeycloakSessionFactory(),
                        realm.getId(),
                        organization,
                        user.getId())));
  }

  private static Optional<DomainName> domain(RealmModel realm, UserModel user) {
    return EmailAddress.of(user.getEmail())
        .filter(address -> realm.isOrganizationsEnabled() && user.isEmailVerified())
        .flatMap(DomainName::of)
        .filter(domain -> !FreeMail.isFree(realm, domain));
  }

  private static void join(
      KeycloakSessionFactory sessions, String realmId, String organizationId, String userId) {
    try {
      KeycloakModelUtils.runJobInTransaction(
          sessions,
          session -> {
            RealmModel realm = session.realms().getRealm(realmId);
            session.getContext().setRealm(realm);
            SystemScope.enter(session);
            Actor.known(session, userId);
            UserModel user = session.users().getUserById(realm, userId);
            if (user != null && isWelcome(session, organizationId, user)) {
              new Members(session, organizationId, RoleGranter.ADMINISTRATOR)
                  .admit(userId, List.of(), null);
            }
          });
    } catch (Problem e) {
      LOG.debugf("User %s does not join %s: %s", userId, organizationId, e.code().key());
    } catch (RuntimeException e) { // whatever the database throws; the login is over and done
      LOG.warnf(e, "User %s did not join organization %s by his domain", userId, organizationId);
    }
  }

  /** What may change is decided under the lock of the organization; members do not wait for it. */
  private static boolean isWelcome(KeycloakSession session, String organizationId, UserModel user) {
    boolean isKnown =
        Memberships.of(session, user.getId()).stream()
            .anyMatch(membership -> membership.organization().id().equals(organizationId));
    if (isKnown || new JpaFormerMembers(session).knows(organizationId, user.getId())) {
      return false;
    }
    RealmModel realm = session.getContext().getRealm();
    Subjects.lock(session, SubjectRef.organization(realm.getId(), organizationId));
    Optional<DomainName> domain = domain(realm, user);
    return user.isEnabled()
        && user.getServiceAccountClientLink() == null
        && domain
            .flatMap(new JpaDomains(session, organizationId)::find)
            .filter(found -> found.isVerified() && found.enrolment() == Enrolment.AUTOMATIC)
            .isPresent()
        && !Holders.areSeveral(session, domain.get())
        && JoinRequests.isActive(session, organizationId)
        && Memberships.find(session, user.getId(), organizationId).isEmpty()
        && ProvenMailboxes.isProven(session, user);
  }
}
