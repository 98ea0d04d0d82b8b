package io.keycloaksaas.job;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.keycloak.provider.Provider;

/**
 * The table of jobs. Every method works in the caller's transaction; all but {@link #add} need the
 * system's scope.
 */
public interface JobProvider extends Provider {
  /** Realm of work that belongs to no realm. */
  String NO_REALM = "-";

  /** Adds the job, or leaves the one with the same kind, realm and reference as it is. */
  void add(String kind, String realmId, String lane, String reference, Instant due);

  /**
   * Makes the job due, with a new count of attempts, also a dead one; adds it when it is gone. One
   * that a node is at work on stays as it is.
   */
  void restart(String kind, String realmId, String lane, String reference, Instant due);

  /**
   * Makes the recurring job due when it waits for a time that no run would have set by now: a clock
   * was ahead when it was set.
   *
   * @param latest that a run that ends now would set
   */
  void pullBack(String kind, Instant latest, Instant now);

  /**
   * Leases due jobs, the longest due first, one of each lane. Rows that another node is just
   * leasing are passed over.
   *
   * @param busyLanes which get none
   * @param max jobs
   */
  List<Lease> claim(
      Set<String> kinds, Set<String> busyLanes, int max, String leaseId, Instant until);

  /** Moves the end of leases; those lost in the meantime stay lost. */
  void renew(List<Lease> leases, Instant until);

  /**
   * Holds the row of a lease until the end of the transaction.
   *
   * @return false when the lease was lost: nothing is to be recorded
   */
  boolean hold(Lease lease);

  /** The work is done: the row goes. */
  void finish(Lease lease);

  /**
   * Gives the lease back.
   *
   * @param attempts made so far
   * @param why short, without secrets; null when nothing failed
   */
  void postpone(Lease lease, Instant due, int attempts, String why);

  /** Kept, but never due again. */
  void bury(Lease lease, String why);

  /** Removes the dead that were last touched before. */
  int removeDead(Instant before);

  /** What waits, by kind. */
  List<Backlog> backlog();

  /**
   * @param due jobs that should be at work, or are
   * @param oldest when the first of them became due; null without any
   */
  record Backlog(String kind, long due, Instant oldest, long dead) {}
}
