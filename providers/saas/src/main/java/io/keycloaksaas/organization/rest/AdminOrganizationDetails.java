package io.keycloaksaas.organization.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.keycloaksaas.entitlement.CountingPlan;
import io.keycloaksaas.entitlement.Standing;
import io.keycloaksaas.organization.Ownerless;
import io.keycloaksaas.organization.PlanStandings;
import io.keycloaksaas.organization.jpa.JpaSeats;
import io.keycloaksaas.organization.rest.OrganizationDetails.SeatsRepresentation;
import io.keycloaksaas.platform.AdminGate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;

/**
 * An organization as administrators see it.
 *
 * @param ownerless nobody owns it: an administrator should give it to somebody
 * @param plan that counts now; null for none
 * @param standing with it: none, free, past_due, trialing or paid
 * @param members how many there are
 * @param seats null in lists
 * @param access what the caller may do; null in lists
 */
public record AdminOrganizationDetails(
    @JsonUnwrapped OrganizationRepresentation organization,
    boolean ownerless,
    @Nullable String plan,
    String standing,
    long members,
    @Nullable SeatsRepresentation seats,
    @Nullable AdminAccess access) {

  /**
   * What consoles show or hide by; the REST API decides.
   *
   * @param manage the organization, its members, roles and invitations
   * @param billing its subscription, overrides and grants
   */
  public record AdminAccess(boolean manage, boolean billing) {}

  static AdminOrganizationDetails of(
      AdminGate gate, OrganizationModel model, OrganizationRepresentation organization) {
    AdminOrganizationDetails listed = list(gate.session(), List.of(organization)).get(0);
    return new AdminOrganizationDetails(
        organization,
        listed.ownerless(),
        listed.plan(),
        listed.standing(),
        listed.members(),
        OrganizationDetails.of(gate.session(), organization).seats(),
        new AdminAccess(gate.canManage(model), gate.isBillingAdmin()));
  }

  /** For a list: the same few statements whatever their number. */
  static List<AdminOrganizationDetails> list(
      KeycloakSession session, List<OrganizationRepresentation> organizations) {
    List<String> ids = organizations.stream().map(OrganizationRepresentation::id).toList();
    Set<String> ownerless = Ownerless.among(session, ids);
    Map<String, CountingPlan> plans = PlanStandings.of(session, ids);
    Map<String, Long> members = new JpaSeats(session).members(ids);
    return organizations.stream()
        .map(
            o -> {
              Optional<CountingPlan> plan = Optional.ofNullable(plans.get(o.id()));
              return new AdminOrganizationDetails(
                  o,
                  ownerless.contains(o.id()),
                  plan.map(found -> found.ref().key()).orElse(null),
                  plan.map(CountingPlan::standing).orElse(Standing.NONE).key(),
                  members.getOrDefault(o.id(), 0L),
                  null,
                  null);
            })
        .toList();
  }
}
