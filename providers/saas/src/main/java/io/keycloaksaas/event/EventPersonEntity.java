package io.keycloaksaas.event;

import io.keycloaksaas.persistence.GoesWithUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.annotations.Nationalized;

/**
 * What erasing a person must reach, apart from the row itself, which knows a digest of it ({@link
 * PersonDigest}). Goes with the person's account, with its salt.
 */
@Entity(name = "SaasEventPerson")
@Table(name = "SAAS_EVENT_PERSON")
public class EventPersonEntity implements GoesWithUser {
  @Id
  @Column(name = "EVENT_ID")
  private String eventId;

  @Column(name = "REALM_ID")
  private String realmId;

  @Column(name = "ORG_ID")
  private String organizationId;

  @Column(name = "USER_ID")
  private String userId;

  @Column(name = "IP_ADDRESS")
  private String ipAddress;

  @Nationalized
  @Column(name = "USER_AGENT")
  private String userAgent;

  @Column(name = "SALT")
  private String salt;

  protected EventPersonEntity() {}

  /**
   * @param organizationId whose event it is, or null
   * @param userId whose address it is, or null
   */
  EventPersonEntity(
      String eventId,
      String realmId,
      String organizationId,
      String userId,
      String ipAddress,
      String userAgent) {
    this.eventId = eventId;
    this.realmId = realmId;
    this.organizationId = organizationId;
    this.userId = userId;
    this.ipAddress = ipAddress;
    this.userAgent = userAgent;
    this.salt = PersonDigest.salt();
  }

  /**
   * @param first the place of the row's first parameter in the statement
   */
  void bind(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, eventId);
    statement.setString(first + 1, realmId);
    statement.setString(first + 2, organizationId);
    statement.setString(first + 3, userId);
    statement.setString(first + 4, ipAddress);
    statement.setString(first + 5, userAgent);
    statement.setString(first + 6, salt);
  }

  String eventId() {
    return eventId;
  }

  String ipAddress() {
    return ipAddress;
  }

  String userAgent() {
    return userAgent;
  }

  String digest() {
    return PersonDigest.of(salt, ipAddress, userAgent);
  }
}
