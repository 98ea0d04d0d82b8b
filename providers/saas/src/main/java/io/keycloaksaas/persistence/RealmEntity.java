package io.keycloaksaas.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A realm that was set up: only there do our limits and settings apply, so that an import never
 * fails by them.
 */
@Entity(name = "SaasRealm")
@Table(name = "SAAS_REALM")
public class RealmEntity {
  @Id
  @Column(name = "REALM_ID")
  private String realmId;

  @Column(name = "SET_UP_AT")
  private long setUpAt;

  protected RealmEntity() {}

  public RealmEntity(String realmId, long setUpAt) {
    this.realmId = realmId;
    this.setUpAt = setUpAt;
  }

  public long setUpAt() {
    return setUpAt;
  }
}
