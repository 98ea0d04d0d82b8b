package io.keycloaksaas.apikey;

import io.keycloaksaas.mail.AccountReclaimed;
import io.keycloaksaas.organization.OrganizationEnding;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.SystemScope;
import java.util.Optional;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel.OrganizationMemberLeaveEvent;

/**
 * Keys end with what they stand on, in the transaction of its end, so that no key wakes again when
 * somebody comes back: a member's with his membership, an organization's own with its deletion, and
 * all personal ones of an account whose mailbox is proven for the first time, which somebody else
 * may have made (C4). Rows of users, organizations and realms that are removed go with them.
 */
public final class ApiKeyLifecycle {
  private ApiKeyLifecycle() {}

  /** Once per node, at start. */
  public static void connect(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof OrganizationMemberLeaveEvent e) {
            String id = e.getOrganization().getId();
            revoke(
                e.getSession(),
                user(e.getSession(), e.getUser().getId()),
                key -> key.organizationId().filter(id::equals).isPresent(),
                Optional.of(id));
          } else if (event instanceof OrganizationEnding e) {
            String realmId = e.session().getContext().getRealm().getId();
            revoke(
                e.session(),
                SubjectRef.organization(realmId, e.organizationId()),
                key -> true,
                Optional.of(e.organizationId()));
          } else if (event instanceof AccountReclaimed e) {
            revoke(e.session(), user(e.session(), e.user().getId()), key -> true, Optional.empty());
          }
        });
  }

  private static SubjectRef user(KeycloakSession session, String userId) {
    return SubjectRef.user(session.getContext().getRealm().getId(), userId);
  }

  /** In the scope that the request has, if it has one: it sees what it ends. */
  private static void revoke(
      KeycloakSession session,
      SubjectRef owner,
      Predicate<ApiKey> condition,
      Optional<String> log) {
    SystemScope.enter(session);
    new ApiKeys(session, owner, RoleGranter.ADMINISTRATOR).revokeAll(condition, log);
  }
}
