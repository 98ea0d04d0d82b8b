package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.NativeMembership;
import java.util.List;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Reads Keycloak's own tables, to which row-level security does not apply. */
public final class JpaNativeMemberships {
  private JpaNativeMemberships() {}

  /** All of a user of the local storage, in Keycloak's order: one statement. */
  public static List<NativeMembership> of(KeycloakSession session, String realmId, String userId) {
    return session
        .getProvider(JpaConnectionProvider.class)
        .getEntityManager()
        .createQuery(
            """
            select o.id, m.membershipType
            from OrganizationEntity o, UserGroupMembershipEntity m
            where o.realmId = :realm and o.groupId = m.groupId and m.user.id = :user
            order by o.name
            """,
            Object[].class)
        .setParameter("realm", realmId)
        .setParameter("user", userId)
        .getResultStream()
        .map(row -> new NativeMembership((String) row[0], "MANAGED".equals(row[1])))
        .toList();
  }
}
