package io.keycloaksaas.guards;

/**
 * Why a guard said no: a code that never changes its meaning, and the HTTP status that goes with
 * it.
 */
public enum Refusal {
  /** No token, or one that is not to be trusted; see {@link TokenFault}. */
  UNAUTHENTICATED("unauthenticated", 401, "A valid token is needed"),
  /** A sound token whose entitlements are packed in a way this version cannot read. */
  UNSUPPORTED_MODE("unsupported_mode", 401, "The token's format is not supported"),
  /** The issuer's keys cannot be had, so nothing can be said about the token. */
  KEYS_UNAVAILABLE("keys_unavailable", 503, "The issuer's keys are not available"),
  /** Something has changed since the token was made; a refresh gives one that knows. */
  STALE_TOKEN("stale_token", 401, "The token is out of date"),
  /** What has changed lately cannot be had, and the act must not be done on an old word. */
  VERSIONS_UNAVAILABLE("versions_unavailable", 503, "Changes cannot be known at the moment"),
  /** The token carries no active organization. */
  NO_ORGANIZATION("no_organization", 403, "An organization is needed"),
  /** The request names an organization other than the token's. */
  WRONG_ORGANIZATION("wrong_organization", 403, "Another organization is active"),
  /** The resource belongs to an organization other than the token's. */
  ORGANIZATION_MISMATCH("organization_mismatch", 409, "The resource is another organization's"),
  /** The member holds none of the roles asked for. */
  ROLE_REQUIRED("role_required", 403, "A role is missing"),
  /** The member lacks permissions. */
  PERMISSION_DENIED("permission_denied", 403, "A permission is missing"),
  /** The plan does not contain the feature. */
  FEATURE_REQUIRED("feature_required", 403, "The plan lacks a feature"),
  /** The plan's limit does not reach. */
  LIMIT_REACHED("limit_reached", 403, "The plan's limit is reached"),
  /** Neither a trial nor a paid subscription. */
  SUBSCRIPTION_REQUIRED("subscription_required", 403, "A subscription is needed");

  private final String code;
  private final int status;
  private final String title;

  Refusal(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  /** The stable code, as it stands in problem documents. */
  public String code() {
    return code;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  String title() {
    return title;
  }
}
