package io.keycloaksaas.job.jpa;

import io.keycloaksaas.job.JobProvider;
import io.keycloaksaas.job.Lease;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import org.keycloak.models.KeycloakSession;

final class JpaJobProvider implements JobProvider {
  /** Due jobs looked at together; their lanes are left out of the next look. */
  private static final int LOOK = 64;

  private final KeycloakSession session;

  JpaJobProvider(KeycloakSession session) {
    this.session = session;
  }

  private record Candidate(String id, String lane) {}

  @Override
  public void add(String kind, String realmId, String lane, String reference, Instant due) {
    em().createQuery(
            """
            insert into SaasJob
              (id, kind, realmId, lane, reference, dueAt, attempts, createdAt, updatedAt)
            values (:id, :kind, :realm, :lane, :reference, :due, 0, :now, :now)
            on conflict do nothing
            """)
        .setParameter("id", JobEntity.id(kind, realmId, reference))
        .setParameter("kind", kind)
        .setParameter("realm", realmId)
        .setParameter("lane", kind + "/" + lane)
        .setParameter("reference", reference)
        .setParameter("due", due.toEpochMilli())
        .setParameter("now", Times.CLOCK.millis())
        .executeUpdate();
  }

  @Override
  public void restart(String kind, String realmId, String lane, String reference, Instant due) {
    JobEntity row =
        em().find(
                JobEntity.class,
                JobEntity.id(kind, realmId, reference),
                LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      add(kind, realmId, lane, reference, due);
    } else if (!row.isLeased(Times.CLOCK.millis())) {
      row.release(due.toEpochMilli(), 0, null, Times.CLOCK.millis());
    }
  }

  @Override
  public void pullBack(String kind, Instant latest, Instant now) {
    em().createQuery(
            "update SaasJob set dueAt = :now where id = :id and leaseId is null and dueAt > :latest")
        .setParameter("now", now.toEpochMilli())
        .setParameter("id", JobEntity.id(kind, NO_REALM, kind))
        .setParameter("latest", latest.toEpochMilli())
        .executeUpdate();
  }

  @Override
  public List<Lease> claim(
      Set<String> kinds, Set<String> busyLanes, int max, String leaseId, Instant until) {
    long now = Times.CLOCK.millis();
    List<String> ids = choose(kinds, busyLanes, max, now);
    return ids.isEmpty()
        ? List.of()
        : lock(ids, now).stream()
            .map(row -> row.lease(leaseId, until.toEpochMilli(), now))
            .toList();
  }

  private List<String> choose(Set<String> kinds, Set<String> busyLanes, int max, long now) {
    List<String> ids = new ArrayList<>();
    Set<String> seen = new HashSet<>(busyLanes);
    seen.add(""); // nobody's: a list of values must not be empty
    List<Candidate> look;
    do {
      look = look(kinds, seen, now);
      for (Candidate candidate : look) {
        if (seen.add(candidate.lane()) && ids.size() < max) {
          ids.add(candidate.id());
        }
      }
    } while (look.size() == LOOK && ids.size() < max);
    return ids;
  }

  private List<Candidate> look(Set<String> kinds, Set<String> seen, long now) {
    return em().createQuery(
            """
            select j.id, j.lane from SaasJob j
            where j.dueAt <= :now and j.kind in (:kinds) and j.lane not in (:seen)
            order by j.dueAt
            """,
            Object[].class)
        .setParameter("now", now)
        .setParameter("kinds", kinds)
        .setParameter("seen", seen)
        .setMaxResults(LOOK)
        .getResultStream()
        .map(row -> new Candidate((String) row[0], (String) row[1]))
        .toList();
  }

  /** Those that nobody else leased since the look, or is leasing now. */
  private List<JobEntity> lock(List<String> ids, long now) {
    var query =
        em().createQuery(
                "select j from SaasJob j where j.id in (:ids) and j.dueAt <= :now order by j.dueAt",
                JobEntity.class)
            .setParameter("ids", ids)
            .setParameter("now", now);
    query.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED);
    return query.getResultList();
  }

  @Override
  public void renew(List<Lease> leases, Instant until) {
    for (Lease lease : leases) {
      em().createQuery(
              "update SaasJob set dueAt = :until where id = :id and leaseId = :lease and dueAt is not null")
          .setParameter("until", until.toEpochMilli())
          .setParameter("id", lease.job().id())
          .setParameter("lease", lease.id())
          .executeUpdate();
    }
  }

  @Override
  public boolean hold(Lease lease) {
    JobEntity row = em().find(JobEntity.class, lease.job().id(), LockModeType.PESSIMISTIC_WRITE);
    return row != null && lease.id().equals(row.leaseId);
  }

  @Override
  public void finish(Lease lease) {
    em().remove(held(lease));
  }

  @Override
  public void postpone(Lease lease, Instant due, int attempts, String why) {
    held(lease).release(due.toEpochMilli(), attempts, why, Times.CLOCK.millis());
  }

  @Override
  public void bury(Lease lease, String why) {
    held(lease).release(null, lease.job().attempt(), why, Times.CLOCK.millis());
  }

  private JobEntity held(Lease lease) {
    return em().find(JobEntity.class, lease.job().id());
  }

  @Override
  public int removeDead(Instant before) {
    return em().createQuery("delete from SaasJob where dueAt is null and updatedAt < :before")
        .setParameter("before", before.toEpochMilli())
        .executeUpdate();
  }

  @Override
  public List<Backlog> backlog() {
    return em().createQuery(
            """
            select j.kind,
              sum(case when j.dueAt <= :now then 1 else 0 end),
              min(case when j.dueAt <= :now then j.dueAt end),
              sum(case when j.dueAt is null then 1 else 0 end)
            from SaasJob j group by j.kind
            """,
            Object[].class)
        .setParameter("now", Times.CLOCK.millis())
        .getResultStream()
        .map(
            row ->
                new Backlog(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    row[2] == null ? null : Instant.ofEpochMilli((Long) row[2]),
                    ((Number) row[3]).longValue()))
        .toList();
  }

  @Override
  public void close() {}

  private EntityManager em() {
    return Database.of(session);
  }
}
