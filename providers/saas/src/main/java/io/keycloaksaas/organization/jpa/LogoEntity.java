package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A logo; a new upload is a new row with a new id, so that every copy may be cached for ever. */
@Entity(name = "SaasLogo")
@Table(name = "SAAS_ORG_LOGO")
public class LogoEntity {
  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "REALM_ID")
  String realmId;

  @Column(name = "ORG_ID")
  String organizationId;

  @Column(name = "MEDIA_TYPE")
  String mediaType;

  @Column(name = "CONTENT")
  byte[] content;

  @Column(name = "CREATED_AT")
  long createdAt;

  protected LogoEntity() {}

  LogoEntity(
      String id,
      String realmId,
      String organizationId,
      String mediaType,
      byte[] content,
      long createdAt) {
    this.id = id;
    this.realmId = realmId;
    this.organizationId = organizationId;
    this.mediaType = mediaType;
    this.content = content;
    this.createdAt = createdAt;
  }
}
