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
  PLAN_PUBLISHED,
  SUBSCRIPTION_CREATED,
  SUBSCRIPTION_UPDATED,
  SUBSCRIPTION_CANCELED,
  ENTITLEMENT_CHANGED,
  OVERRIDE_CREATED,
  OVERRIDE_REMOVED,
  EMAIL_MESSAGE_RETRIED(false),
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
    return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
  }

  /** Shown in the public log and sent to webhooks; the others are audit only. */
  public boolean isPublic() {
    return isPublic;
  }
}
