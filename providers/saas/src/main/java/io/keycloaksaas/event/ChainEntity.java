package io.keycloaksaas.event;

import io.keycloaksaas.persistence.WorkedOn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How far the log of a realm is sealed. Whoever seals, takes checkpoints or prunes locks the row.
 */
@Entity(name = "SaasChain")
@Table(name = "SAAS_CHAIN")
public class ChainEntity implements WorkedOn {
  @Id
  @Column(name = "REALM_ID")
  private String realmId;

  @Column(name = "LAST_SEQ")
  private long seq;

  @Column(name = "ROW_COUNT")
  private long sealed;

  @Column(name = "HEAD")
  private String head;

  @Column(name = "CHECKPOINT_SEQ")
  private long checkpointSeq;

  @Column(name = "CHECKPOINT_AT")
  private long checkpointAt;

  protected ChainEntity() {}

  long seq() {
    return seq;
  }

  /** How many rows were ever sealed. */
  long sealed() {
    return sealed;
  }

  String head() {
    return head;
  }

  void append(long newSeq, String newHead) {
    seq = newSeq;
    head = newHead;
    sealed++;
  }

  /** Rows since the last checkpoint. */
  long open() {
    return seq - checkpointSeq;
  }

  long checkpointAt() {
    return checkpointAt;
  }

  void checkpoint(long at) {
    checkpointSeq = seq;
    checkpointAt = at;
  }
}
