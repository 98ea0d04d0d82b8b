package io.keycloaksaas.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One raised version; written once, numbered after the commit. */
@Entity(name = "SaasEntitlementChange")
@Table(name = "SAAS_ENTITLEMENT_CHANGE")
public class EntitlementChangeEntity implements OutlivesSubject, NumberedLater {
  @Id
  @Column(name = "ID")
  private String id;

  @Column(name = "REALM_ID", updatable = false)
  private String realmId;

  /** Text, since a catalogue is no subject. */
  @Column(name = "SUBJECT_TYPE", updatable = false)
  private String subjectType;

  @Column(name = "SUBJECT_ID", updatable = false)
  private String subjectId;

  @Column(name = "VERSION", updatable = false)
  private long version;

  @Column(name = "CHANGED_AT", updatable = false)
  private long changedAt;

  @Column(name = "SEQ")
  private Long seq;

  protected EntitlementChangeEntity() {}

  EntitlementChangeEntity(
      String id, String realmId, String subjectType, String subjectId, long version, long now) {
    this.id = id;
    this.realmId = realmId;
    this.subjectType = subjectType;
    this.subjectId = subjectId;
    this.version = version;
    this.changedAt = now;
  }

  public String subjectType() {
    return subjectType;
  }

  public String subjectId() {
    return subjectId;
  }

  public long version() {
    return version;
  }

  public Long seq() {
    return seq;
  }
}
