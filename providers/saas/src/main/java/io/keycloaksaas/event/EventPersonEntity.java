package io.keycloaksaas.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Nationalized;

/** What erasing a person must reach, apart from the row itself. */
@Entity(name = "SaasEventPerson")
@Table(name = "SAAS_EVENT_PERSON")
public class EventPersonEntity {
  @Id
  @Column(name = "EVENT_ID")
  private String eventId;

  @Column(name = "REALM_ID")
  private String realmId;

  @Column(name = "IP_ADDRESS")
  private String ipAddress;

  @Nationalized
  @Column(name = "USER_AGENT")
  private String userAgent;

  protected EventPersonEntity() {}

  EventPersonEntity(String eventId, String realmId, String ipAddress, String userAgent) {
    this.eventId = eventId;
    this.realmId = realmId;
    this.ipAddress = ipAddress;
    this.userAgent = userAgent;
  }
}
