package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lease workers: one job is done by one worker at a time, and by another when that one dies. */
@SaasServer
class JobsIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;
  private final ServerClock clock;
  private final TenantClient probe;

  JobsIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
    this.clock = clock;
    this.probe = realm.part("probe/jobs", Optional.empty());
  }

  @Test
  void a_job_is_done_once_and_then_gone() {
    var job = add("done", "lane");

    awaitRuns(job, 1);
    awaitGone(job);
  }

  @Test
  void a_job_of_a_transaction_that_failed_is_not_done() {
    var lost = "lost-" + UUID.randomUUID();
    probe.post("probe/" + lost + "?lane=rollback&rollback=true").expect(204);
    awaitRuns(add("after", "rollback"), 1);

    assertThat(runs(lost)).isZero();
    assertThat(rows.count("saas_job", "reference = ?", lost)).isZero();
  }

  @Test
  void adding_a_job_again_changes_nothing() {
    var job = add("waits", "again");
    awaitRuns(job, 1);
    IntStream.range(0, 3).forEach(i -> probe.post("probe/" + job + "?lane=again").expect(204));
    assertThat(rows.count("saas_job", "reference = ?", job)).isOne();

    release(job);

    awaitGone(job);
    assertThat(runs(job)).isOne();
  }

  @Test
  void workers_at_the_same_instant_never_get_the_same_job() {
    var jobs =
        IntStream.range(0, 100)
            .mapToObj(
                i -> {
                  probe.post("claimed/job-" + i + "?lane=lane-" + i).expect(204);
                  return "job-" + i;
                })
            .toList();

    var claimed =
        AtOnce.run(8, worker -> probe.post("claimed/claim?max=40").expect(200).json()).stream()
            .flatMap(answer -> Problems.texts(answer).stream())
            .toList();

    assertThat(claimed).doesNotHaveDuplicates().isNotEmpty();
    var rest = Problems.texts(probe.post("claimed/claim?max=1000").expect(200).json());
    assertThat(rest).doesNotContainAnyElementsOf(claimed);
    assertThat(claimed.size() + rest.size()).isEqualTo(jobs.size());
  }

  @Test
  void what_a_dead_node_had_leased_is_done_when_the_lease_has_ended() {
    var job = "orphan-" + UUID.randomUUID();
    database
        .asSuperuser()
        .update(
            "insert into saas_job (id, kind, realm_id, lane, reference, due_at, lease_id, attempts, created_at, updated_at)"
                + " values (?, 'probe', ?, 'probe/orphan', ?, ?, 'of-a-dead-node', 1, 1, 1)",
            UUID.randomUUID().toString(),
            rows.realmId(),
            job,
            clock.now().plusSeconds(60).toEpochMilli());
    awaitRuns(add("before", "orphan"), 1);
    assertThat(runs(job)).isZero();

    clock.advance(Duration.ofSeconds(61));

    awaitRuns(job, 1);
    awaitGone(job);
  }

  @Test
  void who_has_lost_its_lease_records_nothing() {
    var job = add("waits", "stolen");
    awaitRuns(job, 1);
    database
        .asSuperuser()
        .update(
            "update saas_job set lease_id = 'another-node' where reference = ? and realm_id = ?",
            job,
            rows.realmId());

    release(job);
    awaitRuns(add("after", "stolen"), 1);

    assertThat(rows.count("saas_job", "reference = ? and lease_id = 'another-node'", job)).isOne();
  }

  @Test
  void a_slow_lane_does_its_jobs_one_by_one_and_delays_no_other() {
    var slow = add("waits", "slow");
    awaitRuns(slow, 1);
    var behind = IntStream.range(0, 100).mapToObj(i -> add("behind" + i, "slow")).toList();

    awaitRuns(add("quick", "other"), 1);

    assertThat(behind).allSatisfy(job -> assertThat(runs(job)).isZero());
    release(slow);
    behind.forEach(job -> awaitRuns(job, 1));
  }

  @Test
  void what_fails_is_tried_by_the_schedule_and_is_dead_after_the_last_attempt() {
    var job = add("fails", "failing");
    awaitRuns(job, 1);
    awaitIdle(job);
    clock.advance(Duration.ofMinutes(30));
    awaitRuns(add("meanwhile", "failing"), 1);
    assertThat(runs(job)).isOne();

    clock.advance(Duration.ofMinutes(45));
    awaitRuns(job, 2);
    awaitIdle(job);
    clock.advance(Duration.ofHours(3));
    awaitRuns(job, 3);

    await()
        .atMost(SOON)
        .until(
            () ->
                rows.count(
                        "saas_job",
                        "reference = ? and due_at is null and last_error = 'It always fails'",
                        job)
                    == 1);
    clock.advance(Duration.ofDays(7));
    awaitRuns(add("afterwards", "failing"), 1);
    assertThat(runs(job)).isEqualTo(3);
  }

  @Test
  void an_exception_is_a_failed_attempt_whose_words_stay_in_the_log() {
    var job = add("throws", "throwing");

    awaitRuns(job, 1);
    awaitIdle(job);

    assertThat(
            rows.texts(
                "select last_error as text from saas_job where realm_id = ? and reference = ?",
                job))
        .isEqualTo(List.of("IllegalStateException"));
  }

  @Test
  void recurring_work_comes_back() {
    await().atMost(SOON).until(() -> runs("recurring") > 0);
    // Other classes move the clock, too: its next time may lie far ahead.
    var next = await().atMost(SOON).until(this::nextTime, clock.now()::isBefore);
    int before = runs("recurring");

    clock.advance(Duration.between(clock.now(), next).plusSeconds(1));

    await().atMost(SOON).until(() -> runs("recurring") > before);
  }

  @Test
  void recurring_work_does_not_wait_for_a_clock_that_was_ahead() {
    await().atMost(SOON).until(() -> runs("recurring") > 0);
    int before = runs("recurring");
    await()
        .atMost(SOON)
        .until(
            () ->
                database
                        .asSuperuser()
                        .update(
                            "update saas_job set due_at = ?"
                                + " where kind = 'probe-recurring' and lease_id is null",
                            clock.now().plus(Duration.ofDays(300)).toEpochMilli())
                    == 1);

    await().atMost(Duration.ofMinutes(2)).until(() -> runs("recurring") > before);
  }

  private Instant nextTime() {
    var waiting =
        "select coalesce(max(due_at), 0) from saas_job where kind = ? and lease_id is null";
    return Instant.ofEpochMilli(database.asSuperuser().count(waiting, "probe-recurring"));
  }

  private String add(String what, String lane) {
    var reference = what + "-" + UUID.randomUUID();
    probe.post("probe/" + reference + "?lane=" + lane).expect(204);
    return reference;
  }

  private void release(String job) {
    probe.delete("probe/" + job).expect(204);
  }

  private int runs(String job) {
    return probe.get("probe/" + job).expect(200).json().get("runs").asInt();
  }

  private void awaitRuns(String job, int runs) {
    await().atMost(SOON).until(() -> runs(job), found -> found == runs);
  }

  private void awaitGone(String job) {
    await().atMost(SOON).until(() -> rows.count("saas_job", "reference = ?", job) == 0);
  }

  /** Until its attempt is recorded. */
  private void awaitIdle(String job) {
    await()
        .atMost(SOON)
        .until(
            () ->
                rows.count(
                        "saas_job",
                        "reference = ? and lease_id is null and last_error is not null",
                        job)
                    == 1);
  }
}
