package io.keycloaksaas.organization;

import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaCreations;
import io.keycloaksaas.organization.jpa.JpaOrganizationRows;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.keycloaksaas.subscription.When;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Soft deletion and the way back. A deleted organization keeps its members and names, but is in no
 * token, and to everybody but its owners as if it did not exist, until it is restored or {@link
 * OrganizationPurge purged}.
 */
public final class OrganizationDeletion {
  private final KeycloakSession session;
  private final RealmModel realm;
  private final String organizationId;

  public OrganizationDeletion(KeycloakSession session, String organizationId) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.organizationId = organizationId;
  }

  /**
   * @param recheck whether the caller still may, asked under the lock
   * @throws Problem {@code organization_not_found}, {@code version_conflict}
   */
  public void delete(IfMatch condition, Runnable recheck) {
    LockedOrganization locked =
        new LockedOrganization(session, organizationId, recheck).requireLiving();
    condition.require(locked.before().etag());
    delete(locked, Map.of());
  }

  /**
   * Deletes the personal organization of a user, if nobody misses it: decided under the lock.
   *
   * @return whether it was deleted
   */
  public boolean deleteIfUnused(String ownerId) {
    LockedOrganization locked = new LockedOrganization(session, organizationId, () -> {});
    if (!new UnusedOrganization(session, locked.before()).isOnlyOf(ownerId)) {
      return false;
    }
    delete(locked, Map.of("cause", "personal_clean_up"));
    return true;
  }

  private void delete(LockedOrganization locked, Map<String, Object> cause) {
    Instant now = Times.CLOCK.instant();
    cancelSubscription(locked.subject(), now);
    OrganizationModel organization = nativeOrganization();
    // Where organizations are switched off every one of them says that it is disabled.
    boolean enabled = organization.isEnabled() || !realm.isOrganizationsEnabled();
    organization.setEnabled(false);
    locked.rows().delete(enabled, now.toEpochMilli());
    new JpaCreations(session).ended(organizationId);
    session.getKeycloakSessionFactory().publish(new OrganizationEnding(session, organizationId));
    Map<String, Object> delta = new HashMap<>(cause);
    delta.put("restorable_until", now.plus(retention(realm)).toString());
    locked.written(EventType.ORGANIZATION_DELETED, delta);
  }

  private void cancelSubscription(SubjectRef subject, Instant now) {
    SubscriptionProvider subscriptions = session.getProvider(SubscriptionProvider.class);
    subscriptions
        .held(subject)
        .filter(found -> found.counts(now) || found.status() == SubscriptionStatus.PAUSED)
        .ifPresent(found -> subscriptions.cancel(subject, When.NOW));
  }

  /**
   * As it was before, but without a subscription: a trial is not started again, and nothing is
   * charged again. Repeating it changes nothing.
   *
   * @param recheck whether the caller still may, asked under the lock
   * @throws Problem {@code organization_not_found} from the end of the retention on
   */
  public Organization restore(Runnable recheck) {
    LockedOrganization locked = new LockedOrganization(session, organizationId, recheck);
    if (!locked.isDeleted()) {
      return locked.before();
    }
    if (isOver(locked.before(), realm) || locked.rows().isPurgeStarted()) {
      throw Organizations.notFound();
    }
    if (locked.rows().restore()) {
      nativeOrganization().setEnabled(true);
    }
    new JpaCreations(session).revived(organizationId);
    return locked.written(EventType.ORGANIZATION_RESTORED, Map.of());
  }

  /** Whether there is a way back. */
  public boolean isRestorable() {
    JpaOrganizationRows rows = new JpaOrganizationRows(session, organizationId);
    return rows.current()
        .filter(found -> found.status() == OrganizationStatus.DELETED && !isOver(found, realm))
        .filter(found -> !rows.isPurgeStarted())
        .isPresent();
  }

  /** Whether the time for a way back is over. */
  static boolean isOver(Organization deleted, RealmModel realm) {
    Instant end = Instant.ofEpochMilli(deleted.deletedAt()).plus(retention(realm));
    return !Times.CLOCK.instant().isBefore(end);
  }

  static Duration retention(RealmModel realm) {
    return Duration.ofDays(new Settings(realm).number(Settings.Key.ORGANIZATIONS_RETENTION_DAYS));
  }

  private OrganizationModel nativeOrganization() {
    return session.getProvider(OrganizationProvider.class).getById(organizationId);
  }
}
