package io.keycloaksaas.domain.jpa;

import io.keycloaksaas.domain.Challenge;
import io.keycloaksaas.domain.Domain;
import io.keycloaksaas.domain.DomainName;
import io.keycloaksaas.domain.DomainStatus;
import io.keycloaksaas.domain.Enrolment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;

/** A domain of an organization; goes with it. */
@Entity(name = "SaasDomain")
@Table(name = "SAAS_DOMAIN")
@IdClass(DomainEntity.Key.class)
public class DomainEntity {
  @Id
  @Column(name = "ORG_ID")
  String organizationId;

  @Id
  @Column(name = "NAME")
  String name;

  @Column(name = "REALM_ID")
  String realmId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS")
  DomainStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "ENROLMENT")
  Enrolment enrolment;

  @Column(name = "CHALLENGE")
  String challenge;

  @Column(name = "CHALLENGE_EXPIRES_AT")
  long challengeExpiresAt;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "VERIFIED_AT")
  Long verifiedAt;

  @Column(name = "CHECKED_AT")
  Long checkedAt;

  @Column(name = "NEXT_CHECK_AT")
  Long nextCheckAt;

  @Column(name = "MISSES")
  int misses;

  protected DomainEntity() {}

  DomainEntity(String realmId, String organizationId, DomainName name, long createdAt) {
    this.realmId = realmId;
    this.organizationId = organizationId;
    this.name = name.value();
    this.createdAt = createdAt;
  }

  void challenge(Challenge next) {
    status = DomainStatus.PENDING;
    enrolment = Enrolment.SUGGEST;
    challenge = next.value();
    challengeExpiresAt = next.expiresAt();
    verifiedAt = null;
    nextCheckAt = null;
    misses = 0;
  }

  Domain domain() {
    return new Domain(
        organizationId,
        new DomainName(name),
        status,
        enrolment,
        new Challenge(challenge, challengeExpiresAt),
        createdAt,
        Optional.ofNullable(verifiedAt),
        Optional.ofNullable(checkedAt),
        misses);
  }

  /** Composite key. */
  public record Key(String organizationId, String name) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
