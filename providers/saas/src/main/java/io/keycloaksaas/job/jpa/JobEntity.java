package io.keycloaksaas.job.jpa;

import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.Lease;
import io.keycloaksaas.persistence.WorkedOn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hibernate.annotations.Nationalized;

/**
 * A job. Its id is made of kind, realm and reference: the primary key keeps them unique, so that
 * adding a job twice needs no look, which row-level security would not allow a tenant.
 */
@Entity(name = "SaasJob")
@Table(name = "SAAS_JOB")
public class JobEntity implements WorkedOn {
  private static final int MAX_ERROR = 255;

  @Id
  @Column(name = "ID")
  String id;

  @Column(name = "KIND")
  String kind;

  @Column(name = "REALM_ID")
  String realmId;

  /** Of the kind: {@code <kind>/<lane>}. */
  @Column(name = "LANE")
  String lane;

  @Column(name = "REFERENCE")
  String reference;

  /** When it may be taken, or, under a lease, taken again; null when dead. */
  @Column(name = "DUE_AT")
  Long dueAt;

  @Column(name = "LEASE_ID")
  String leaseId;

  /** Begun since it was added, or since the last time that nothing failed. */
  @Column(name = "ATTEMPTS")
  int attempts;

  @Column(name = "CREATED_AT")
  long createdAt;

  @Column(name = "UPDATED_AT")
  long updatedAt;

  @Nationalized
  @Column(name = "LAST_ERROR")
  String lastError;

  protected JobEntity() {}

  static String id(String kind, String realmId, String reference) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(
                      String.join("\n", kind, realmId, reference)
                          .getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a node is at work on it, as far as anybody can tell. */
  boolean isLeased(long now) {
    return leaseId != null && dueAt != null && dueAt > now;
  }

  Lease lease(String newLeaseId, long until, long now) {
    leaseId = newLeaseId;
    dueAt = until;
    updatedAt = now;
    attempts++;
    return new Lease(newLeaseId, lane, new Job(id, kind, realmId, reference, attempts));
  }

  /**
   * @param newDueAt null for never
   */
  void release(Long newDueAt, int newAttempts, String why, long now) {
    leaseId = null;
    dueAt = newDueAt;
    attempts = newAttempts;
    lastError = why == null || why.length() <= MAX_ERROR ? why : why.substring(0, MAX_ERROR);
    updatedAt = now;
  }
}
