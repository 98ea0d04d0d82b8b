package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.usage.Allowances;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.keycloak.provider.Provider;

/**
 * What subjects may use. Reads through this node's cache: no statement when warm, at most four when
 * cold, whatever the number of organizations, roles and features.
 */
public interface EntitlementProvider extends Provider {

  /**
   * The merged set of a user at an instant, in the context of an organization where one is given.
   */
  Entitlements of(String userId, Optional<Context> context, Instant at);

  /**
   * The subject's own set at an instant, which judges its limits.
   *
   * @param active of an organization, whether it is; a suspended one has nothing
   */
  Entitlements own(SubjectRef subject, boolean active, Instant at);

  /** What subjects' plans give of metered features. */
  Allowances allowances();

  /**
   * As {@link #own}, from what history kept of a past instant, without versions.
   *
   * @param active as it is now: suspensions keep no history
   */
  Entitlements ownAsOf(SubjectRef subject, boolean active, Instant at);

  /**
   * As {@link #of}, from what history kept of a past instant, without versions. Memberships keep
   * none: that of now is taken, and there are no permissions.
   */
  Entitlements asOf(String userId, Optional<Context> context, Instant at);

  /**
   * How one feature of the subject's own set comes about.
   *
   * @param asOf a past instant; absent for now
   */
  Explanation explain(
      SubjectRef subject, boolean active, FeatureKey feature, Optional<Instant> asOf);

  /** How one feature of the merged set comes about; for the rest as {@link #asOf}. */
  Explanation explain(
      String userId, Optional<Context> context, FeatureKey feature, Optional<Instant> asOf);

  /**
   * The subject's own set at an instant as it will be, and as it would be with another
   * subscription.
   *
   * @param instead empty for none: the default plan stands in
   */
  Comparison compare(SubjectRef subject, Optional<Subscription> instead, Instant at);

  /** Of one subject at one instant. */
  record Comparison(EntitlementSet before, EntitlementSet after) {}

  /**
   * The organization a user acts in.
   *
   * @param membership what the roles were read from; while it is the very same object, so are they
   * @param memberRoles the user's roles with their raw permissions, by role key; asked for only
   *     when the answer is not remembered
   */
  record Context(
      String organizationId,
      boolean active,
      Object membership,
      Supplier<Map<String, Set<String>>> memberRoles) {}

  /**
   * A set and the versions of the facts behind it.
   *
   * @param organizationVersion absent without an organization
   * @param userVersion absent in an organization's own set
   * @param c number and digest of the catalogue
   */
  record Entitlements(
      EntitlementSet set,
      Optional<Long> organizationVersion,
      Optional<Long> userVersion,
      String c) {}
}
