package io.keycloaksaas.platform;

import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.ImpersonationSessionNote;
import org.keycloak.models.UserSessionModel;

/**
 * An administrator who acts as a user, as the notes of the user's session tell of him: who he is by
 * Keycloak's, from which realm and until when by ours, which are written when it begins. A session
 * that a realm of ours began without them gets no tokens.
 *
 * @param id of the administrator
 * @param username of the administrator
 * @param facts absent where nobody of ours was there when it began
 */
public record Impersonation(String id, String username, Optional<Facts> facts) {
  private static final String REALM = "saas.impersonation.realm";
  private static final String END = "saas.impersonation.end";
  private static final String REASON = "saas.impersonation.reason";

  /**
   * What Keycloak does not note.
   *
   * @param realmId the administrator's own realm
   * @param end in whole seconds; from then on there are no tokens
   * @param reason as the administrator gave it
   */
  public record Facts(String realmId, Instant end, Optional<String> reason) {

    /** Notes them for as long as the session lasts. */
    public void writeTo(UserSessionModel userSession) {
      userSession.setNote(REALM, realmId);
      userSession.setNote(END, Long.toString(end.getEpochSecond()));
      reason.ifPresent(text -> userSession.setNote(REASON, text));
    }

    private static Optional<Facts> of(UserSessionModel userSession) {
      String realmId = userSession.getNote(REALM);
      String end = userSession.getNote(END);
      return realmId == null || end == null
          ? Optional.empty()
          : Optional.of(
              new Facts(
                  realmId,
                  Instant.ofEpochSecond(Long.parseLong(end)),
                  Optional.ofNullable(userSession.getNote(REASON))));
    }
  }

  /**
   * @param userSession may be null
   */
  public static Optional<Impersonation> of(UserSessionModel userSession) {
    String id =
        userSession == null
            ? null
            : userSession.getNote(ImpersonationSessionNote.IMPERSONATOR_ID.toString());
    return id == null
        ? Optional.empty()
        : Optional.of(
            new Impersonation(
                id,
                userSession.getNote(ImpersonationSessionNote.IMPERSONATOR_USERNAME.toString()),
                Facts.of(userSession)));
  }

  /**
   * The administrator's id, or null for who comes himself.
   *
   * @param userSession may be null
   */
  public static String actorBehind(UserSessionModel userSession) {
    return of(userSession).map(Impersonation::id).orElse(null);
  }
}
