package io.keycloaksaas.impersonation;

import com.google.auto.service.AutoService;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.platform.Impersonation;
import io.keycloaksaas.platform.Impersonation.Facts;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;

/**
 * Removes the session when its time is over, and with it what no token endpoint sees: the browser's
 * cookie, for one. Tokens have ended by then, however late this comes.
 */
@AutoService(JobHandler.class)
public final class ImpersonationEnd implements JobHandler {
  static final String KIND = "impersonation-end";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    return Jobs.inTransaction(sessions, job, session -> end(session, job.reference()));
  }

  private static Outcome end(KeycloakSession session, String sessionId) {
    RealmModel realm = session.getContext().getRealm();
    UserSessionModel userSession =
        realm == null ? null : session.sessions().getUserSession(realm, sessionId);
    Optional<Instant> end =
        Impersonation.of(userSession).flatMap(Impersonation::facts).map(Facts::end);
    if (end.isEmpty()) {
      return Outcome.done(); // ended before, or is no longer what it was
    }
    Duration left = Duration.between(Times.CLOCK.instant(), end.get());
    if (!left.isNegative() && !left.isZero()) {
      return Outcome.again(left, "the impersonation goes on");
    }
    String userId = userSession.getUser().getId();
    Map<String, Object> data = new HashMap<>();
    data.put("user_id", userId);
    data.put("session_id", sessionId);
    data.put("client_id", null);
    EventLog.write(session, new Event(EventType.SESSION_ENDED, null, userId, data));
    session.sessions().removeUserSession(realm, userSession);
    return Outcome.done();
  }
}
