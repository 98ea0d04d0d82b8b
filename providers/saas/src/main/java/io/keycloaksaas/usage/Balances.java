package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.FeatureType;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.BillingPeriod;
import io.keycloaksaas.usage.jpa.JpaConsumptions;
import io.keycloaksaas.usage.jpa.JpaPools;
import io.keycloaksaas.usage.jpa.Pool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.keycloak.models.KeycloakSession;

/** What the pools of subjects hold and have given; takes nothing, and waits for nobody. */
public final class Balances {
  private final KeycloakSession session;
  private final Allowances allowances;
  private final Rollovers rollovers;
  private final JpaPools pools;

  /** For one request, after the row-level scope of the subject was entered. */
  public Balances(KeycloakSession session, Allowances allowances) {
    this.session = session;
    this.allowances = allowances;
    this.rollovers = new Rollovers(session, allowances);
    this.pools = new JpaPools(session);
  }

  /** Every metered feature that is not denied, in the order of the catalogue. */
  public List<FeatureUsageRepresentation> of(SubjectRef subject) {
    Instant now = Times.CLOCK.instant();
    Allowance allowance = allowances.of(subject, OptionalLong.empty(), now);
    BillingPeriod period = allowance.period();
    return session
        .getProvider(CatalogProvider.class)
        .current()
        .catalog()
        .features()
        .values()
        .stream()
        .filter(feature -> feature.type() == FeatureType.METERED && !feature.retired())
        .filter(feature -> !allowance.denied().contains(feature.key()))
        .map(feature -> shown(subject, feature.key(), allowance, now))
        .map(
            pool ->
                new FeatureUsageRepresentation(
                    pool.feature().value(),
                    BalanceRepresentation.of(pool.balance()),
                    period.start().toString(),
                    period.end().toString()))
        .toList();
  }

  /** What earlier periods and this one used; newest first. */
  public List<PeriodUsage> history(
      SubjectRef subject, FeatureKey feature, Optional<Instant> before, int fetch) {
    return new JpaConsumptions(session).history(subject, feature, before, fetch);
  }

  /**
   * As whoever uses it next will find it. Nobody is kept from carrying over meanwhile: what has
   * gone over when that was looked at is looked up once more.
   */
  private Pool shown(SubjectRef subject, FeatureKey feature, Allowance allowance, Instant now) {
    Pool pool = pools.pool(subject, feature, allowance, now);
    if (!pool.isCarryOpen()) {
      return pool;
    }
    Instant turn = allowance.period().start();
    Rollovers.Due due = rollovers.due(subject, feature, turn, now, pool.isStored(), List.of());
    Pool shown = due.isBegun() ? pools.anew(subject, feature, allowance, now) : pool;
    due.grant().ifPresent(grant -> shown.show(grant.line()));
    return shown;
  }
}
