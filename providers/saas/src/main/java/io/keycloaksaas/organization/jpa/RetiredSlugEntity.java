package io.keycloaksaas.organization.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A slug or alias of an organization that is gone, not given out again before its time. */
@Entity(name = "SaasRetiredSlug")
@Table(name = "SAAS_SLUG_RETIRED")
@IdClass(RetiredSlugEntity.Key.class)
public class RetiredSlugEntity {
  @Id
  @Column(name = "REALM_ID")
  String realmId;

  @Id
  @Column(name = "SLUG")
  String slug;

  @Column(name = "RETIRED_UNTIL")
  long retiredUntil;

  protected RetiredSlugEntity() {}

  RetiredSlugEntity(String realmId, String slug, long retiredUntil) {
    this.realmId = realmId;
    this.slug = slug;
    this.retiredUntil = retiredUntil;
  }

  /** Composite key. */
  public record Key(String realmId, String slug) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
