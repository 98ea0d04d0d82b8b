package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.platform.SubjectType;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The subjects of one question at one instant, and what they have together (rules 3 and 5). */
record Merge(
    Catalog catalog,
    Instant at,
    Optional<SubjectEvaluation> user,
    Optional<SubjectEvaluation> organization) {

  static Merge of(Facts facts, Instant at) {
    return new Merge(
        facts.catalog(),
        at,
        facts.user().map(subject -> SubjectEvaluation.of(SubjectType.USER, subject, facts, at)),
        facts
            .contributingOrganization()
            .map(
                organization ->
                    SubjectEvaluation.of(
                        SubjectType.ORGANIZATION, organization.subject(), facts, at)));
  }

  Stream<SubjectEvaluation> subjects() {
    return Stream.of(user, organization).flatMap(Optional::stream);
  }

  /** The subject whose plan, standing and pools show: the organization where one takes part. */
  Optional<SubjectEvaluation> leader() {
    return organization.or(() -> user);
  }

  /** The subjects whose plan and grants matter for the feature; every subject's denies do. */
  Stream<SubjectEvaluation> sources(Feature feature) {
    return switch (feature.type()) {
      case BOOLEAN, LIMIT -> subjects();
      case METERED -> leader().stream();
    };
  }

  boolean isDenied(FeatureKey feature) {
    return subjects().anyMatch(subject -> subject.denies(feature));
  }

  Optional<Amount> value(Feature feature) {
    return isDenied(feature.key())
        ? Optional.empty()
        : sources(feature).flatMap(subject -> subject.value(feature).stream()).reduce(Amount::max);
  }

  /** Present and not 0. */
  boolean grants(FeatureKey feature) {
    return Optional.ofNullable(catalog.features().get(feature))
        .flatMap(this::value)
        .filter(value -> !value.equals(Amount.ZERO))
        .isPresent();
  }
}
