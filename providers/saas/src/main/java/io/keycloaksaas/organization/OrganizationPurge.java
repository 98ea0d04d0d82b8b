package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaCreations;
import io.keycloaksaas.organization.jpa.JpaPurge;
import io.keycloaksaas.organization.jpa.JpaSlugs;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Times;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.MembershipMetadata;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.organization.OrganizationProvider;
import org.keycloak.representations.idm.MembershipType;

/**
 * Removes deleted organizations whose time for a way back is over. Content and members leave in
 * chunks, each in a transaction of its own; the organization goes by Keycloak's own removal, which
 * is left with little to do. A purge that was interrupted is taken up by the next: the first
 * transaction bars the way back, and every later one does what is left. No account is ever deleted:
 * a managed member leaves as an ordinary one, where Keycloak would delete him.
 */
public final class OrganizationPurge {
  private static final Logger LOG = Logger.getLogger(OrganizationPurge.class);

  private static final List<OrganizationContent> CONTENT = Extensions.of(OrganizationContent.class);

  /** Members, and pieces of content, to a transaction. */
  static final int CHUNK = 100;

  private final KeycloakSessionFactory sessions;

  public OrganizationPurge(KeycloakSessionFactory sessions) {
    this.sessions = sessions;
  }

  /** All that are due, in all realms, as many as one pass takes of each. */
  public void run() {
    for (String realmId :
        KeycloakModelUtils.runJobInTransactionWithResult(
            sessions,
            session -> {
              SystemScope.enterInBackground(session);
              return JpaPurge.realms(session);
            })) {
      List<String> due = inRealm(realmId, purge -> purge.due()).orElse(List.of());
      due.forEach(organizationId -> purge(realmId, organizationId));
      inRealm(realmId, Step::forget);
    }
  }

  private void purge(String realmId, String organizationId) {
    try {
      if (inRealm(realmId, step -> step.start(organizationId)).orElse(false)) {
        while (inRealm(realmId, step -> step.empty(organizationId)).orElse(false)) {}
        while (inRealm(realmId, step -> step.release(organizationId)).orElse(false)) {}
        while (inRealm(realmId, step -> step.removeMembers(organizationId)).orElse(false)) {}
        inRealm(realmId, step -> step.remove(organizationId));
      }
    } catch (RuntimeException e) {
      // Whatever keeps one organization must not keep all the others.
      LOG.errorf(e, "Organization %s of realm %s could not be purged", organizationId, realmId);
    }
  }

  /** In a transaction of its own; empty when the realm is gone meanwhile. */
  private <T> Optional<T> inRealm(String realmId, Function<Step, T> work) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session -> {
          RealmModel realm = session.realms().getRealm(realmId);
          if (realm == null) {
            return Optional.empty();
          }
          session.getContext().setRealm(realm);
          SystemScope.enterInBackground(session);
          return Optional.ofNullable(work.apply(new Step(session, realm)));
        });
  }

  /** What one transaction does. */
  private record Step(KeycloakSession session, RealmModel realm) {

    List<String> due() {
      return new JpaPurge(session)
          .due(Times.CLOCK.instant().minus(OrganizationDeletion.retention(realm)));
    }

    Boolean forget() {
      new JpaSlugs(session).forgetRetired();
      new JpaCreations(session).forgetEnded();
      return true;
    }

    /** From here on nobody restores it; false when somebody just has. */
    boolean start(String organizationId) {
      LockedOrganization locked = new LockedOrganization(session, organizationId, () -> {});
      boolean due =
          locked.isDeleted()
              && (locked.rows().isPurgeStarted()
                  || OrganizationDeletion.isOver(locked.before(), realm));
      if (due) {
        locked.rows().startPurge(Times.CLOCK.millis());
      }
      return due;
    }

    /** False when nothing was left in it. */
    boolean empty(String organizationId) {
      return CONTENT.stream().anyMatch(kept -> kept.purge(session, organizationId, CHUNK));
    }

    /** Takes managed members out of it before Keycloak would remove their accounts with it. */
    boolean release(String organizationId) {
      OrganizationLifecycle.announceRemoval(session, organizationId);
      OrganizationModel organization = organizations().getById(organizationId);
      organization.setEnabled(true); // else Keycloak lets nobody change its managed members
      List<UserModel> managed =
          organizations()
              .getMembersStream(
                  organization,
                  Map.of(MembershipType.NAME, MembershipType.MANAGED.name()),
                  null,
                  0,
                  CHUNK)
              .toList();
      managed.forEach(user -> release(organization, user));
      organization.setEnabled(false);
      if (!managed.isEmpty()) {
        LOG.warnf(
            "Organization %s is purged; the accounts of its managed members stay: %s",
            organizationId,
            managed.stream().map(UserModel::getId).collect(Collectors.joining(", ")));
      }
      return !managed.isEmpty();
    }

    private void release(OrganizationModel organization, UserModel user) {
      GroupModel members = organizations().getOrganizationGroup(organization);
      session.getContext().setOrganization(organization);
      user.leaveGroup(members);
      user.joinGroup(members, new MembershipMetadata(MembershipType.UNMANAGED));
      session.getContext().setOrganization(null);
      organizations().removeMember(organization, user);
    }

    /** False when nobody was left. */
    boolean removeMembers(String organizationId) {
      OrganizationLifecycle.announceRemoval(session, organizationId);
      OrganizationModel organization = organizations().getById(organizationId);
      List<String> ours = new JpaPurge(session).members(organizationId, CHUNK);
      ours.forEach(userId -> removeMember(organization, userId));
      if (!ours.isEmpty()) {
        return true;
      }
      List<UserModel> others =
          organizations().getMembersStream(organization, Map.of(), null, 0, CHUNK).toList();
      others.forEach(user -> organizations().removeMember(organization, user));
      return !others.isEmpty();
    }

    private void removeMember(OrganizationModel organization, String userId) {
      UserModel user = session.users().getUserById(realm, userId);
      if (user == null || !organizations().removeMember(organization, user)) {
        new OrganizationLifecycle(session, realm).removeMember(organization.getId(), userId);
      }
    }

    boolean remove(String organizationId) {
      return organizations().remove(organizations().getById(organizationId));
    }

    private OrganizationProvider organizations() {
      return session.getProvider(OrganizationProvider.class);
    }
  }
}
