package io.keycloaksaas.organization;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Caller;
import org.keycloak.models.ImpersonationSessionNote;

/** What only a person himself does: no administrator in his name, and no API key. */
public final class Impersonation {
  private Impersonation() {}

  /**
   * @throws Problem {@code permission_denied}
   */
  public static void refuse(Caller caller) {
    TenantAuth.refuseKeys(caller);
    refuseImpersonator(caller);
  }

  /**
   * For what an API key may do, too.
   *
   * @throws Problem {@code permission_denied}
   */
  public static void refuseImpersonator(Caller caller) {
    if (caller.userSession().getNote(ImpersonationSessionNote.IMPERSONATOR_ID.toString()) != null) {
      throw Problem.of(
          ProblemCode.PERMISSION_DENIED,
          "An administrator cannot do this in a user's name; the admin API is for him.");
    }
  }
}
