package io.keycloaksaas.job;

import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Does this node's share of the jobs. There is one on every node; they know nothing of each other
 * but the table.
 *
 * <p><b>States</b> of a row: <i>waiting</i> (due in the future or now, no lease), <i>leased</i> (a
 * lease id, and a due time that is the end of the lease), <i>dead</i> (no due time). A lease is
 * given in a short transaction with the rows locked, others pass over locked rows. The work is done
 * with no transaction open. Its record, in another transaction, needs the lease to be still there:
 * done → the row goes; again, failed → waiting; failed for the last time → dead.
 *
 * <p><b>Concurrency.</b> A node does at most one job of a lane at a time and as many lanes as it
 * has threads, so that a slow or dead lane holds one thread and no other lane waits for it. Several
 * nodes may be at work in one lane, never at one job.
 *
 * <p><b>Crash.</b> A lease of {@link #LEASE} is renewed while the work goes on, for at most {@link
 * #LONGEST}. When the node dies it ends, and the row is due again like any other: nothing is lost,
 * and only what was in flight is repeated. Attempts are counted when they begin, so that a job that
 * kills its node dies, too. A stop lets the work in flight finish for {@link #GRACE}.
 *
 * <p><b>Clocks.</b> One that was ahead leaves recurring work waiting for a time that is far away
 * when the clock has come back; now and then such work is made due again.
 *
 * <p><b>Waking.</b> At once after a commit that added due work on this node or after a job that
 * ended; otherwise by a look at the table each {@link #POLL}.
 */
public final class JobWorker {
  static final Duration LEASE = Duration.ofSeconds(60);
  static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofSeconds(1);

  /** By which clocks of nodes may differ. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  private static final long PULL_BACK_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final String WAKES = "saas.jobs.wakes";
  private static final Logger LOG = Logger.getLogger(JobWorker.class);

  /** One server per virtual machine. */
  private static volatile JobWorker ofThisNode;

  private final KeycloakSessionFactory sessions;
  private final int threads;
  private final JobHandlers handlers = JobHandlers.found();
  private final JobRunner runner;
  private final JobMetrics metrics;
  private final Map<Lease, Running> running = new ConcurrentHashMap<>();
  private final AtomicInteger threadNumber = new AtomicInteger();
  private final NodeLoop dispatcher =
      new NodeLoop(
          "saas-jobs", POLL, Duration.ZERO, "No jobs can be taken; trying again", this::dispatch);
  private ExecutorService pool;
  private boolean stopped;

  /** Of the dispatcher's thread, once it runs. */
  private long pulledBack;

  /** Real time: it bounds how long a thread may work, whatever the server's clock says. */
  private record Running(long sinceNanos, long renewedNanos) {
    boolean isToBeRenewed() {
      long now = System.nanoTime();
      return now - renewedNanos > LEASE.toNanos() / 3 && now - sinceNanos < LONGEST.toNanos();
    }

    Running renewed() {
      return new Running(sinceNanos, System.nanoTime());
    }
  }

  private JobWorker(KeycloakSessionFactory sessions, int threads) {
    this.sessions = sessions;
    this.threads = threads;
    this.runner = new JobRunner(sessions, handlers);
    this.metrics = new JobMetrics(handlers.kinds());
  }

  /** A worker that starts when the schema is there. */
  public static JobWorker connect(KeycloakSessionFactory sessions, int threads) {
    JobWorker worker = new JobWorker(sessions, threads);
    sessions.register(
        event -> {
          if (event instanceof PostMigrationEvent) {
            worker.start();
          }
        });
    return worker;
  }

  private synchronized void start() {
    if (pool != null || stopped) {
      return;
    }
    transaction(
        jobs -> {
          for (JobHandler handler : handlers.all()) {
            if (handler.every().isPresent()) {
              String kind = handler.kind();
              jobs.add(kind, JobProvider.NO_REALM, kind, kind, Times.CLOCK.instant());
            }
          }
          return null;
        });
    pullBack();
    pool =
        Executors.newCachedThreadPool(
            work -> daemon(work, "saas-job-" + threadNumber.incrementAndGet()));
    ofThisNode = this;
    dispatcher.start();
  }

  /** Takes no more work and waits, within limits, for what is being done. */
  public void stop() {
    ExecutorService working;
    synchronized (this) {
      stopped = true;
      working = pool;
    }
    if (working == null) {
      return;
    }
    working.shutdown();
    try {
      dispatcher.stop(GRACE);
      if (!working.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warnf("%d jobs go on after the end of their leases elsewhere", running.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void wakeAfterCommit(KeycloakSession session) {
    NodeLoop.afterCommit(
        session,
        WAKES,
        () -> {
          JobWorker worker = ofThisNode;
          if (worker != null) {
            worker.dispatcher.wake();
          }
        });
  }

  private boolean dispatch() {
    boolean more = claim();
    renew();
    metrics.measure(this::backlog);
    if (System.nanoTime() - pulledBack > PULL_BACK_NANOS) {
      pullBack();
    }
    return more;
  }

  private void pullBack() {
    pulledBack = System.nanoTime();
    Instant now = Times.CLOCK.instant();
    transaction(
        jobs -> {
          for (JobHandler handler : handlers.all()) {
            handler
                .every()
                .ifPresent(every -> jobs.pullBack(handler.kind(), now.plus(every).plus(SKEW), now));
          }
          return null;
        });
  }

  /** Whether there may be more. */
  private boolean claim() {
    int free = threads - running.size();
    if (free == 0 || handlers.kinds().isEmpty()) {
      return false;
    }
    Set<String> busy = running.keySet().stream().map(Lease::lane).collect(Collectors.toSet());
    String leaseId = UUID.randomUUID().toString();
    List<Lease> leases =
        transaction(
            jobs ->
                jobs.claim(
                    handlers.kinds(), busy, free, leaseId, Times.CLOCK.instant().plus(LEASE)));
    for (Lease lease : leases) {
      running.put(lease, new Running(System.nanoTime(), System.nanoTime()));
      pool.execute(() -> run(lease));
    }
    return !leases.isEmpty();
  }

  private void run(Lease lease) {
    try {
      runner.run(lease);
    } finally {
      running.remove(lease);
      dispatcher.wake();
    }
  }

  private void renew() {
    List<Lease> going =
        running.entrySet().stream()
            .filter(entry -> entry.getValue().isToBeRenewed())
            .map(Map.Entry::getKey)
            .toList();
    if (!going.isEmpty()) {
      transaction(
          jobs -> {
            jobs.renew(going, Times.CLOCK.instant().plus(LEASE));
            return null;
          });
      going.forEach(lease -> running.computeIfPresent(lease, (key, value) -> value.renewed()));
    }
  }

  private List<JobProvider.Backlog> backlog() {
    return transaction(JobProvider::backlog);
  }

  private <T> T transaction(Function<JobProvider, T> work) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session -> {
          SystemScope.enterInBackground(session);
          return work.apply(session.getProvider(JobProvider.class));
        });
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
