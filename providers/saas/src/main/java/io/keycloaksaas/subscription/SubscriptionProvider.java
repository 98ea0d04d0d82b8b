package io.keycloaksaas.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.CatalogDiff;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.SubjectType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.provider.Provider;

/**
 * Subscriptions and overrides of users and organizations. Every write locks the subject's row,
 * leaves the earlier state readable, raises the subject's version and writes its event, all in
 * Keycloak's transaction.
 */
public interface SubscriptionProvider extends Provider {

  /** The subscription that has not ended, as stored and whatever the time says of it. */
  Optional<Subscription> find(SubjectRef subject);

  /**
   * As {@link #find}, whatever the transaction has read before it held the subject: for decisions
   * under its lock.
   */
  Optional<Subscription> held(SubjectRef subject);

  /**
   * The period at an instant of what {@link #find} gives: the trial while trialing, else counted
   * from its start.
   */
  BillingPeriod period(Subscription subscription, Instant at);

  /** How many subjects an apply of a catalogue reaches, by type. */
  Map<SubjectType, Long> affectedBy(String realmId, CatalogDiff diff);

  /**
   * Version, subscription and overrides of several subjects by two statements; a subject that
   * nothing was ever said of is absent.
   */
  Map<SubjectRef, SubjectRecord> records(Set<SubjectRef> subjects);

  /**
   * Starts a subscription; one that time has ended makes room.
   *
   * @param planKey a current plan for this type of subject
   * @param trialDays 0 for none
   * @throws io.keycloaksaas.platform.Problem {@code plan_not_found}, {@code plan_not_available},
   *     {@code subscription_exists}, {@code trial_already_used}
   */
  Subscription start(SubjectRef subject, String planKey, int trialDays);

  /**
   * Starts a plan's trial as {@link #start} does, for a subject that has no subscription and may
   * have this trial. Otherwise nothing happens.
   *
   * @throws io.keycloaksaas.platform.Problem {@code plan_not_found}, {@code plan_not_available}
   */
  Optional<Subscription> tryTrial(SubjectRef subject, String planKey, int trialDays);

  /**
   * Moves to the current version of a plan, now or at the end of the period. A trial goes on under
   * the new plan.
   *
   * @param by for whom this is done, who may take back what it schedules
   * @throws io.keycloaksaas.platform.Problem {@code subscription_not_found}, {@code
   *     plan_not_found}, {@code plan_not_available}, {@code transition_refused}
   */
  Subscription change(SubjectRef subject, String planKey, When when, ScheduledBy by);

  /** As the other, by an administrator. */
  default Subscription change(SubjectRef subject, String planKey, When when) {
    return change(subject, planKey, when, ScheduledBy.ADMINISTRATOR);
  }

  /**
   * Ends it now, or at the end of the period (of the trial while trialing).
   *
   * @param by for whom this is done, who may take back what it schedules
   * @throws io.keycloaksaas.platform.Problem {@code subscription_not_found}, {@code
   *     transition_refused}
   */
  Subscription cancel(SubjectRef subject, When when, ScheduledBy by);

  /** As the other, by an administrator. */
  default Subscription cancel(SubjectRef subject, When when) {
    return cancel(subject, when, ScheduledBy.ADMINISTRATOR);
  }

  /**
   * Takes a scheduled cancellation or change back.
   *
   * @throws io.keycloaksaas.platform.Problem {@code subscription_not_found}, {@code
   *     transition_refused}
   */
  Subscription resume(SubjectRef subject);

  /**
   * Makes it what its billing provider says is true now; saying it again changes nothing.
   *
   * @return the subscription that the subject has, as stored
   * @throws io.keycloaksaas.platform.Problem {@code plan_not_found}, {@code transition_refused}
   */
  Subscription synchronize(SubjectRef subject, ProviderSubscription truth);

  /**
   * Gives a plan for nothing, until then or for good: instead of a manual subscription or as a new
   * one.
   *
   * @throws io.keycloaksaas.platform.Problem {@code plan_not_found}, {@code plan_not_available},
   *     {@code subscription_exists} of one that is paid through a provider, {@code
   *     validation_failed}
   */
  Subscription comp(SubjectRef subject, String planKey, Optional<Instant> until, Note note);

  /**
   * Lets a trial that still runs end later.
   *
   * @throws io.keycloaksaas.platform.Problem {@code subscription_not_found}, {@code
   *     subscription_canceled}, {@code transition_refused}, {@code validation_failed}
   */
  Subscription extendTrial(SubjectRef subject, Instant until, Note note);

  /**
   * Sets the status, as far as the table of states allows it; a provider's next word counts again.
   *
   * @throws io.keycloaksaas.platform.Problem {@code subscription_not_found}, {@code
   *     subscription_canceled}, {@code transition_refused}
   */
  Subscription force(SubjectRef subject, SubscriptionStatus status, Note note);

  /**
   * Members have come or gone: where the plan's price is per seat, the quantity follows. Under the
   * lock of the organization.
   */
  void followMembers(SubjectRef organization);

  /**
   * The organization has proven a domain: trials that it used count for the domain from now on.
   * Under the lock of the organization.
   */
  void domainProven(SubjectRef organization, String domain);

  /** Whether the subject may begin a plan with its trial. Needs the system's scope. */
  boolean isTrialOpen(SubjectRef subject, String planKey);

  /**
   * A billing provider has begun a trial that we offered. Under the lock of the subject, in the
   * system's scope.
   *
   * @param marks what the provider knows the payer by, such as a card's fingerprint
   * @return whether it is the first, and used from now on; another one is not to be given
   */
  boolean claimTrial(SubjectRef subject, String planKey, String provider, Set<String> marks);

  /** What happened to the subject's subscriptions, the newest first. */
  List<HistoryEntry> history(SubjectRef subject, Page.Request page);

  /** The realm's subscriptions, oldest first; for administrators. */
  List<Listed> list(String realmId, SubscriptionFilter filter, Page.Request page);

  /** How many {@link #list} would give altogether, by the key of the plan they have now. */
  Map<String, Long> countByPlan(String realmId, SubscriptionFilter filter);

  /** Those that were not removed, oldest first; also ended and future ones. */
  List<StoredOverride> overrides(SubjectRef subject);

  /** Also those that were removed, the newest first. */
  List<StoredOverride> overrideHistory(SubjectRef subject, Page.Request page);

  /** Who made the subject's overrides of a feature and why, also of removed ones; by their ids. */
  Map<String, Note> overrideNotes(SubjectRef subject, FeatureKey feature);

  /** What was stored of a subject at a past instant. */
  PastRecord past(SubjectRef subject, Instant at);

  /**
   * @throws io.keycloaksaas.platform.Problem {@code feature_not_found}, {@code validation_failed}
   *     when the effect does not fit the feature's type
   */
  StoredOverride override(SubjectRef subject, OverrideRequest request);

  /**
   * @throws io.keycloaksaas.platform.Problem {@code override_not_found}
   */
  void removeOverride(SubjectRef subject, String overrideId);

  /** What is stored of a subject. */
  record SubjectRecord(
      long version, Optional<Subscription> subscription, List<FeatureOverride> overrides) {}

  /** As {@link SubjectRecord}, without a version: history keeps none. */
  record PastRecord(Optional<Subscription> subscription, List<FeatureOverride> overrides) {}

  /** What an administrator asks for. */
  record OverrideRequest(
      String feature,
      FeatureOverride.Effect effect,
      Optional<Amount> value,
      String reason,
      String actorId,
      Optional<Instant> startsAt,
      Optional<Instant> endsAt) {}

  /** An override with what only administrators see. */
  record StoredOverride(
      FeatureOverride override, String reason, String actorId, Optional<Instant> removedAt) {}

  /** A subscription and whose it is. */
  record Listed(SubjectRef subject, Subscription subscription) {}

  /**
   * A subscription after a change.
   *
   * @param cause the type of the event
   * @param state as the event tells it
   * @param note of an administrator
   */
  record HistoryEntry(
      String id,
      String subscriptionId,
      Instant at,
      String cause,
      JsonNode state,
      Optional<Note> note) {}
}
