package io.keycloaksaas.persistence;

import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel.OrganizationRemovedEvent;
import org.keycloak.models.RealmModel.RealmRemovedEvent;
import org.keycloak.models.UserModel.UserPreRemovedEvent;
import org.keycloak.models.UserModel.UserRemovedEvent;

/**
 * Removes what belongs to a removed realm, user or organization, in the transaction of the removal.
 * It asks the metamodel which of our tables there are, so that no new table can be forgotten: every
 * entity with a {@code realmId} goes with its realm, every one with a subject goes with the subject
 * unless it {@link OutlivesSubject}, and what {@link GoesWithUser} with the account.
 */
final class Cleanup {
  private static final String OURS = "io.keycloaksaas.";

  /** The removal waits for a worker before it holds anything that the worker wants next. */
  private static final Comparator<EntityType<?>> FIRST_WHAT_WORKERS_LOCK =
      Comparator.<EntityType<?>, Boolean>comparing(entity -> !is(LockedFirst.class, entity))
          .thenComparing(entity -> !is(WorkedOn.class, entity));

  private final EntityManager em;

  private Cleanup(KeycloakSession session) {
    SystemScope.enter(session);
    this.em = Database.of(session);
  }

  static void connect(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof RealmRemovedEvent e) {
            new Cleanup(e.getKeycloakSession()).realm(e.getRealm().getId());
            FactChanges.forgetRealm(e.getKeycloakSession(), e.getRealm().getId());
            CacheDrops.afterCommit(
                e.getKeycloakSession(), CacheDrops.realmKey(e.getRealm().getId()));
          } else if (event instanceof UserPreRemovedEvent e) {
            // Alone for the managed members of a removed organization.
            subject(
                e.getKeycloakSession(), SubjectRef.user(e.getRealm().getId(), e.getUser().getId()));
          } else if (event instanceof UserRemovedEvent e) {
            // Alone for the users that a storage provider no longer has.
            subject(
                e.getKeycloakSession(), SubjectRef.user(e.getRealm().getId(), e.getUser().getId()));
          } else if (event instanceof OrganizationRemovedEvent e) {
            KeycloakSession session = e.getKeycloakSession();
            subject(
                session,
                SubjectRef.organization(
                    session.getContext().getRealm().getId(), e.getOrganization().getId()));
          }
        });
  }

  private static void subject(KeycloakSession session, SubjectRef subject) {
    new Cleanup(session).subject(subject);
    FactChanges.forget(session, subject);
    CacheDrops.afterCommit(session, subject.cacheKey());
  }

  /**
   * What workers lock once more at the end: they may have added to it before they were locked out.
   */
  private void realm(String realmId) {
    Stream.concat(ours("realmId"), ours("realmId").filter(entity -> is(LockedFirst.class, entity)))
        .forEach(
            entity -> conditions(entity).forEach(condition -> realm(realmId, entity, condition)));
  }

  private void realm(String realmId, EntityType<?> entity, String condition) {
    em.createQuery("delete from " + entity.getName() + " where realmId = :realm" + condition)
        .setParameter("realm", realmId)
        .executeUpdate();
  }

  /** What waits for a number first, for it may get one meanwhile. */
  private static List<String> conditions(EntityType<?> entity) {
    return is(NumberedLater.class, entity)
        ? List.of(" and seq is null", " and seq is not null")
        : List.of("");
  }

  private static boolean is(Class<?> kind, EntityType<?> entity) {
    return kind.isAssignableFrom(entity.getJavaType());
  }

  private void subject(SubjectRef subject) {
    if (subject.type() == SubjectType.USER) {
      person(subject);
    }
    ours("realmId", "subjectType", "subjectId")
        .filter(entity -> !is(OutlivesSubject.class, entity))
        .forEach(
            entity ->
                em.createQuery(
                        "delete from "
                            + entity.getName()
                            + " where realmId = :realm and subjectType = :type and subjectId = :id")
                    .setParameter("realm", subject.realmId())
                    .setParameter("type", subject.type())
                    .setParameter("id", subject.id())
                    .executeUpdate());
  }

  private void person(SubjectRef user) {
    for (EntityType<?> entity : em.getMetamodel().getEntities()) {
      if (is(GoesWithUser.class, entity)) {
        em.createQuery(
                "delete from " + entity.getName() + " where realmId = :realm and userId = :user")
            .setParameter("realm", user.realmId())
            .setParameter("user", user.id())
            .executeUpdate();
      }
    }
  }

  private Stream<EntityType<?>> ours(String... attributes) {
    return em.getMetamodel().getEntities().stream()
        .filter(entity -> isOurs(entity) && has(entity, Set.of(attributes)))
        .sorted(FIRST_WHAT_WORKERS_LOCK);
  }

  private static boolean isOurs(EntityType<?> entity) {
    return entity.getJavaType().getName().startsWith(OURS);
  }

  private static boolean has(EntityType<?> entity, Set<String> attributes) {
    return entity.getAttributes().stream()
        .map(Attribute::getName)
        .collect(Collectors.toSet())
        .containsAll(attributes);
  }
}
