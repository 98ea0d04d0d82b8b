package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.entitlement.EntitlementSet;
import io.keycloaksaas.organization.jpa.JpaOrganizations;
import io.keycloaksaas.organization.jpa.JpaRoles;
import io.keycloaksaas.persistence.SaasRealms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;

/** What an organization would have too much of, or would lose, under another set. */
public final class Excess {
  private final KeycloakSession session;
  private final String organizationId;

  public Excess(KeycloakSession session, String organizationId) {
    this.session = session;
    this.organizationId = organizationId;
  }

  /** A limit with more in use than it allows. */
  public record Exceeded(String feature, long used, long allowed) {
    /** Whether it is about members. */
    public boolean isMembers() {
      return feature.equals(OrganizationLimit.MEMBERS.feature());
    }
  }

  /** A role with permissions that would fall asleep. */
  public record SleepyRole(String role, Set<String> permissions) {}

  /** Pending invitations count where the realm counts them. */
  public List<Exceeded> limits(EntitlementSet set) {
    List<Exceeded> exceeded = new ArrayList<>();
    String realmId = session.getContext().getRealm().getId();
    if (SaasRealms.isSetUp(session, realmId)) {
      Seats.Usage seats = Seats.usage(session, organizationId);
      add(exceeded, OrganizationLimit.MEMBERS, seats.used() + seats.pending(), set);
    }
    add(exceeded, OrganizationLimit.ROLES, new JpaRoles(session).count(organizationId), set);
    return exceeded;
  }

  private void add(
      List<Exceeded> exceeded, OrganizationLimit limit, long used, EntitlementSet set) {
    limit
        .of(session, set)
        .filter(allowed -> used > allowed)
        .ifPresent(allowed -> exceeded.add(new Exceeded(limit.feature(), used, allowed)));
  }

  /** Those who joined last, the newest first. */
  public List<Member> newestMembers(int number) {
    return new JpaOrganizations(session).newestMembers(organizationId, number);
  }

  /** Templates in the catalogue's order, then the organization's own. */
  public List<SleepyRole> roles(EntitlementSet before, EntitlementSet after) {
    var permissions = session.getProvider(CatalogProvider.class).current().catalog().permissions();
    Set<String> asleep = new TreeSet<>();
    permissions.forEach(
        (key, permission) ->
            permission
                .requires()
                .filter(feature -> before.grants(feature) && !after.grants(feature))
                .ifPresent(feature -> asleep.add(key)));
    return asleep.isEmpty()
        ? List.of()
        : new Roles(session, organizationId)
            .all().stream()
                .map(role -> sleepy(role, asleep))
                .filter(role -> !role.permissions().isEmpty())
                .toList();
  }

  private static SleepyRole sleepy(RoleDefinition role, Set<String> asleep) {
    Set<String> permissions = new TreeSet<>(asleep);
    permissions.retainAll(role.permissions());
    return new SleepyRole(role.key(), permissions);
  }
}
