package io.keycloaksaas.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of row in the log. A word, once published, keeps its meaning. What the data of each
 * holds is said in {@code docs/events/<key>.json}.
 */
public enum EventType {
  USER_CREATED,
  USER_UPDATED,
  USER_DELETED,
  USER_PASSWORD_CHANGED,
  USER_CREDENTIAL_CHANGED,
  USER_IDENTITY_LINKED,
  USER_IDENTITY_UNLINKED,
  USER_ROLE_UPDATED,
  USER_MAILBOX_PROVEN(false),
  USER_PERSONAL_ORGANIZATION_FAILED(false),
  SESSION_CREATED,
  SESSION_ENDED,
  IMPERSONATION_STARTED,
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
  INVITATION_RESENT(false),
  INVITATION_ACCEPTED,
  INVITATION_DECLINED,
  INVITATION_REVOKED,
  INVITATION_EXPIRED,
  API_KEY_CREATED("api_key.created", true),
  API_KEY_ROTATED("api_key.rotated", true),
  API_KEY_REVOKED("api_key.revoked", true),
  PLAN_PUBLISHED,
  SUBSCRIPTION_CREATED,
  SUBSCRIPTION_UPDATED,
  SUBSCRIPTION_TRIAL_WILL_END,
  SUBSCRIPTION_PAST_DUE,
  SUBSCRIPTION_CANCELED,
  ENTITLEMENT_CHANGED,
  BILLING_CHECKOUT_STARTED(false),
  BILLING_PORTAL_OPENED(false),
  BILLING_CHANGE_REQUESTED(false),
  BILLING_SURPLUS_FOUND,
  BILLING_TRIAL_REFUSED,
  BILLING_RECONCILED(false),
  OVERRIDE_CREATED,
  OVERRIDE_REMOVED,
  EMAIL_MESSAGE_RETRIED("email_message.retried", false),
  ONBOARDING_STEP_COMPLETED,
  ONBOARDING_COMPLETED,
  ONBOARDING_RESET,
  PROJECT_CREATED,
  PROJECT_UPDATED,
  PROJECT_DELETED,
  PROJECT_RESTORED,
  PROJECT_PURGED,
  DOMAIN_ADDED,
  DOMAIN_VERIFIED,
  DOMAIN_UPDATED,
  DOMAIN_LOST,
  DOMAIN_REMOVED,
  JOIN_REQUEST_CREATED("join_request.created", true),
  JOIN_REQUEST_APPROVED("join_request.approved", true),
  JOIN_REQUEST_REJECTED("join_request.rejected", true),
  GRANT_ISSUED,
  GRANT_REVOKED,
  USAGE_CONSUMED,
  USAGE_THRESHOLD_REACHED,
  USAGE_EXHAUSTED,
  WEBHOOK_CREATED(false),
  WEBHOOK_UPDATED(false),
  WEBHOOK_DELETED(false),
  WEBHOOK_SECRET_ROTATED(false),
  WEBHOOK_TESTED(false),
  WEBHOOK_REPLAYED(false),
  WEBHOOK_DISABLED,
  SETUP_APPLIED(false),
  ACCESS_DENIED(false),
  ACCESS_LOGIN_FAILED(false),
  ACCESS_READ(false),
  AUDIT_EXPORTED(false),
  AUDIT_VERIFIED(false),
  AUDIT_CHECKPOINT,
  AUDIT_PRUNED(false);

  private final String key;
  private final boolean isPublic;

  EventType() {
    this(true);
  }

  /** The first word is the thing, the rest what happened to it: {@code member.roles_updated}. */
  EventType(boolean isPublic) {
    this.key = name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    this.isPublic = isPublic;
  }

  /** Where the thing has more than one word: {@code api_key.created}. */
  EventType(String key, boolean isPublic) {
    this.key = key;
    this.isPublic = isPublic;
  }

  public String key() {
    return key;
  }

  /** The type with this key. */
  public static Optional<EventType> of(String key) {
    return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
  }

  /** Shown in the public log and sent to webhooks; the others are audit only. */
  public boolean isPublic() {
    return isPublic;
  }
}
