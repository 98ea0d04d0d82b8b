/**
 * All that a page knows of the console around it: whoever mounts one of our elements gives it this. Injectors and the
 * stand-alone page do; Keycloak itself will (issue #52777).
 */
export interface ConsoleContext {
  /** The realm that is looked at. */
  realm: string;
  /** The realm whose messages are loaded: the one that the reader is signed in to. */
  loginRealm: string;
  /** Without a slash at the end. */
  serverBaseUrl: string;
  /** Without a slash at the end; only in the admin console. */
  adminBaseUrl?: string;
  /** BCP 47. */
  locale: string;
  /**
   * A token that is good for the next call; renewed where necessary, or the reader is sent to sign in again, and comes
   * back.
   *
   * @param refused whether the server has just refused the last one: the session may be over before the token is
   */
  getAccessToken(refused?: boolean): Promise<string>;
  /** Where in our section: `email-messages/5?state=failed`. */
  location: string;
  /** The organization whose tab this is. */
  organizationId?: string;
  /**
   * The address of a place in our section, for links. Within the admin console one that begins with a slash leads to any
   * place of the realm: `/organizations/{id}/saas`, `/saas/users`.
   */
  href(location: string): string;
  navigate(location: string, options?: { replace?: boolean }): void;
  /** Whether the reader has a right of the realm, to hide what would be refused. The REST API decides. */
  can(right: string): boolean;
}
