package io.keycloaksaas.mail.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.mail.Mail;
import io.keycloaksaas.mail.Message;
import io.keycloaksaas.persistence.GoesWithUser;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Nationalized;

/** A message; its parameters go when it is no longer to be sent. */
@Entity(name = "SaasEmailMessage")
@Table(name = "SAAS_EMAIL_MESSAGE")
public class MessageEntity implements GoesWithUser {
  private static final int MAX_ERROR = 255;

  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "TEMPLATE")
  String template;

  @Nationalized
  @Column(name = "RECIPIENT")
  String recipient;

  @Column(name = "USER_ID")
  String userId;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "REFERENCE")
  String reference;

  /** Null when wiped. */
  @Nationalized
  @Column(name = "PARAMETERS")
  String parameters;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  Message.State state;

  @Column(name = "ATTEMPTS")
  int attempts;

  @Nationalized
  @Column(name = "LAST_ERROR")
  String lastError;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "SENT_AT")
  Long sentAt;

  @Column(name = "EXPIRES_AT")
  Long expiresAt;

  protected MessageEntity() {}

  MessageEntity(String realmId, Mail mail, long now) {
    this.id = Ids.next();
    this.realmId = realmId;
    this.template = mail.template();
    this.recipient = mail.recipient();
    this.userId = mail.userId();
    this.organizationId = mail.organizationId();
    this.reference = mail.reference();
    this.parameters = Json.write(new TreeMap<>(mail.parameters()));
    this.state = Message.State.QUEUED;
    this.createdAt = now;
    this.expiresAt = mail.expires() == null ? null : mail.expires().toEpochMilli();
  }

  /** Only while it is queued. */
  Mail mail() {
    return new Mail(
        template,
        recipient,
        userId,
        organizationId,
        reference,
        parameterMap(),
        Times.instant(expiresAt).orElse(null));
  }

  private Map<String, String> parameterMap() {
    Map<String, String> map = new TreeMap<>();
    JsonNode stored = Json.read(parameters);
    stored.fieldNames().forEachRemaining(name -> map.put(name, stored.get(name).textValue()));
    return map;
  }

  Message message() {
    return new Message(
        id,
        template,
        recipient,
        userId,
        organizationId,
        reference,
        state,
        attempts,
        lastError,
        Instant.ofEpochMilli(createdAt),
        Times.instant(sentAt),
        Times.instant(expiresAt));
  }

  void sent(long now) {
    state = Message.State.SENT;
    sentAt = now;
    lastError = null;
    parameters = null;
  }

  /** It will not be sent. */
  void end(Message.State newState, String why) {
    state = newState;
    parameters = null;
    note(why);
  }

  void note(String why) {
    lastError = why == null || why.length() <= MAX_ERROR ? why : why.substring(0, MAX_ERROR);
  }
}
