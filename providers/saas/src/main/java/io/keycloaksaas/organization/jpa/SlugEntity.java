package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The one name space of a realm: current and former slugs, and native aliases. */
@Entity(name = "SaasSlug")
@Table(name = "SAAS_ORG_SLUG")
@IdClass(SlugEntity.Key.class)
public class SlugEntity {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Column(name = "SLUG")
  String slug;

  @Column(name = "ORG_ID")
  String organizationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  Kind kind;

  @Column(name = "CREATED_AT")
  long createdAt;

  protected SlugEntity() {}

  SlugEntity(String realmId, String slug, String organizationId, Kind kind, long createdAt) {
    this.realmId = realmId;
    this.slug = slug;
    this.organizationId = organizationId;
    this.kind = kind;
    this.createdAt = createdAt;
  }

  /** What the name is to its organization. */
  public enum Kind {
    CURRENT,
    FORMER,
    ALIAS
  }

  /** Composite key. */
  public record Key(String realmId, String slug) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
