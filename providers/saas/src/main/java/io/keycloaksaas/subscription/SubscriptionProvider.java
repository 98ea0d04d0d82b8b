package io.keycloaksaas.subscription;

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
   * Moves to the current version of a plan, now or at the end of the period. A trial goes on under
   * the new plan.
   *
   * @throws io.keycloaksaas.platform.Problem {@code subscription_not_found}, {@code
   *     plan_not_found}, {@code plan_not_available}, {@code transition_refused}
   */
  Subscription change(SubjectRef subject, String planKey, When when);

  /**
   * Ends it now, or at the end of the period (of the trial while trialing).
   *
   * @throws io.keycloaksaas.platform.Problem {@code subscription_not_found}, {@code
   *     transition_refused}
   */
  Subscription cancel(SubjectRef subject, When when);

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
}
