package io.keycloaksaas.platform;

import java.util.Locale;

/** Every error our REST APIs give, with its status. A code never changes its meaning. */
public enum ProblemCode {
  INVALID_REQUEST(400, "The request cannot be read"),
  SIGNATURE_INVALID(400, "The signature is not valid"),
  INVALID_TOKEN(401, "A valid access token is needed"),
  INSUFFICIENT_USER_AUTHENTICATION(401, "Sign in again first"),
  PAYMENT_FAILED(402, "The payment failed"),
  INSUFFICIENT_SCOPE(403, "The token's scope does not allow this"),
  PERMISSION_DENIED(403, "Not allowed"),
  IMPERSONATION_REFUSED(403, "Only the user himself can do this"),
  ADMINISTRATOR_REQUIRED(403, "Only an administrator can do this"),
  EMAIL_MISMATCH(403, "The invitation is for another address"),
  EMAIL_NOT_VERIFIED(403, "The address is not verified"),
  DIRECT_ADD_DISABLED(403, "Members join by invitation in this realm"),
  JOIN_REQUESTS_DISABLED(403, "The organization takes no requests to join"),
  FEATURE_DENIED(403, "The feature is denied to this subject"),
  NOT_FOUND(404, "There is nothing here"),
  ORGANIZATIONS_DISABLED(404, "Organizations are off in this realm"),
  ORGANIZATION_NOT_FOUND(404, "No such organization"),
  MEMBER_NOT_FOUND(404, "No such member"),
  USER_NOT_FOUND(404, "No such user"),
  INVITATION_NOT_FOUND(404, "No such invitation"),
  PROJECT_NOT_FOUND(404, "No such project"),
  ONBOARDING_STEP_NOT_FOUND(404, "No such step of the onboarding"),
  DOMAIN_NOT_FOUND(404, "No such domain"),
  JOIN_REQUEST_NOT_FOUND(404, "No such request to join"),
  TRANSFER_NOT_FOUND(404, "No transfer of ownership is pending"),
  CATALOG_NOT_FOUND(404, "The realm has no catalogue yet"),
  OVERRIDE_NOT_FOUND(404, "No such override"),
  SUBSCRIPTION_NOT_FOUND(404, "No subscription"),
  EMAIL_MESSAGE_NOT_FOUND(404, "No such message"),
  GRANT_NOT_FOUND(404, "No such grant"),
  API_KEY_NOT_FOUND(404, "No such API key"),
  RESERVATION_NOT_FOUND(404, "No such reservation"),
  WEBHOOK_NOT_FOUND(404, "No such endpoint"),
  DELIVERY_NOT_FOUND(404, "No such delivery"),
  METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
  CONFLICT(409, "Somebody else changed this at the same time"),
  IDEMPOTENCY_KEY_REUSED(409, "The key was sent with another request"),
  ORGANIZATION_SLUG_TAKEN(409, "The slug is taken"),
  ORGANIZATION_FIXED_BY_SCOPE(409, "The token's scope fixes the organization"),
  ORGANIZATION_SUSPENDED(403, "The organization is suspended"),
  SESSION_REQUIRED(409, "The token has no session that lasts"),
  MEMBER_ALREADY_EXISTS(409, "Already a member"),
  MANAGED_MEMBER(409, "The account belongs to the identity provider"),
  LAST_OWNER(409, "An organization keeps at least one owner"),
  LIMIT_REACHED(409, "A limit is reached"),
  INVITATION_ALREADY_EXISTS(409, "The address is invited already"),
  INVITATION_CLOSED(409, "The invitation was answered or revoked"),
  DOMAIN_ALREADY_VERIFIED(409, "The domain is verified already"),
  DOMAIN_NOT_VERIFIED(409, "The domain is not verified"),
  DOMAIN_NOT_PROVEN(409, "The DNS does not prove the domain"),
  DOMAIN_CONTESTED(409, "Another organization has proven the domain, too"),
  JOIN_REQUEST_ALREADY_EXISTS(409, "A request waits already"),
  JOIN_REQUEST_CLOSED(409, "The request was answered"),
  ROLE_ALREADY_EXISTS(409, "There is such a role already"),
  ROLE_IN_USE(409, "Somebody holds the role"),
  SUBSCRIPTION_EXISTS(409, "There is a subscription already"),
  SUBSCRIPTION_CANCELED(409, "The subscription has ended"),
  TRANSITION_REFUSED(409, "Not from the state it is in"),
  TRIAL_ALREADY_USED(409, "The trial of this plan was used before"),
  EMAIL_MESSAGE_CLOSED(409, "The message no longer waits"),
  API_KEY_CLOSED(409, "The API key is revoked or has expired"),
  RESERVATION_CLOSED(409, "The reservation was committed or released"),
  WEBHOOK_DISABLED(409, "The endpoint is disabled"),
  RESERVATION_EXPIRED(410, "The reservation has expired"),
  INVITATION_EXPIRED(410, "The invitation has expired"),
  DOMAIN_CHALLENGE_EXPIRED(410, "The value for the DNS has expired"),
  EVENTS_EXPIRED(410, "Events are no longer kept that long"),
  VERSION_CONFLICT(412, "Changed since it was read"),
  PREVIEW_OUTDATED(409, "Changed since the preview", "version_conflict"),
  BILLING_PROVIDER_REQUIRED(409, "This is done on the billing provider's pages"),
  BODY_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body's encoding is not supported"),
  VALIDATION_FAILED(422, "Some fields are not acceptable"),
  REALM_NOT_SUPPORTED(422, "Not in this realm"),
  CATALOG_INVALID(422, "The catalogue has faults"),
  DOMAIN_NOT_ALLOWED(422, "The domain can be nobody's"),
  PLAN_NOT_FOUND(422, "No such plan"),
  PLAN_NOT_AVAILABLE(422, "The plan cannot be taken"),
  FEATURE_NOT_FOUND(422, "No such feature"),
  ROLE_NOT_FOUND(422, "No such role"),
  QUOTA_EXHAUSTED(429, "The quota is exhausted"),
  TOO_MANY_REQUESTS(429, "Too many requests"),
  INTERNAL_ERROR(500, "The server failed; its log says why"),
  BILLING_PROVIDER_UNAVAILABLE(503, "The billing provider does not answer"),
  DOMAIN_VERIFICATION_UNAVAILABLE(503, "The server has no name servers to ask"),
  ENCRYPTION_NOT_CONFIGURED(503, "The server has no key for secrets at rest"),
  AUDIT_NOT_SEALED(503, "The log is not sealed");

  private final int status;
  private final String title;
  private final String key;

  ProblemCode(int status, String title) {
    this(status, title, "");
  }

  /**
   * @param key that of another code, which has this status where no header asked for a
   *     precondition; else empty
   */
  ProblemCode(int status, String title, String key) {
    this.status = status;
    this.title = title;
    this.key = key.isEmpty() ? name().toLowerCase(Locale.ROOT) : key;
  }

  /** The word in the answer, such as {@code organization_not_found}. */
  public String key() {
    return key;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
