package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.subscription.Billing;
import io.keycloaksaas.subscription.StateMachine;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The one subscription of a subject that is not canceled. Under the lock of the subject. */
final class LivingSubscriptions {
  private final KeycloakSession session;
  private final EntityManager em;
  private final SubscriptionRows rows;

  LivingSubscriptions(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
    this.rows = new SubscriptionRows(em);
  }

  /** As time has left it by now; one that time has ended is none. */
  Optional<SubscriptionEntity> settled(SubjectRef subject, Instant now) {
    Optional<SubscriptionEntity> found = rows.held(subject);
    found.ifPresent(row -> new TimeSteps(session).settle(row, now));
    return found.filter(row -> row.activeKey != null);
  }

  boolean hadOne(SubjectRef subject) {
    return rows.latest(subject).isPresent();
  }

  /** Another one by hand, where none is living. */
  SubscriptionEntity begin(SubjectRef subject, PlanRef plan, StateMachine.Act act, Instant now) {
    em.flush(); // what was settled frees the unique key
    SubscriptionEntity row = new SubscriptionEntity(subject, Billing.MANUAL, now.toEpochMilli());
    row.plan(plan);
    row.status = StateMachine.after(null, act);
    em.persist(row);
    return row;
  }
}
