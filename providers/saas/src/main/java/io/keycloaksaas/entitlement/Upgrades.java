package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.Feature;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.Plan.Audience;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.platform.SubjectType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plans on offer that would grant a feature to one of the subjects. */
record Upgrades(Catalog catalog, Merge merge) {

  List<PlanRef> granting(Feature feature) {
    Set<Audience> helped = helped(feature);
    return catalog.plans().values().stream()
        .filter(plan -> plan.isPublic() && !plan.archived())
        .filter(plan -> plan.audience().stream().anyMatch(helped::contains))
        .filter(plan -> contains(plan, feature))
        .map(plan -> new PlanRef(plan.key(), catalog.version()))
        .toList();
  }

  /** Those whom a plan helps: its value shows for them, and no override stands in its place. */
  private Set<Audience> helped(Feature feature) {
    return merge
        .sources(feature)
        .filter(subject -> !merge.isDenied(feature.key()))
        .filter(subject -> subject.replacement(feature.key()).isEmpty())
        .map(subject -> audience(subject.type()))
        .collect(Collectors.toSet());
  }

  private static boolean contains(Plan plan, Feature feature) {
    return plan.value(feature.key()).filter(value -> !value.equals(Amount.ZERO)).isPresent();
  }

  private static Audience audience(SubjectType type) {
    return switch (type) {
      case USER -> Audience.USER;
      case ORGANIZATION -> Audience.ORGANIZATION;
    };
  }
}
