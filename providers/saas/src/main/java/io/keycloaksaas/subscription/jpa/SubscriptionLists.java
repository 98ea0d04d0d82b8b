package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.CountingCondition;
import io.keycloaksaas.subscription.Note;
import io.keycloaksaas.subscription.SubscriptionFilter;
import io.keycloaksaas.subscription.SubscriptionProvider.HistoryEntry;
import io.keycloaksaas.subscription.SubscriptionProvider.Listed;
import io.keycloaksaas.subscription.SubscriptionStatus;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** Pages of subscriptions and of their history. */
final class SubscriptionLists {
  private final KeycloakSession session;
  private final EntityManager em;

  SubscriptionLists(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
  }

  /** By ids, which follow the time of creation. */
  List<Listed> list(String realmId, SubscriptionFilter filter, Page.Request page) {
    Conditions where = conditions(realmId, filter);
    where.add("s.id > :after", "after", page.after().map(Cursor::id).orElse(""));
    return where
        .bind(
            em.createQuery(
                "select s from SaasSubscription s where " + where.text() + " order by s.id",
                SubscriptionEntity.class))
        .setMaxResults(page.fetch())
        .getResultStream()
        .map(row -> new Listed(row.subject(), row.record()))
        .toList();
  }

  Map<String, Long> countByPlan(String realmId, SubscriptionFilter filter) {
    Conditions where = conditions(realmId, filter);
    return where
        .bind(
            em.createQuery(
                "select q.plan, count(*) from (select "
                    + CountingCondition.plan("s")
                    + " as plan from SaasSubscription s where "
                    + where.text()
                    + ") q group by q.plan",
                Object[].class))
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** Parts of a condition on {@code s}, with their parameters. */
  private record Conditions(List<String> parts, Map<String, Object> parameters) {
    void add(String part) {
      parts.add(part);
    }

    void add(String part, String parameter, Object value) {
      parts.add(part);
      parameters.put(parameter, value);
    }

    String text() {
      return String.join(" and ", parts);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
      parameters.forEach(query::setParameter);
      return query;
    }
  }

  private Conditions conditions(String realmId, SubscriptionFilter filter) {
    Conditions where = new Conditions(new ArrayList<>(), new HashMap<>());
    where.add("s.realmId = :realm", "realm", realmId);
    where.add(
        filter
            .status()
            .map(CountingCondition::is)
            .orElseGet(() -> "not " + CountingCondition.is(SubscriptionStatus.CANCELED)),
        "now",
        Times.CLOCK.millis());
    filter
        .plan()
        .ifPresent(plan -> where.add(CountingCondition.plan("s") + " = :plan", "plan", plan));
    filter.subjectType().ifPresent(type -> where.add("s.subjectType = :type", "type", type));
    filter
        .trialEndsBefore()
        .ifPresent(
            before -> {
              where.add(CountingCondition.is(SubscriptionStatus.TRIALING));
              where.add("s.trialEnd < :before", "before", before.toEpochMilli());
            });
    filter
        .standing()
        .ifPresent(standing -> where.add(standing(standing), "free", freePlans(realmId)));
    return where;
  }

  /** A plan without a price is free, whatever the status. */
  private static String standing(SubscriptionFilter.Standing standing) {
    String free = "concat(s.planKey, '@', cast(s.catalogVersion as string)) in (:free)";
    return switch (standing) {
      case FREE -> CountingCondition.counts("s") + " and " + free;
      case TRIALING -> CountingCondition.is(SubscriptionStatus.TRIALING) + " and not " + free;
      case PAST_DUE -> CountingCondition.is(SubscriptionStatus.PAST_DUE) + " and not " + free;
      case PAID -> CountingCondition.is(SubscriptionStatus.ACTIVE) + " and not " + free;
    };
  }

  /** Those that somebody has; as {@code plan@version}, never an empty list. */
  private List<String> freePlans(String realmId) {
    List<PlanRef> used =
        em.createQuery(
                """
                select distinct new io.keycloaksaas.catalog.PlanRef(s.planKey, s.catalogVersion)
                from SaasSubscription s where s.realmId = :realm and s.status <> CANCELED
                """,
                PlanRef.class)
            .setParameter("realm", realmId)
            .getResultList();
    Map<PlanRef, Plan> plans = session.getProvider(CatalogProvider.class).plans(used);
    List<String> free =
        used.stream()
            .filter(ref -> Optional.ofNullable(plans.get(ref)).map(Plan::isFree).orElse(true))
            .map(ref -> ref.key() + "@" + ref.catalogVersion())
            .collect(Collectors.toCollection(ArrayList::new));
    free.add("");
    return free;
  }

  /** Newest first. */
  List<HistoryEntry> history(SubjectRef subject, Page.Request page) {
    Cursor before = page.after().orElse(new Cursor(Long.MAX_VALUE, ""));
    return em.createQuery(
            """
            select h from SaasSubscriptionHistory h
            where h.realmId = :realm and h.subjectType = :type and h.subjectId = :id
              and (h.at < :at or h.at = :at and h.id < :before)
            order by h.at desc, h.id desc
            """,
            SubscriptionHistoryEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("at", before.at())
        .setParameter("before", before.id())
        .setMaxResults(page.fetch())
        .getResultStream()
        .map(
            row ->
                new HistoryEntry(
                    row.id,
                    row.subscriptionId,
                    Instant.ofEpochMilli(row.at),
                    row.cause,
                    Json.read(row.state),
                    Optional.ofNullable(row.reason).map(text -> new Note(text, row.actorId))))
        .toList();
  }
}
