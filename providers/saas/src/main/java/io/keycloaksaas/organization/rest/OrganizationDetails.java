package io.keycloaksaas.organization.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.keycloaksaas.organization.Seats;
import io.keycloaksaas.organization.Seats.Usage;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** One organization with what a list does not show: its seats. */
public record OrganizationDetails(
    @JsonUnwrapped OrganizationRepresentation organization, SeatsRepresentation seats) {

  /**
   * @param pending held for people to come, where the realm counts them
   * @param limit null when nothing limits
   * @param over more are taken than there are: nobody is thrown out, nobody new gets in
   */
  public record SeatsRepresentation(long used, long pending, @Nullable Long limit, boolean over) {
    static SeatsRepresentation of(Usage usage) {
      return new SeatsRepresentation(
          usage.used(), usage.pending(), usage.limit().orElse(null), usage.isOver());
    }
  }

  static OrganizationDetails of(KeycloakSession session, OrganizationRepresentation organization) {
    return new OrganizationDetails(
        organization, SeatsRepresentation.of(Seats.usage(session, organization.id())));
  }
}
