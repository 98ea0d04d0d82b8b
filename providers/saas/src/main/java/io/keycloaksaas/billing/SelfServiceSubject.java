package io.keycloaksaas.billing;

import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.platform.Times;
import org.keycloak.models.KeycloakSession;

/**
 * Whose plan it is, for a caller who was let in.
 *
 * @param seesMembers whether the caller may know who the members are
 * @param recheck authorizes once more, under the lock of the subject
 */
public record SelfServiceSubject(
    Caller caller, SubjectRef subject, boolean seesMembers, Runnable recheck) {
  /** What a member needs to see the plan of his organization. */
  public static final String READ = "org:billing:read";

  /** What a member needs to change it. */
  public static final String MANAGE = "org:billing:manage";

  private static final String MEMBERS = "org:members:read";

  /** The caller himself. */
  public static SelfServiceSubject myself(KeycloakSession session, Access access) {
    Caller caller = TenantAccess.caller(session, access);
    return new SelfServiceSubject(
        caller,
        SubjectRef.user(session.getContext().getRealm().getId(), caller.user().getId()),
        false,
        () -> {});
  }

  /** An organization whose bills are the caller's business. */
  public static SelfServiceSubject organization(
      KeycloakSession session, Access access, String idOrSlug, String permission) {
    MemberAccess member = TenantAccess.member(session, access, idOrSlug, permission);
    return new SelfServiceSubject(
        member.caller(),
        SubjectRef.organization(session.getContext().getRealm().getId(), member.organizationId()),
        member
            .membership()
            .permissions(session, member.caller().user().getId(), Times.CLOCK.instant())
            .contains(MEMBERS),
        () -> TenantAccess.recheck(session, member, permission));
  }
}
