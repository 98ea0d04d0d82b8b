package io.keycloaksaas.token;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.platform.Impersonation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Caller;
import java.util.Optional;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel.SessionPersistenceState;
import org.keycloak.services.util.DefaultClientSessionContext;

/**
 * The organization that a caller chose for his client in his session; the next token speaks of it.
 */
public final class SessionChoice {
  private final KeycloakSession session;
  private final Caller caller;
  private final AuthenticatedClientSessionModel clientSession;

  /**
   * @throws Problem {@code session_required} when the token has no session that lasts
   */
  public SessionChoice(KeycloakSession session, Caller caller) {
    this.session = session;
    this.caller = caller;
    this.clientSession =
        caller.userSession().getAuthenticatedClientSessionByClient(caller.client().getId());
    if (!hasSession(caller)) {
      throw Problem.of(
          ProblemCode.SESSION_REQUIRED,
          "The token was issued without a session; log in to choose an organization.");
    }
  }

  /** Absent when the token has no session that lasts, and so no next one. */
  public static Optional<SessionChoice> find(KeycloakSession session, Caller caller) {
    return hasSession(caller) ? Optional.of(new SessionChoice(session, caller)) : Optional.empty();
  }

  /**
   * Chooses where it can be chosen: not without a session that lasts, nor when the login's scope
   * names one organization. For what is a choice only by the way, such as accepting an invitation.
   */
  public static void follow(KeycloakSession session, Caller caller, Membership membership) {
    find(session, caller)
        .filter(choice -> !choice.isFixed())
        .ifPresent(choice -> choice.choose(membership));
  }

  /**
   * Makes a new organization of the caller the active one where there is none. Where nothing can be
   * chosen, nothing is: the organization is made all the same.
   */
  public static void startWith(KeycloakSession session, Caller caller, Membership created) {
    find(session, caller)
        .filter(choice -> !choice.isFixed() && choice.active().isEmpty())
        .ifPresent(choice -> choice.choose(created));
  }

  private static boolean hasSession(Caller caller) {
    return caller.userSession().getPersistenceState() != SessionPersistenceState.TRANSIENT
        && caller.userSession().getAuthenticatedClientSessionByClient(caller.client().getId())
            != null;
  }

  /** What the next token would speak of. */
  public Optional<Membership> active() {
    return new ActiveOrganization(session, caller.user().getId(), clientSession)
        .of(
            DefaultClientSessionContext.fromClientSessionAndScopeParameter(
                clientSession, caller.token().getScope(), session));
  }

  /**
   * Remembers the choice in the session, and as the user's latest if he makes it himself.
   *
   * @throws Problem {@code organization_fixed_by_scope}
   */
  public void choose(Membership membership) {
    requireFree();
    clientSession.setNote(ActiveOrganization.CHOICE, membership.organization().id());
    if (Impersonation.of(caller.userSession()).isEmpty()) {
      new Organizations(session).choose(membership, caller.user().getId());
    }
  }

  /**
   * No organization at all, in this session.
   *
   * @throws Problem {@code organization_fixed_by_scope}
   */
  public void chooseNone() {
    requireFree();
    clientSession.setNote(ActiveOrganization.CHOICE, ActiveOrganization.NONE);
  }

  /** Back to what follows without a choice. */
  public void forget() {
    clientSession.removeNote(ActiveOrganization.CHOICE);
  }

  private void requireFree() {
    if (isFixed()) {
      throw Problem.of(
          ProblemCode.ORGANIZATION_FIXED_BY_SCOPE,
          "This login asked for one organization by scope; log in with organization:* to switch.");
    }
  }

  private boolean isFixed() {
    return OrganizationScopes.parse(clientSession.getNote("scope")).namesOne();
  }
}
