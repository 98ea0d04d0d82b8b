package io.keycloaksaas.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How often something was tried in one window of time. */
@Entity(name = "SaasCounter")
@Table(name = "SAAS_COUNTER")
@IdClass(CounterEntity.Key.class)
public class CounterEntity {
  @Id
  @Column(name = "REALM_ID")
  private String realmId;

  @Id
  @Column(name = "NAME")
  private String name;

  @Id
  @Column(name = "SUBJECT")
  private String subject;

  @Id
  @Column(name = "WINDOW_END")
  private long windowEnd;

  @Column(name = "HITS")
  private long hits;

  protected CounterEntity() {}

  /** Composite key. */
  public record Key(String realmId, String name, String subject, long windowEnd)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
