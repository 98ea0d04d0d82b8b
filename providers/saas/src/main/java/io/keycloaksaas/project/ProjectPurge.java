package io.keycloaksaas.project;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.organization.OrganizationContent;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.project.jpa.JpaProjects;
import io.keycloaksaas.project.jpa.JpaProjects.Due;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/**
 * Removes deleted projects whose time for a way back is over, each in a transaction of its own
 * under the lock of its organization, and those of an organization that is purged itself. Each
 * leaves its event.
 */
@AutoService({JobHandler.class, OrganizationContent.class})
public final class ProjectPurge implements JobHandler, OrganizationContent {
  private static final int BATCH = 100;

  @Override
  public String kind() {
    return "project-purge";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofMinutes(10));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    for (String realmId : Jobs.inTransaction(sessions, job, JpaProjects::realms)) {
      List<Due> due;
      do {
        due = Jobs.inTransaction(sessions, job, session -> due(session, realmId));
        due.forEach(
            one -> Jobs.inTransaction(sessions, job, session -> purge(session, realmId, one)));
      } while (due.size() == BATCH);
    }
    return Outcome.done();
  }

  private static List<Due> due(KeycloakSession session, String realmId) {
    return enter(session, realmId)
        .map(Projects::retention)
        .map(kept -> JpaProjects.due(session, Times.CLOCK.instant().minus(kept), BATCH))
        .orElse(List.of());
  }

  private static boolean purge(KeycloakSession session, String realmId, Due due) {
    if (enter(session, realmId).isEmpty()) {
      return false;
    }
    Subjects.lockIfThere(session, SubjectRef.organization(realmId, due.organizationId()));
    Optional<String> id = Optional.of(due.project().id());
    Optional<Project> still =
        id.flatMap(new JpaProjects(session, due.organizationId())::find)
            .filter(project -> project.deletedAt().isPresent());
    still.ifPresent(new Projects(session, due.organizationId(), () -> {})::purge);
    return still.isPresent();
  }

  /** Empty where the realm goes with its rows at this moment. */
  private static Optional<RealmModel> enter(KeycloakSession session, String realmId) {
    Optional<RealmModel> realm = Optional.ofNullable(session.realms().getRealm(realmId));
    realm.ifPresent(session.getContext()::setRealm);
    return realm;
  }

  @Override
  public boolean purge(KeycloakSession session, String organizationId, int most) {
    List<Project> some = new JpaProjects(session, organizationId).any(most);
    some.forEach(new Projects(session, organizationId, () -> {})::purge);
    return !some.isEmpty();
  }
}
