package io.keycloaksaas.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.organization.OrganizationLimit;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Text;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.project.jpa.JpaProjects;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The projects of one organization. Every change holds the organization's row until the commit, so
 * that its limit is exact. A project changes no entitlement: the organization's version stays.
 */
public final class Projects {
  private static final int MAX_NAME = 256;

  /** The organization's limit counts living ones only; the rows of deleted ones stay a while. */
  private static final Limit CREATIONS = new Limit("project.create", 300, Duration.ofHours(1));

  private final KeycloakSession session;
  private final RealmModel realm;
  private final String organizationId;
  private final Runnable recheck;
  private final JpaProjects rows;

  /**
   * @param recheck whether the caller still may, asked under the lock
   */
  public Projects(KeycloakSession session, String organizationId, Runnable recheck) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.organizationId = organizationId;
    this.recheck = recheck;
    this.rows = new JpaProjects(session, organizationId);
  }

  /** Oldest first. */
  public List<Project> list(Page.Request page, ProjectFilter filter) {
    return rows.page(
        filter, Times.CLOCK.instant().minus(retention(realm)), page.after(), page.fetch());
  }

  /**
   * @throws Problem {@code project_not_found}, of a deleted one, too
   */
  public Project get(String id) {
    return rows.find(id)
        .filter(project -> project.deletedAt().isEmpty())
        .orElseThrow(Projects::notFound);
  }

  /**
   * @param metadata null for none
   * @param createdBy the user, if it is one of its members
   * @throws Problem {@code validation_failed}, {@code too_many_requests}, {@code limit_reached}
   *     with {@code limit}
   */
  public Project create(String name, JsonNode metadata, Optional<String> createdBy) {
    String cleanName = Text.line("name", name, 1, MAX_NAME);
    Metadata kept = Metadata.EMPTY.patched(metadata);
    Limits.hit(session, CREATIONS, organizationId);
    lock();
    requireRoom();
    Project created = rows.create(cleanName, kept, createdBy);
    log(EventType.PROJECT_CREATED, created, Map.of());
    return created;
  }

  /**
   * @throws Problem {@code project_not_found}, {@code validation_failed}, {@code version_conflict}
   */
  public Project update(String id, ProjectChange change, IfMatch condition) {
    Optional<String> name = change.name().map(text -> Text.line("name", text, 1, MAX_NAME));
    lock();
    Project before = get(id);
    condition.require(before.etag());
    String newName = name.orElse(before.name());
    Metadata metadata =
        change.metadata().map(edit -> edit.apply(before.metadata())).orElse(before.metadata());
    boolean renamed = !newName.equals(before.name());
    boolean described = !metadata.equals(before.metadata());
    if (!renamed && !described) {
      return before;
    }
    Project updated = rows.update(id, newName, metadata);
    log(EventType.PROJECT_UPDATED, updated, Map.of("changed", changed(renamed, described)));
    return updated;
  }

  private static List<String> changed(boolean renamed, boolean described) {
    return !renamed
        ? List.of("metadata")
        : described ? List.of("metadata", "name") : List.of("name");
  }

  /**
   * Hides it; {@link #restore} brings it back until the retention is over.
   *
   * @throws Problem {@code project_not_found}, {@code version_conflict}
   */
  public void delete(String id, IfMatch condition) {
    lock();
    Project before = get(id);
    condition.require(before.etag());
    Instant now = Times.CLOCK.instant();
    Project deleted = rows.delete(id, now.toEpochMilli());
    log(
        EventType.PROJECT_DELETED,
        deleted,
        Map.of("restorable_until", now.plus(retention(realm)).toString()));
  }

  /**
   * As it was before. Repeating it changes nothing.
   *
   * @throws Problem {@code project_not_found} from the end of the retention on; {@code
   *     limit_reached} when others have taken its place
   */
  public Project restore(String id) {
    lock();
    Project before = rows.find(id).orElseThrow(Projects::notFound);
    if (before.deletedAt().isEmpty()) {
      return before;
    }
    Instant end = Instant.ofEpochMilli(before.deletedAt().get()).plus(retention(realm));
    if (!Times.CLOCK.instant().isBefore(end)) {
      throw notFound(); // the purge is only late
    }
    requireRoom();
    Project restored = rows.restore(id);
    log(EventType.PROJECT_RESTORED, restored, Map.of());
    return restored;
  }

  /** Removes for good, as the purge of projects or of the whole organization does. */
  void purge(Project project) {
    rows.remove(project.id());
    log(EventType.PROJECT_PURGED, project, Map.of());
  }

  static Duration retention(RealmModel realm) {
    return Duration.ofDays(new Settings(realm).number(Settings.Key.PROJECTS_RETENTION_DAYS));
  }

  private void lock() {
    Subjects.lock(session, SubjectRef.organization(realm.getId(), organizationId));
    recheck.run();
  }

  private void requireRoom() {
    OrganizationLimit.PROJECTS
        .of(session, organizationId)
        .filter(limit -> rows.count() >= limit)
        .ifPresent(
            limit -> {
              throw OrganizationLimit.reached(
                  limit, "The organization may have " + limit + " projects, and has them.");
            });
  }

  private void log(EventType type, Project project, Map<String, Object> delta) {
    Map<String, Object> data = new HashMap<>(delta);
    data.put("organization_id", organizationId);
    data.put("project_id", project.id());
    EventLog.write(session, new Event(type, organizationId, null, data));
  }

  private static Problem notFound() {
    return Problem.of(ProblemCode.PROJECT_NOT_FOUND, "There is no such project here.");
  }
}
