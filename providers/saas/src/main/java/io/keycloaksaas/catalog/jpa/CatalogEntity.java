package io.keycloaksaas.catalog.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Nationalized;

/** One published version of the catalogue; never changed. */
@Entity(name = "SaasCatalog")
@Table(name = "SAAS_CATALOG")
@IdClass(CatalogEntity.Key.class)
public class CatalogEntity {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Column(name = "VERSION")
  long version;

  @Nationalized
  @Column(name = "DOCUMENT")
  String document;

  @Column(name = "DIGEST")
  String digest;

  @Column(name = "PUBLISHED_BY")
  String publishedBy;

  @Column(name = "PUBLISHED_AT")
  long publishedAt;

  protected CatalogEntity() {}

  CatalogEntity(
      String realmId,
      long version,
      String document,
      String digest,
      String publishedBy,
      long publishedAt) {
    this.realmId = realmId;
    this.version = version;
    this.document = document;
    this.digest = digest;
    this.publishedBy = publishedBy;
    this.publishedAt = publishedAt;
  }

  /** Composite key. */
  public record Key(String realmId, long version) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
