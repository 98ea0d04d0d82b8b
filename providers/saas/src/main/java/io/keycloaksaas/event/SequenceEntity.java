package io.keycloaksaas.event;

import io.keycloaksaas.persistence.LockedFirst;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * How far the log of a realm, or of one of its organizations, is numbered. The realm's row is the
 * lock of the {@link Sequencer}: who holds it may change the rows of its organizations, too.
 */
@Entity(name = "SaasEventSequence")
@Table(name = "SAAS_EVENT_SEQUENCE")
@IdClass(SequenceEntity.Key.class)
public class SequenceEntity implements LockedFirst {
  /** In place of an organization: the realm's own row. */
  static final String REALM = "-";

  /** In place of an organization: the numbers of the changes of entitlements. */
  static final String ENTITLEMENT_CHANGES = "*";

  @Id
  @Column(name = "REALM_ID")
  private String realmId;

  @Id
  @Column(name = "ORG_ID")
  private String organizationId;

  @Column(name = "LAST_SEQ")
  private long last;

  @Column(name = "EXPIRED_SEQ")
  private long expired;

  protected SequenceEntity() {}

  /** The highest number given. */
  long last() {
    return last;
  }

  /** The highest number that the feeds no longer show; it never falls. */
  long expired() {
    return expired;
  }

  void expire(long seq) {
    expired = Math.max(expired, seq);
  }

  /** Composite key. */
  public record Key(String realmId, String organizationId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
