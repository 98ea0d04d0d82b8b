package io.keycloaksaas.organization;

import io.keycloaksaas.event.EventType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/**
 * Whether an organization has been through its onboarding: a mark of the organization itself, so
 * that whoever knows it knows the mark, too, without another statement. What onboarding is, is the
 * business of its room.
 */
public final class OnboardingMark {
  private final LockedOrganization locked;

  /**
   * Holds the organization until the end of the transaction.
   *
   * @param recheck whether the caller still may, asked under the lock
   * @throws io.keycloaksaas.platform.Problem {@code organization_not_found}
   */
  public OnboardingMark(KeycloakSession session, String organizationId, Runnable recheck) {
    this.locked = new LockedOrganization(session, organizationId, recheck).requireLiving();
  }

  /** The organization as it was when the lock was taken. */
  public Organization before() {
    return locked.before();
  }

  /**
   * Sets it, or takes it back; the event has this and the version.
   *
   * @param at epoch milliseconds
   * @param data asked for when the mark is set
   */
  public Organization set(Optional<Long> at, EventType type, Supplier<Map<String, Object>> data) {
    Map<String, Object> delta = data.get();
    locked.rows().setOnboardedAt(at.orElse(null));
    return locked.written(type, delta);
  }
}
