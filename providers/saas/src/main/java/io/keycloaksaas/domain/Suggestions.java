package io.keycloaksaas.domain;

import io.keycloaksaas.domain.jpa.JpaSuggestions;
import io.keycloaksaas.platform.EmailAddress;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Organizations to which an account may belong by its mailbox, which it has proven: Keycloak's own
 * flag alone is not enough, since a broker or an administrator of some users may have set it (C4).
 */
public final class Suggestions {
  private Suggestions() {}

  /** Those that are active; one statement, or none. */
  public static List<Suggestion> of(KeycloakSession session, UserModel user) {
    return all(session, user).stream().filter(Suggestion::isActive).toList();
  }

  /** By id, else by slug; also one that is suspended. */
  static Optional<Suggestion> find(KeycloakSession session, UserModel user, String idOrSlug) {
    List<Suggestion> all = all(session, user);
    return all.stream()
        .filter(one -> one.organizationId().equals(idOrSlug))
        .findFirst()
        .or(() -> all.stream().filter(one -> one.slug().equals(idOrSlug)).findFirst());
  }

  private static List<Suggestion> all(KeycloakSession session, UserModel user) {
    RealmModel realm = session.getContext().getRealm();
    Optional<EmailAddress> address =
        EmailAddress.of(user.getEmail())
            .filter(any -> realm.isOrganizationsEnabled() && user.isEmailVerified());
    return address
        .flatMap(DomainName::of)
        .filter(domain -> !FreeMail.isFree(realm, domain))
        .map(domain -> JpaSuggestions.of(session, user.getId(), address.orElseThrow(), domain))
        .orElse(List.of());
  }
}
