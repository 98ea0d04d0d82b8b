package io.keycloaksaas.signin;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderStorageProvider.FetchMode;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * How one can sign in to a realm, the same for everybody: no user and no organization is asked for.
 * Brokers that belong to an organization, are hidden or only link accounts are left out.
 *
 * @param password whether the realm's own login has a password
 * @param registration whether one may make an account
 */
public record LoginMethods(
    boolean password,
    boolean registration,
    boolean resetPassword,
    boolean rememberMe,
    List<Broker> identityProviders) {
  private static final Set<String> PASSWORD_STEPS =
      Set.of("auth-username-password-form", "auth-password-form");

  /**
   * An identity provider of the realm.
   *
   * @param alias for {@code kc_idp_hint}
   * @param providerId its kind, such as {@code google} or {@code oidc}
   * @param icon what to look for in an icon set; the kind, when nothing better is known
   */
  public record Broker(String alias, String displayName, String providerId, String icon) {}

  public static LoginMethods of(KeycloakSession session) {
    RealmModel realm = session.getContext().getRealm();
    return new LoginMethods(
        hasPassword(realm, realm.getBrowserFlow()),
        realm.isRegistrationAllowed(),
        realm.isResetPasswordAllowed(),
        realm.isRememberMe(),
        session
            .identityProviders()
            .getForLogin(FetchMode.REALM_ONLY, null)
            .filter(broker -> broker.getOrganizationId() == null)
            .map(broker -> broker(session, broker))
            .sorted(java.util.Comparator.comparing(Broker::alias))
            .toList());
  }

  private static Broker broker(KeycloakSession session, IdentityProviderModel broker) {
    String icon = broker.getDisplayIconClasses();
    return new Broker(
        broker.getAlias(),
        KeycloakModelUtils.getIdentityProviderDisplayName(session, broker),
        broker.getProviderId(),
        icon == null || icon.isBlank() ? broker.getProviderId() : icon);
  }

  private static boolean hasPassword(RealmModel realm, AuthenticationFlowModel flow) {
    return flow != null && executions(realm, flow).anyMatch(e -> isPassword(realm, e));
  }

  private static Stream<AuthenticationExecutionModel> executions(
      RealmModel realm, AuthenticationFlowModel flow) {
    return realm
        .getAuthenticationExecutionsStream(flow.getId())
        .filter(execution -> execution.getRequirement() != Requirement.DISABLED);
  }

  private static boolean isPassword(RealmModel realm, AuthenticationExecutionModel execution) {
    return execution.isAuthenticatorFlow()
        ? hasPassword(realm, realm.getAuthenticationFlowById(execution.getFlowId()))
        : PASSWORD_STEPS.contains(execution.getAuthenticator());
  }
}
