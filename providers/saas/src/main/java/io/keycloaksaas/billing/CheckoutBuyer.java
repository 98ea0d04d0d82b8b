package io.keycloaksaas.billing;

import io.keycloaksaas.organization.Seats;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Who buys, authorized to.
 *
 * @param subject for whom
 * @param name for invoices
 * @param seats how many are paid for where the price is per seat
 */
public record CheckoutBuyer(SubjectRef subject, Caller caller, String name, long seats) {
  /** What a member needs to buy for his organization. */
  public static final String PERMISSION = "org:billing:manage";

  /** The caller, for himself. */
  public static CheckoutBuyer myself(KeycloakSession session) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    return new CheckoutBuyer(
        SubjectRef.user(session.getContext().getRealm().getId(), caller.user().getId()),
        caller,
        caller.user().getUsername(),
        1);
  }

  /** The caller, for an organization whose bills are his business. */
  public static CheckoutBuyer organization(KeycloakSession session, String idOrSlug) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, idOrSlug, PERMISSION);
    TenantAuth.refuseKeys(access.caller()); // a link outlives the key that asked for it
    return new CheckoutBuyer(
        SubjectRef.organization(session.getContext().getRealm().getId(), access.organizationId()),
        access.caller(),
        access.membership().organization().name(),
        Seats.usage(session, access.organizationId()).used());
  }

  CustomerDetails details() {
    return new CustomerDetails(
        name,
        Optional.ofNullable(caller.user().getEmail())
            .filter(email -> caller.user().isEmailVerified()));
  }
}
