package io.keycloaksaas.token;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.organization.Organizations;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The organization that a user chooses while he signs in, before there is a session: in notes of
 * the authentication session, which become those of the client's session.
 */
public final class LoginChoice {
  private static final String SCOPE = "scope";

  /** Keycloak's own note, an id: what its scope {@code organization} then stands for. */
  private static final String SELECTED = OrganizationModel.ORGANIZATION_ATTRIBUTE;

  private final KeycloakSession session;
  private final AuthenticationSessionModel login;
  private final UserModel user;

  public LoginChoice(KeycloakSession session, AuthenticationSessionModel login, UserModel user) {
    this.session = session;
    this.login = login;
    this.user = user;
  }

  /** Whether the client wants the user to select one, by the bare scope {@code organization}. */
  public boolean isAskedFor() {
    return session.getContext().getRealm().isOrganizationsEnabled()
        && OrganizationScopes.parse(login.getClientNote(SCOPE)).any();
  }

  public boolean isMade() {
    return login.getClientNote(SELECTED) != null;
  }

  /** The memberships that a token could speak of, oldest first. */
  public List<Membership> candidates() {
    return Memberships.of(session, user.getId()).stream()
        .filter(membership -> ActiveOrganization.isUsable(session, membership))
        .toList();
  }

  /** Makes an organization the active one for this client, and the user's latest choice. */
  public void choose(Membership membership) {
    chooseHere(membership);
    new Organizations(session).choose(membership, user.getId());
  }

  /** For this client in this session only. */
  public void chooseHere(Membership membership) {
    login.setClientNote(ActiveOrganization.CHOICE, membership.organization().id());
    if (isAskedFor()) {
      select(membership);
    }
  }

  /** What there is no choice about, or was chosen in this session before. */
  public void select(Membership membership) {
    login.setClientNote(SELECTED, membership.organization().id());
  }

  /** What the user chose for this client in the session that the browser has already. */
  public Optional<Membership> earlier(UserSessionModel userSession) {
    AuthenticatedClientSessionModel before =
        userSession.getAuthenticatedClientSessionByClient(login.getClient().getId());
    return Optional.ofNullable(before)
        .map(
            clientSession ->
                Optional.ofNullable(clientSession.getNote(ActiveOrganization.CHOICE))
                    .orElse(clientSession.getNote(SELECTED)))
        .flatMap(
            id -> candidates().stream().filter(m -> m.organization().id().equals(id)).findFirst());
  }
}
