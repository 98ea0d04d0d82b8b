package io.keycloaksaas.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A signed checkpoint; of those that say what was pruned only the last is kept. */
@Entity(name = "SaasCheckpoint")
@Table(name = "SAAS_CHECKPOINT")
@IdClass(CheckpointEntity.Key.class)
public class CheckpointEntity {
  @Id
  @Column(name = "REALM_ID")
  private String realmId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private Checkpoint.Kind kind;

  @Id
  @Column(name = "SEQ")
  private long seq;

  @Column(name = "ROW_COUNT")
  private long count;

  @Column(name = "HEAD")
  private String head;

  @Column(name = "TAKEN_AT")
  private long takenAt;

  @Column(name = "KEY_ID")
  private String keyId;

  @Column(name = "SIGNATURE")
  private String signature;

  protected CheckpointEntity() {}

  CheckpointEntity(Checkpoint checkpoint) {
    this.realmId = checkpoint.realmId();
    this.kind = checkpoint.kind();
    this.seq = checkpoint.seq();
    this.count = checkpoint.count();
    this.head = checkpoint.head();
    this.takenAt = checkpoint.takenAt();
    this.keyId = checkpoint.keyId();
    this.signature = checkpoint.signature();
  }

  Checkpoint checkpoint() {
    return new Checkpoint(kind, realmId, seq, count, head, takenAt, keyId, signature);
  }

  /** Composite key. */
  public record Key(String realmId, Checkpoint.Kind kind, long seq) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
