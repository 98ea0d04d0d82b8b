package io.keycloaksaas.entitlement.jpa;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.CatalogProvider.Published;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.entitlement.EntitlementProvider.Context;
import io.keycloaksaas.entitlement.Facts;
import io.keycloaksaas.entitlement.OrganizationFacts;
import io.keycloaksaas.entitlement.SubjectFacts;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.usage.Grants;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** What is known of subjects: now, or what history kept of a past instant. */
record Knowledge(
    Instant at,
    Published published,
    Map<PlanRef, Plan> plans,
    Map<SubjectRef, SubjectFacts> facts) {

  /** From the cache. */
  static Knowledge ofNow(KeycloakSession session, SubjectStates states, List<SubjectRef> subjects) {
    Map<SubjectRef, SubjectFacts> facts = new HashMap<>();
    states.of(subjects).forEach((subject, state) -> facts.put(subject, state.facts()));
    Map<PlanRef, Plan> plans = plans(session, facts.values().stream());
    return new Knowledge(
        Times.CLOCK.instant(), session.getProvider(CatalogProvider.class).current(), plans, facts);
  }

  /** From the database. */
  static Knowledge ofPast(KeycloakSession session, List<SubjectRef> subjects, Instant at) {
    Map<SubjectRef, SubjectFacts> facts = new HashMap<>();
    for (SubjectRef subject : subjects) {
      Subjects.requireVisible(session, subject);
      var past = session.getProvider(SubscriptionProvider.class).past(subject, at);
      facts.put(
          subject,
          new SubjectFacts(
              past.subscription(), past.overrides(), Grants.past(session, subject, at)));
    }
    return new Knowledge(
        at,
        session.getProvider(CatalogProvider.class).asOf(at),
        plans(session, facts.values().stream()),
        facts);
  }

  /** Asked for before the catalogue, so that one statement brings both. */
  static Map<PlanRef, Plan> plans(KeycloakSession session, Stream<SubjectFacts> subjects) {
    return session
        .getProvider(CatalogProvider.class)
        .plans(
            subjects
                .flatMap(facts -> facts.subscription().stream())
                .flatMap(
                    subscription ->
                        Stream.concat(
                            Stream.of(subscription.plan()), subscription.nextPlan().stream()))
                .toList());
  }

  Facts own(SubjectRef subject, boolean active) {
    return switch (subject.type()) {
      case USER -> Facts.ownSetOf(published.catalog(), plans, facts.get(subject));
      case ORGANIZATION ->
          Facts.ownSetOf(
              published.catalog(),
              plans,
              new OrganizationFacts(active, Optional.empty(), facts.get(subject)));
    };
  }

  /**
   * @param organization beside a context only
   */
  Facts merged(SubjectRef user, SubjectRef organization, Context context) {
    return Facts.merged(
        published.catalog(),
        plans,
        facts.get(user),
        new OrganizationFacts(
            context.active(), Optional.of(context.memberRoles().get()), facts.get(organization)));
  }
}
