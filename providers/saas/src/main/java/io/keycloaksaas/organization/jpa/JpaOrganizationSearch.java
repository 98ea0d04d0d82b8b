package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.OrganizationFilter;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.Like;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.CountingCondition;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Pages of a realm's organizations that meet a filter: one statement each, along the index of the
 * order.
 */
public final class JpaOrganizationSearch {
  private static final String FOUND =
      """
       and (lower(o.name) like :search escape '!' or lower(o.id) like :search escape '!'
         or exists (select 1 from SaasSlug s where s.organizationId = o.id
           and lower(s.slug) like :search escape '!'))
      """;
  private static final String SUBSCRIBED =
      """
      exists (select 1 from SaasSubscription b where b.realmId = o.realmId
        and b.subjectType = :organization and b.activeKey = o.id and %s)
      """;

  private final EntityManager em;
  private final String realmId;
  private final OrganizationFilter filter;
  private final boolean byDefault;

  /**
   * @param defaultPlan the plan of who has no counting subscription
   */
  public JpaOrganizationSearch(
      KeycloakSession session, OrganizationFilter filter, Optional<String> defaultPlan) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
    this.filter = filter;
    this.byDefault = filter.plan().isPresent() && filter.plan().equals(defaultPlan);
  }

  /** Oldest first. */
  public List<Organization> page(Optional<Cursor> after, int size) {
    TypedQuery<Object[]> query =
        em.createQuery(
                """
                select o, n.enabled from SaasOrganization o
                left join OrganizationEntity n on n.id = o.id
                where o.realmId = :realm and o.createdAt >= :at and (o.createdAt > :at or o.id > :id)
                  and
                """
                    + filter.status().map(EffectiveStatus::is).orElse(" o.status <> DELETED")
                    + (filter.search().isPresent() ? FOUND : "")
                    + planCondition()
                    + " order by o.createdAt, o.id",
                Object[].class)
            .setParameter("realm", realmId)
            .setParameter("at", after.map(Cursor::at).orElse(Long.MIN_VALUE))
            .setParameter("id", after.map(Cursor::id).orElse(""))
            .setMaxResults(size);
    filter.search().ifPresent(text -> query.setParameter("search", Like.containing(text)));
    filter
        .plan()
        .ifPresent(
            plan ->
                query
                    .setParameter("plan", plan)
                    .setParameter("organization", SubjectType.ORGANIZATION)
                    .setParameter("now", Times.CLOCK.millis()));
    return query
        .getResultStream()
        .map(
            row ->
                EffectiveStatus.of(
                    JpaOrganizations.record((OrganizationEntity) row[0]), (Boolean) row[1]))
        .toList();
  }

  private String planCondition() {
    if (filter.plan().isEmpty()) {
      return "";
    }
    String counts = CountingCondition.counts("b");
    String named =
        SUBSCRIBED.formatted(counts + " and " + CountingCondition.plan("b") + " = :plan");
    return byDefault
        ? " and (" + named + " or not " + SUBSCRIBED.formatted(counts) + ")"
        : " and " + named;
  }

  /** Every character of the text for itself: {@code !} marks those that LIKE would read. */
}
