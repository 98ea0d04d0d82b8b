package io.keycloaksaas.catalog.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The index that a key has for ever. */
@Entity(name = "SaasCatalogKey")
@Table(name = "SAAS_CATALOG_KEY")
@IdClass(CatalogKeyEntity.Key.class)
public class CatalogKeyEntity {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Column(name = "KIND")
  String kind;

  @Id
  @Column(name = "CATALOG_KEY")
  String catalogKey;

  @Column(name = "IDX")
  int position;

  @Column(name = "FEATURE_TYPE")
  String featureType;

  protected CatalogKeyEntity() {}

  CatalogKeyEntity(
      String realmId, String kind, String catalogKey, int position, String featureType) {
    this.realmId = realmId;
    this.kind = kind;
    this.catalogKey = catalogKey;
    this.position = position;
    this.featureType = featureType;
  }

  /** Composite key. */
  public record Key(String realmId, String kind, String catalogKey) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
