package io.keycloaksaas.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.platform.Json;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Details;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What a user has shown in the authentication that is under way. Read from Keycloak's own notes: it
 * lists the executions that were completed, with their times, and takes over those of the session
 * that the browser had before; these do not count.
 *
 * @param isNewAccount the account was registered in this authentication
 * @param used kinds of credentials that were asked for and given
 * @param set credentials that were set, as {@link #mark}
 * @param broker through which the user came, or null
 * @param callingSessionId of a REST call; null in a login
 */
record Evidence(
    boolean isNewAccount,
    Set<String> used,
    Set<String> set,
    String broker,
    String callingSessionId) {
  private static final String CREDENTIALS_SET = "saas.credentialsSet";

  /** Keycloak's required actions that set a credential, with its kind. */
  private static final Map<String, String> SETTING =
      Map.of(
          UserModel.RequiredAction.UPDATE_PASSWORD.name(), PasswordCredentialModel.TYPE,
          UserModel.RequiredAction.CONFIGURE_TOTP.name(), OTPCredentialModel.TYPE);

  boolean shows(CredentialModel credential) {
    return used.contains(credential.getType()) || set.contains(mark(credential));
  }

  static Evidence of(KeycloakSession session, UserModel user) {
    AuthenticationSessionModel login = session.getContext().getAuthenticationSession();
    if (login != null && user.equals(login.getAuthenticatedUser())) {
      return of(session, user, login);
    }
    UserSessionModel calling = session.getContext().getUserSession();
    return calling != null && user.equals(calling.getUser())
        ? new Evidence(
            false,
            used(session, calling.getNote(Constants.AUTHENTICATORS_COMPLETED), 0),
            Set.of(),
            calling.getNote(Details.IDENTITY_PROVIDER),
            calling.getId())
        : new Evidence(false, Set.of(), Set.of(), null, null);
  }

  private static Evidence of(
      KeycloakSession session, UserModel user, AuthenticationSessionModel login) {
    String since = login.getClientNote(FirstProof.WATCHED_SINCE);
    return new Evidence(
        login.getAuthNote(AuthenticationManager.NEW_USER_REGISTERED) != null,
        used(
            session,
            login.getUserSessionNotes().get(Constants.AUTHENTICATORS_COMPLETED),
            since == null ? 0 : Long.parseLong(since) / 1_000),
        set(user, login),
        login.getUserSessionNotes().get(Details.IDENTITY_PROVIDER),
        null);
  }

  /** Remembers that the user has just set a credential of this kind. */
  static void remember(AuthenticationSessionModel login, UserModel user, String type) {
    newest(user, type)
        .ifPresent(
            mark -> {
              Set<String> marks = new HashSet<>(marks(login));
              marks.add(mark);
              login.setAuthNote(CREDENTIALS_SET, String.join(" ", marks));
            });
  }

  /** Those remembered, and the one that the required action under way sets. */
  private static Set<String> set(UserModel user, AuthenticationSessionModel login) {
    Set<String> marks = new HashSet<>(marks(login));
    Optional.ofNullable(login.getAuthNote(AuthenticationProcessor.LAST_PROCESSED_EXECUTION))
        .filter(
            action ->
                action.equals(
                    login.getAuthNote(AuthenticationProcessor.CURRENT_AUTHENTICATION_EXECUTION)))
        .map(SETTING::get)
        .flatMap(type -> newest(user, type))
        .ifPresent(marks::add);
    return marks;
  }

  private static List<String> marks(AuthenticationSessionModel login) {
    String marks = login.getAuthNote(CREDENTIALS_SET);
    return marks == null ? List.of() : List.of(marks.split(" "));
  }

  private static Optional<String> newest(UserModel user, String type) {
    return user.credentialManager()
        .getStoredCredentialsByTypeStream(type)
        .filter(credential -> credential.getCreatedDate() != null)
        .max(Comparator.comparing(CredentialModel::getCreatedDate))
        .map(Evidence::mark);
  }

  /** A changed password keeps its id, so its time is part of the mark. */
  private static String mark(CredentialModel credential) {
    return credential.getId() + "@" + credential.getCreatedDate();
  }

  /**
   * @param completed executions by id with the second of their completion, as JSON; or null
   * @param since epoch seconds
   */
  private static Set<String> used(KeycloakSession session, String completed, long since) {
    Set<String> kinds = new HashSet<>();
    JsonNode executions = completed == null ? Json.read("{}") : Json.read(completed);
    executions
        .properties()
        .forEach(
            execution -> {
              if (execution.getValue().asLong() >= since) {
                kind(session, execution.getKey()).ifPresent(kinds::add);
              }
            });
    return kinds;
  }

  private static Optional<String> kind(KeycloakSession session, String executionId) {
    RealmModel realm = session.getContext().getRealm();
    return Optional.ofNullable(realm.getAuthenticationExecutionById(executionId))
        .map(AuthenticationExecutionModel::getAuthenticator)
        .map(
            id ->
                (AuthenticatorFactory)
                    session.getKeycloakSessionFactory().getProviderFactory(Authenticator.class, id))
        .map(AuthenticatorFactory::getReferenceCategory)
        .filter(Objects::nonNull);
  }
}
