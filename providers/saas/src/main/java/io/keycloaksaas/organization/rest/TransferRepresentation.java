package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.Transfer;
import io.keycloaksaas.platform.Times;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * A transfer of ownership as the APIs show it.
 *
 * @param status {@code pending}, or {@code transferred} where no consent is asked for
 * @param id null when it is done, as {@code createdAt} and {@code expiresAt}
 */
record TransferRepresentation(
    @Nullable String id,
    String status,
    NamedOrganization organization,
    Person from,
    Person to,
    @Nullable String createdAt,
    @Nullable String expiresAt) {

  record NamedOrganization(String id, String slug, String name) {
    private static NamedOrganization of(Organization organization) {
      return new NamedOrganization(organization.id(), organization.slug(), organization.name());
    }
  }

  /** Who of the account has gone is an id only. */
  record Person(
      String userId,
      @Nullable String username,
      @Nullable String firstName,
      @Nullable String lastName) {
    private static Person of(KeycloakSession session, String userId) {
      UserModel user = session.users().getUserById(session.getContext().getRealm(), userId);
      return user == null
          ? new Person(userId, null, null, null)
          : new Person(userId, user.getUsername(), user.getFirstName(), user.getLastName());
    }
  }

  static TransferRepresentation pending(
      KeycloakSession session, Organization organization, Transfer transfer) {
    return new TransferRepresentation(
        transfer.id(),
        "pending",
        NamedOrganization.of(organization),
        Person.of(session, transfer.fromUserId()),
        Person.of(session, transfer.toUserId()),
        Times.text(transfer.createdAt()),
        Times.text(transfer.expiresAt()));
  }

  static TransferRepresentation done(
      KeycloakSession session, Organization organization, String fromUserId, String toUserId) {
    return new TransferRepresentation(
        null,
        "transferred",
        NamedOrganization.of(organization),
        Person.of(session, fromUserId),
        Person.of(session, toUserId),
        null,
        null);
  }
}
