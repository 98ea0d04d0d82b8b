package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.CatalogDiff;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.SubjectType;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Counts whom an apply reaches: everybody where roles, permissions or the default plan of his type
 * change, else the subscribers of the plans that change (they keep their version until they move).
 */
final class AffectedSubjects {
  private final KeycloakSession session;
  private final EntityManager em;
  private final String realmId;

  AffectedSubjects(KeycloakSession session, String realmId) {
    this.session = session;
    this.em = Database.of(session);
    this.realmId = realmId;
  }

  Map<SubjectType, Long> by(CatalogDiff diff) {
    boolean rights =
        !diff.rolesWithOtherPermissions().isEmpty()
            || !diff.permissionsWithOtherMeaning().isEmpty();
    Map<SubjectType, Long> counts = new EnumMap<>(SubjectType.class);
    counts.put(
        SubjectType.ORGANIZATION,
        rights || diff.defaultsChanged().contains(Plan.Audience.ORGANIZATION)
            ? organizations()
            : subscribers(SubjectType.ORGANIZATION, diff.plansWithOtherGrants()));
    counts.put(
        SubjectType.USER,
        diff.defaultsChanged().contains(Plan.Audience.USER)
            ? users()
            : subscribers(SubjectType.USER, diff.plansWithOtherGrants()));
    return counts;
  }

  private long organizations() {
    return em.createQuery(
            "select count(s) from SaasSubject s where s.realmId = :realm and s.subjectType = :type",
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("type", SubjectType.ORGANIZATION)
        .getSingleResult();
  }

  private long users() {
    RealmModel realm = session.getContext().getRealm();
    return session.users().getUsersCount(realm);
  }

  private long subscribers(SubjectType type, Set<String> plans) {
    return plans.isEmpty()
        ? 0
        : em.createQuery(
                """
                select count(s) from SaasSubscription s where s.realmId = :realm
                  and s.subjectType = :type and s.activeKey is not null and s.planKey in (:plans)
                """,
                Long.class)
            .setParameter("realm", realmId)
            .setParameter("type", type)
            .setParameter("plans", plans)
            .getSingleResult();
  }
}
