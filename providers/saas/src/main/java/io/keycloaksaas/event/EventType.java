package io.keycloaksaas.event;

import java.util.Locale;

/** Every kind of row in the log. A word, once published, keeps its meaning. */
public enum EventType {
  USER_CREATED,
  USER_DELETED,
  SESSION_CREATED,
  SESSION_ENDED,
  ORGANIZATION_CREATED,
  ORGANIZATION_UPDATED,
  ORGANIZATION_SUSPENDED,
  ORGANIZATION_RESUMED,
  ORGANIZATION_DELETED,
  ORGANIZATION_OWNERLESS,
  ORGANIZATION_OVER_LIMIT,
  ORGANIZATION_RESTORED,
  ORGANIZATION_PURGED,
  MEMBER_ADDED,
  MEMBER_REMOVED,
  MEMBER_ROLES_UPDATED,
  OWNERSHIP_TRANSFER_REQUESTED(false),
  OWNERSHIP_TRANSFER_CANCELED(false),
  OWNERSHIP_TRANSFER_DECLINED(false),
  OWNERSHIP_TRANSFERRED,
  ROLE_CREATED,
  ROLE_UPDATED,
  ROLE_DELETED,
  INVITATION_CREATED,
  INVITATION_ACCEPTED,
  INVITATION_DECLINED,
  INVITATION_REVOKED,
  INVITATION_EXPIRED,
  API_KEY_CREATED,
  API_KEY_ROTATED,
  API_KEY_REVOKED,
  PLAN_PUBLISHED,
  SUBSCRIPTION_CREATED,
  SUBSCRIPTION_UPDATED,
  SUBSCRIPTION_TRIAL_WILL_END,
  SUBSCRIPTION_PAST_DUE,
  SUBSCRIPTION_CANCELED,
  ENTITLEMENT_CHANGED,
  OVERRIDE_CREATED,
  OVERRIDE_REMOVED,
  EMAIL_MESSAGE_RETRIED(false),
  PROJECT_CREATED,
  PROJECT_UPDATED,
  PROJECT_DELETED,
  PROJECT_RESTORED,
  PROJECT_PURGED,
  GRANT_ISSUED,
  GRANT_REVOKED,
  USAGE_CONSUMED,
  USAGE_THRESHOLD_REACHED,
  USAGE_EXHAUSTED,
  SETUP_APPLIED(false);

  private final boolean isPublic;

  EventType() {
    this(true);
  }

  EventType(boolean isPublic) {
    this.isPublic = isPublic;
  }

  /** The first word is the thing, the rest what happened to it: {@code member.roles_updated}. */
  public String key() {
    return name()
        .toLowerCase(Locale.ROOT)
        .replaceFirst(name().startsWith("API_KEY_") ? "(?<=api_key)_" : "_", ".");
  }

  /** Shown in the public log and sent to webhooks; the others are audit only. */
  public boolean isPublic() {
    return isPublic;
  }
}
