package io.keycloaksaas.organization;

import io.keycloaksaas.organization.jpa.JpaOrganizations;
import io.keycloaksaas.persistence.NodeCache;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * The memberships of users as this node remembers them: one statement when cold, none when warm.
 * For tokens; what a REST call may do is read live.
 */
public final class Memberships {
  private static final String ORGANIZATION = "organization/";

  /** By {@link #cacheKey}; a changed organization takes the entries of all its members with it. */
  private static final NodeCache<List<Membership>> CACHE =
      new NodeCache<>(
          50_000,
          Duration.ofMinutes(5),
          ORGANIZATION,
          (key, memberships) ->
              memberships.stream().anyMatch(m -> key.endsWith("/" + m.organization().id())));

  private Memberships() {}

  /** Oldest first. */
  public static List<Membership> of(KeycloakSession session, String userId) {
    String realmId = session.getContext().getRealm().getId();
    return CACHE.get(
        session,
        cacheKey(realmId, userId),
        () -> {
          Subjects.requireVisible(session, SubjectRef.user(realmId, userId));
          return new JpaOrganizations(session).memberships(userId);
        });
  }

  /** Live, by the organization's id, else its slug; a name that cannot be one is nobody's. */
  public static Optional<Membership> find(KeycloakSession session, String userId, String idOrSlug) {
    return Ids.isPossible(idOrSlug)
        ? new JpaOrganizations(session).membership(userId, idOrSlug)
        : Optional.empty();
  }

  static String cacheKey(String realmId, String userId) {
    return "memberships/" + realmId + "/" + userId;
  }

  /** Dropped when slug, name, status or roles of an organization change. */
  static String organizationKey(String realmId, String organizationId) {
    return ORGANIZATION + realmId + "/" + organizationId;
  }
}
