package io.keycloaksaas.domain;

import io.keycloaksaas.domain.jpa.JpaDomainHolders;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;

/**
 * All organizations that say a domain is theirs. The one whose proof is the oldest has Keycloak's
 * own row. Needs the system's scope.
 */
final class Holders {
  private Holders() {}

  /** Holds every one of them until the end of the transaction, always in the same order. */
  static void lock(KeycloakSession session, DomainName name, String organizationId) {
    String realmId = session.getContext().getRealm().getId();
    Set<String> all = new TreeSet<>(new JpaDomainHolders(session).claiming(realmId, name));
    all.add(organizationId);
    all.forEach(id -> Subjects.lock(session, SubjectRef.organization(realmId, id)));
  }

  /** Who has proven it, the first proof first. */
  static List<Domain> verified(KeycloakSession session, DomainName name) {
    return new JpaDomainHolders(session).verified(session.getContext().getRealm().getId(), name);
  }

  /** Whether more than one has. */
  static boolean areSeveral(KeycloakSession session, DomainName name) {
    return verified(session, name).size() > 1;
  }

  /** Gives Keycloak's own row to this organization, if it is its turn. */
  static void settle(KeycloakSession session, String organizationId, DomainName name) {
    verified(session, name).stream()
        .findFirst()
        .filter(first -> first.organizationId().equals(organizationId))
        .ifPresent(first -> new NativeDomains(session).put(organizationId, name));
  }
}
