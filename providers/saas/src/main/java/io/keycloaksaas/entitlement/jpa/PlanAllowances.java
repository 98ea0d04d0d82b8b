package io.keycloaksaas.entitlement.jpa;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.entitlement.AllowanceResolver;
import io.keycloaksaas.entitlement.SubjectFacts;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.usage.Allowance;
import io.keycloaksaas.usage.Allowances;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** What subjects' plans give, by the facts of now or by those of history. */
record PlanAllowances(KeycloakSession session, SubjectStates states) implements Allowances {

  @Override
  public Allowance of(SubjectRef subject, OptionalLong version, Instant at) {
    return allowance(subject, states.of(subject, version).facts(), at);
  }

  @Override
  public Allowance asOf(SubjectRef subject, Instant at) {
    Subjects.requireVisible(session, subject);
    var past = session.getProvider(SubscriptionProvider.class).past(subject, at);
    return allowance(
        subject, new SubjectFacts(past.subscription(), past.overrides(), List.of()), at);
  }

  /** The plans are asked for before the catalogue, so that one statement brings both. */
  private Allowance allowance(SubjectRef subject, SubjectFacts facts, Instant at) {
    var plans = Knowledge.plans(session, Stream.of(facts));
    Catalog catalog = session.getProvider(CatalogProvider.class).current().catalog();
    return AllowanceResolver.allowance(subject.type(), facts, catalog, plans, at);
  }
}
