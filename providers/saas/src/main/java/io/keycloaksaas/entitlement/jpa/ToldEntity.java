package io.keycloaksaas.entitlement.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.entitlement.EntitlementSet;
import io.keycloaksaas.entitlement.Standing;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.annotations.Nationalized;

/**
 * What the log says a subject has: the sum of all {@code entitlement.changed} so far. A subject
 * without a row has what the default plan gives. A row stays once it is there: where its removal
 * and another catalogue come together, nobody could say which of both was told first.
 */
@Entity(name = "SaasEntitlementTold")
@Table(name = "SAAS_ENTITLEMENT_TOLD")
@IdClass(ToldEntity.Key.class)
public class ToldEntity {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT_TYPE")
  SubjectType subjectType;

  @Id
  @Column(name = "SUBJECT_ID")
  String subjectId;

  /** Null as long as nothing was told of the subject alone: it has what all are told of. */
  @Nationalized
  @Column(name = "TOLD")
  private String told;

  /** When time changes what is told here, epoch milliseconds; null when it never will. */
  @Column(name = "DUE_AT")
  Long dueAt;

  /**
   * The catalogue that the subject was looked at with; whoever publishes another changes no row.
   */
  @Column(name = "CATALOG_VERSION")
  long catalogVersion;

  protected ToldEntity() {}

  ToldEntity(SubjectRef subject) {
    this.realmId = subject.realmId();
    this.subjectType = subject.type();
    this.subjectId = subject.id();
  }

  SubjectRef subject() {
    return new SubjectRef(realmId, subjectType, subjectId);
  }

  void look(EntitlementSet set, long catalogVersion) {
    this.catalogVersion = catalogVersion;
    dueAt = Times.millis(set.validUntil());
  }

  void tell(EntitlementSet set) {
    Map<String, Long> limits = new TreeMap<>();
    set.limits().forEach((feature, amount) -> limits.put(feature.value(), amount.wire()));
    List<String> features = set.features().stream().map(FeatureKey::value).toList();
    told = Json.write(Map.of("features", features, "limits", new TreeMap<>(limits)));
  }

  /** Features and limits only; empty as long as nothing was told. */
  Optional<EntitlementSet> set() {
    return Optional.ofNullable(told).map(Json::read).map(ToldEntity::set);
  }

  private static EntitlementSet set(JsonNode json) {
    SortedSet<FeatureKey> features = new TreeSet<>();
    json.get("features").forEach(feature -> features.add(new FeatureKey(feature.asText())));
    SortedMap<FeatureKey, Amount> limits = new TreeMap<>();
    json.get("limits")
        .properties()
        .forEach(
            limit ->
                limits.put(new FeatureKey(limit.getKey()), new Amount(limit.getValue().asLong())));
    return new EntitlementSet(
        Optional.empty(),
        Optional.empty(),
        Standing.NONE,
        features,
        limits,
        new TreeSet<>(),
        Optional.empty());
  }

  /** Composite key. */
  public record Key(String realmId, SubjectType subjectType, String subjectId)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    Key(SubjectRef subject) {
      this(subject.realmId(), subject.type(), subject.id());
    }
  }
}
