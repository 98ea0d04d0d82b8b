package io.keycloaksaas.project.jpa;

import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.Like;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.project.Project;
import io.keycloaksaas.project.ProjectFilter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The rows of one organization's projects. */
public final class JpaProjects {
  private final EntityManager em;
  private final String realmId;
  private final String organizationId;

  public JpaProjects(KeycloakSession session, String organizationId) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
    this.organizationId = organizationId;
  }

  /** A deleted project of a realm, for its purge. */
  public record Due(String organizationId, Project project) {}

  /** Those deleted at or before the instant, oldest deletion first. */
  public static List<Due> due(KeycloakSession session, Instant deletedBefore, int most) {
    return Database.of(session)
        .createQuery(
            """
            select p from SaasProject p where p.realmId = :realm and p.deletedAt <= :before
            order by p.deletedAt
            """,
            ProjectEntity.class)
        .setParameter("realm", session.getContext().getRealm().getId())
        .setParameter("before", deletedBefore.toEpochMilli())
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Due(row.organizationId, project(row)))
        .toList();
  }

  /** Realms with a deleted project. */
  public static List<String> realms(KeycloakSession session) {
    return Database.of(session)
        .createQuery(
            "select distinct p.realmId from SaasProject p where p.deletedAt is not null",
            String.class)
        .getResultList();
  }

  public Optional<Project> find(String id) {
    return row(id).map(JpaProjects::project);
  }

  /**
   * Oldest first.
   *
   * @param restorableSince deleted ones of before are as good as gone
   */
  public List<Project> page(
      ProjectFilter filter, Instant restorableSince, Optional<Cursor> after, int size) {
    TypedQuery<ProjectEntity> query =
        em.createQuery(
                """
                select p from SaasProject p
                where p.realmId = :realm and p.organizationId = :org
                  and p.createdAt >= :at and (p.createdAt > :at or p.id > :id)
                """
                    + (filter.deleted() ? " and p.deletedAt > :kept" : " and p.deletedAt is null")
                    + (filter.search().isPresent()
                        ? " and lower(p.name) like :text escape '!'"
                        : "")
                    + " order by p.createdAt, p.id",
                ProjectEntity.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("at", after.map(Cursor::at).orElse(Long.MIN_VALUE))
            .setParameter("id", after.map(Cursor::id).orElse(""))
            .setMaxResults(size);
    if (filter.deleted()) {
      query.setParameter("kept", restorableSince.toEpochMilli());
    }
    filter.search().ifPresent(text -> query.setParameter("text", Like.containing(text)));
    return query.getResultStream().map(JpaProjects::project).toList();
  }

  /** Those that are not deleted. */
  public long count() {
    return em.createQuery(
            """
            select count(p) from SaasProject p
            where p.realmId = :realm and p.organizationId = :org and p.deletedAt is null
            """,
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .getSingleResult();
  }

  /** Some of all there are, deleted or not. */
  public List<Project> any(int most) {
    return em.createQuery(
            """
            select p from SaasProject p where p.realmId = :realm and p.organizationId = :org
            order by p.createdAt, p.id
            """,
            ProjectEntity.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setMaxResults(most)
        .getResultStream()
        .map(JpaProjects::project)
        .toList();
  }

  public Project create(String name, Metadata metadata, Optional<String> createdBy) {
    ProjectEntity row =
        new ProjectEntity(organizationId, Ids.next(), realmId, Times.CLOCK.millis());
    row.name = name;
    row.metadata = metadata.text();
    row.createdBy = createdBy.orElse(null);
    em.persist(row);
    return project(row);
  }

  public Project update(String id, String name, Metadata metadata) {
    ProjectEntity row = row(id).orElseThrow();
    row.name = name;
    row.metadata = metadata.text();
    return changed(row);
  }

  public Project delete(String id, long at) {
    ProjectEntity row = row(id).orElseThrow();
    row.deletedAt = at;
    return changed(row);
  }

  public Project restore(String id) {
    ProjectEntity row = row(id).orElseThrow();
    row.deletedAt = null;
    return changed(row);
  }

  public void remove(String id) {
    row(id).ifPresent(em::remove);
  }

  private static Project changed(ProjectEntity row) {
    row.revision++;
    row.updatedAt = Times.CLOCK.millis();
    return project(row);
  }

  private Optional<ProjectEntity> row(String id) {
    return Ids.isPossible(id)
        ? em.createQuery(
                """
                select p from SaasProject p
                where p.realmId = :realm and p.organizationId = :org and p.id = :id
                """,
                ProjectEntity.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
        : Optional.empty();
  }

  private static Project project(ProjectEntity row) {
    return new Project(
        row.id,
        row.name,
        Metadata.stored(row.metadata),
        Optional.ofNullable(row.createdBy),
        row.revision,
        row.createdAt,
        row.updatedAt,
        Optional.ofNullable(row.deletedAt));
  }
}
