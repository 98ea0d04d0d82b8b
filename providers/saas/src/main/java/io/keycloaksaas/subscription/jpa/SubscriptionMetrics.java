package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.job.NodeLoop;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.SubscriptionStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * {@code saas.subscriptions} (by realm, plan and standing; the most frequent {@value #ROWS}) and
 * {@code saas.subscriptions.trials.ending} (trials that end within seven days). Each node counts
 * twice a minute, by an index, never who reads the metrics.
 */
final class SubscriptionMetrics {
  private static final int ROWS = 1_000;
  private static final Duration SOON = Duration.ofDays(7);
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final KeycloakSessionFactory sessions;
  private final AtomicLong trialsEnding = new AtomicLong();
  private final MultiGauge byPlan =
      MultiGauge.builder("saas.subscriptions").register(Metrics.globalRegistry);
  private final NodeLoop loop =
      new NodeLoop(
          "saas-subscription-metrics",
          Duration.ofSeconds(30),
          Duration.ZERO,
          "Subscriptions cannot be counted; trying again",
          this::measure);

  private SubscriptionMetrics(KeycloakSessionFactory sessions) {
    this.sessions = sessions;
    Gauge.builder("saas.subscriptions.trials.ending", trialsEnding::get)
        .register(Metrics.globalRegistry);
  }

  private record Series(String realm, String plan, String standing) implements Comparable<Series> {
    @Override
    public int compareTo(Series other) {
      return toString().compareTo(other.toString());
    }
  }

  private record Group(
      String realmId, String plan, long version, SubscriptionStatus status, long count) {}

  /** They start when the schema is there. */
  static SubscriptionMetrics connect(KeycloakSessionFactory sessions) {
    SubscriptionMetrics metrics = new SubscriptionMetrics(sessions);
    sessions.register(
        event -> {
          if (event instanceof PostMigrationEvent) {
            metrics.loop.start();
          }
        });
    return metrics;
  }

  void stop() {
    try {
      loop.stop(GRACE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean measure() {
    KeycloakModelUtils.runJobInTransaction(
        sessions,
        session -> {
          SystemScope.enterInBackground(session);
          EntityManager em = Database.of(session);
          trialsEnding.set(trialsEnding(em));
          byPlan.register(
              byPlan(session, groups(em)).entrySet().stream()
                  .map(entry -> MultiGauge.Row.of(tags(entry.getKey()), entry.getValue()))
                  .toList(),
              true);
        });
    return false;
  }

  private static long trialsEnding(EntityManager em) {
    Instant now = Times.CLOCK.instant();
    return em.createQuery(
            """
            select count(s) from SaasSubscription s
            where s.status = TRIALING and s.trialEnd between :now and :soon
            """,
            Long.class)
        .setParameter("now", now.toEpochMilli())
        .setParameter("soon", now.plus(SOON).toEpochMilli())
        .getSingleResult();
  }

  private static List<Group> groups(EntityManager em) {
    return em.createQuery(
            """
            select new io.keycloaksaas.subscription.jpa.SubscriptionMetrics$Group(
              s.realmId, s.planKey, s.catalogVersion, s.status, count(s))
            from SaasSubscription s where s.status <> CANCELED
            group by s.realmId, s.planKey, s.catalogVersion, s.status
            order by count(s) desc
            """,
            Group.class)
        .setMaxResults(ROWS)
        .getResultList();
  }

  private static Map<Series, Long> byPlan(KeycloakSession session, List<Group> groups) {
    Map<Series, Long> series = new TreeMap<>();
    for (Group group : groups) {
      RealmModel realm = session.realms().getRealm(group.realmId());
      if (realm != null) {
        session.getContext().setRealm(realm);
        series.merge(
            new Series(realm.getName(), group.plan(), standing(session, group)),
            group.count(),
            Long::sum);
      }
    }
    return series;
  }

  private static String standing(KeycloakSession session, Group group) {
    if (group.status() == SubscriptionStatus.PAUSED) {
      return "none";
    }
    PlanRef ref = new PlanRef(group.plan(), group.version());
    Plan plan = session.getProvider(CatalogProvider.class).plans(List.of(ref)).get(ref);
    if (plan == null || plan.isFree()) {
      return "free";
    }
    return group.status() == SubscriptionStatus.ACTIVE
        ? "paid"
        : group.status().name().toLowerCase(Locale.ROOT);
  }

  private static Tags tags(Series series) {
    return Tags.of("realm", series.realm(), "plan", series.plan(), "standing", series.standing());
  }
}
