package io.keycloaksaas.onboarding.jpa;

import io.keycloaksaas.persistence.GoesWithUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a user had his personal organization; stays when the organization goes. */
@Entity(name = "SaasPersonalOrganization")
@Table(name = "SAAS_PERSONAL_ORG")
@IdClass(PersonalOrganizationEntity.Key.class)
public class PersonalOrganizationEntity implements GoesWithUser {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Column(name = "USER_ID")
  String userId;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "CREATED_AT")
  long createdAt;

  /** When it was deleted because its owner had joined another; he has it back when he needs it. */
  @Column(name = "CLEANED_UP_AT")
  Long cleanedUpAt;

  protected PersonalOrganizationEntity() {}

  /** Composite key. */
  public record Key(String realmId, String userId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
