package io.keycloaksaas.domain;

import com.google.auto.service.AutoService;
import io.keycloaksaas.domain.jpa.JpaDomains;
import io.keycloaksaas.domain.jpa.JpaFormerMembers;
import io.keycloaksaas.domain.jpa.JpaJoinRequests;
import io.keycloaksaas.mail.MailboxProven;
import io.keycloaksaas.organization.OrganizationEnding;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.subscription.ProvenDomains;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel.OrganizationMemberLeaveEvent;

/**
 * What others do that domains follow, in the transaction of their doing: an organization that is
 * deleted gives its domains up and proves them again when it comes back; who leaves is remembered;
 * who proves his mailbox may belong somewhere.
 */
@AutoService(ProvenDomains.class)
public final class DomainLifecycle implements ProvenDomains {

  /** Once per node, at start. */
  static void connect(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof OrganizationMemberLeaveEvent e) {
            left(e.getSession(), e.getOrganization().getId(), e.getUser().getId());
          } else if (event instanceof OrganizationEnding e) {
            ending(e.session(), e.organizationId());
          } else if (event instanceof MailboxProven e) {
            AutomaticJoining.afterCommit(e.session(), e.user());
          }
        });
  }

  /** Not when the organization itself goes: its rows go with it. */
  private static void left(KeycloakSession session, String organizationId, String userId) {
    SystemScope.enter(session);
    if (!Organizations.isBeingRemoved(session, organizationId)) {
      new JpaFormerMembers(session).remember(organizationId, userId);
    }
  }

  private static void ending(KeycloakSession session, String organizationId) {
    DomainChanges changes = new DomainChanges(session, organizationId);
    changes.rows().all().forEach(domain -> changes.remove(domain.name()));
    JoinRequests requests = new JoinRequests(session, organizationId);
    new JpaJoinRequests(session, organizationId)
        .allWaiting()
        .forEach(id -> requests.reject(id, () -> {}, Optional.empty()));
  }

  @Override
  public Set<String> of(KeycloakSession session, String organizationId) {
    return new JpaDomains(session, organizationId)
        .all().stream()
            .filter(Domain::isVerified)
            .map(domain -> domain.name().value())
            .collect(Collectors.toSet());
  }
}
