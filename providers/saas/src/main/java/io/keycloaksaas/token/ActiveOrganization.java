package io.keycloaksaas.token;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Which of a user's organizations a token speaks of. What the request names wins, and is never
 * replaced by another; then the choice for this client in this session, the user's latest choice,
 * the oldest membership. Membership and status are checked at each issuance. Keycloak's own context
 * organization is never the source: a refresh token may pin it.
 */
public final class ActiveOrganization {
  /** Note of a client's session: the chosen organization's id, or {@link #NONE}. */
  static final String CHOICE = "saas.org";

  /** The choice of no organization. */
  static final String NONE = "-";

  private final KeycloakSession session;
  private final List<Membership> memberships;
  private final AuthenticatedClientSessionModel clientSession;

  ActiveOrganization(
      KeycloakSession session, String userId, AuthenticatedClientSessionModel clientSession) {
    this.session = session;
    this.memberships =
        session.getContext().getRealm().isOrganizationsEnabled()
            ? Memberships.of(session, userId)
            : List.of();
    this.clientSession = clientSession;
  }

  /** For a token that is being issued, and for userinfo. */
  Optional<Membership> of(ClientSessionContext context) {
    OrganizationScopes granted = OrganizationScopes.parse(context.getScopeString());
    if (granted.aliases().size() == 1) {
      return byAlias(granted.aliases().get(0));
    }
    if (granted.aliases().size() > 1) {
      return choice()
          .flatMap(this::byId)
          .filter(chosen -> granted.aliases().contains(chosen.organization().alias()))
          .or(() -> granted.aliases().stream().sorted().findFirst().flatMap(this::byAlias));
    }
    if (asked(context).namesOne()) {
      return Optional.empty(); // asked for and not granted: none, never another one
    }
    if (granted.any()) {
      Optional<Membership> selected =
          Optional.ofNullable(clientSession.getNote(OrganizationModel.ORGANIZATION_ATTRIBUTE))
              .flatMap(this::byId);
      if (selected.isPresent() && choice().isEmpty()) {
        return selected;
      }
    }
    return chosen();
  }

  /** For a token that exists and says which organization it is about; null for none. */
  Optional<Membership> pinned(String organizationId) {
    return organizationId == null ? Optional.empty() : byId(organizationId);
  }

  /** The scope that the request asks for: the token request's own, else the login's. */
  private OrganizationScopes asked(ClientSessionContext context) {
    String scope = null;
    if (context.getAttribute(Constants.GRANT_TYPE, String.class) != null) {
      scope = session.getContext().getHttpRequest().getDecodedFormParameters().getFirst("scope");
    }
    return OrganizationScopes.parse(scope != null ? scope : clientSession.getNote("scope"));
  }

  private Optional<Membership> chosen() {
    Optional<String> choice = choice();
    if (choice.filter(NONE::equals).isPresent()) {
      return Optional.empty();
    }
    return choice
        .flatMap(this::byId)
        .or(
            () ->
                memberships.stream()
                    .filter(m -> m.chosenAt() != null)
                    .sorted(Comparator.comparing(Membership::chosenAt).reversed())
                    .filter(this::isUsable)
                    .findFirst())
        .or(() -> memberships.stream().filter(this::isUsable).findFirst());
  }

  private Optional<String> choice() {
    return Optional.ofNullable(clientSession.getNote(CHOICE));
  }

  private Optional<Membership> byAlias(String alias) {
    return memberships.stream()
        .filter(m -> m.organization().alias().equals(alias))
        .filter(this::isUsable)
        .findFirst();
  }

  private Optional<Membership> byId(String id) {
    return memberships.stream()
        .filter(m -> m.organization().id().equals(id))
        .filter(this::isUsable)
        .findFirst();
  }

  private boolean isUsable(Membership membership) {
    return isUsable(session, membership);
  }

  /** Active with us and enabled with Keycloak, which caches its part. */
  static boolean isUsable(KeycloakSession session, Membership membership) {
    if (!membership.isActive()) {
      return false;
    }
    OrganizationModel organization =
        session.getProvider(OrganizationProvider.class).getById(membership.organization().id());
    return organization != null && organization.isEnabled();
  }
}
