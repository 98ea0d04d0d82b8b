package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.persistence.GoesWithUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A trial that an organization used while this user owned it; outlives the organization. */
@Entity(name = "SaasOwnerTrial")
@Table(name = "SAAS_OWNER_TRIAL")
@IdClass(OwnerTrialEntity.Key.class)
public class OwnerTrialEntity implements GoesWithUser {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Column(name = "USER_ID")
  String userId;

  @Id
  @Column(name = "PLAN_KEY")
  String planKey;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "STARTED_AT")
  long startedAt;

  protected OwnerTrialEntity() {}

  /** Composite key. */
  public record Key(String realmId, String userId, String planKey) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
