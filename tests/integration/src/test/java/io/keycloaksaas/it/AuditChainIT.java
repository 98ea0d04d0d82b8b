package io.keycloaksaas.it;

import static io.keycloaksaas.it.Audit.verdict;
import static io.keycloaksaas.it.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An audit that lies (H12): whatever is done to the log by SQL, the verifier names it. */
@SaasServer
class AuditChainIT {
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final int WRITERS = 50;

  private final TestRealm realm;
  private final RealmRows rows;
  private final Audit audit;

  AuditChainIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.audit = new Audit(realm, database);
  }

  /** A realm with some rows in its log. */
  @BeforeAll
  static void fill(TestRealm realm) {
    realm.setUp();
    var operator = new Operator(realm);
    operator.organization("acme", realm.createUser("owner"));
    operator.join("acme", realm.createUser("member"), "org:member");
    operator.allow("organizations/acme", "org:sso");
    operator.role("acme", "org:support");
  }

  @BeforeEach
  void awaitSealed() {
    audit.awaitSealed();
  }

  @Test
  void what_nobody_touched_is_valid_to_its_end() {
    var result = audit.verify();

    assertThat(verdict(result)).isEqualTo("valid");
    assertThat(result.get("verified").asLong())
        .isGreaterThan(5)
        .isEqualTo(result.get("seq").asLong());
    assertThat(result.get("waiting").asLong()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "edited 3 | update saas_event set payload = replace(payload, '}', ',\"x\":1}') where realm_id = REALM and seq = 3",
        "edited 2 | update saas_event set actor_id = 'somebody-else' where realm_id = REALM and seq = 2",
        "edited 1 | update saas_event set occurred_at = occurred_at - 1 where realm_id = REALM and seq = 1",
        "edited 4 | update saas_event set is_public = not is_public where realm_id = REALM and seq = 4",
        "edited 4 | update saas_event set person_digest = repeat('0', 64) where realm_id = REALM and seq = 4",
        "missing 3 | delete from saas_event where realm_id = REALM and seq = 3",
        "missing 1 | delete from saas_event where realm_id = REALM and seq <= 2",
        "unsealed 5 | update saas_event set seal = null where realm_id = REALM and seq = 5",
        "unknown_key 5 | update saas_event set seal_key = 'mine' where realm_id = REALM and seq = 5",
        "edited 1 | update saas_event set seal = encode(sha256(concat(id, payload)::bytea), 'hex') where realm_id = REALM",
        "truncated 4 | delete from saas_event where realm_id = REALM and seq >= 4",
        "truncated 1 | delete from saas_event where realm_id = REALM",
        "inserted 0 | insert into saas_event (id, realm_id, type, is_public, actor_type, payload, occurred_at, seq, seal, seal_key) select 'forged-before', realm_id, type, is_public, actor_type, payload, occurred_at, 0, seal, seal_key from saas_event where realm_id = REALM and seq = 1"
      })
  void what_was_done_by_sql_is_named(String expected, String statement) {
    audit.onACopy(
        () -> {
          assertThat(audit.change(statement)).isPositive();

          assertThat(verdict(audit.verify())).isEqualTo(expected);
        });
  }

  @Test
  void a_row_put_into_the_middle_is_named() {
    audit.onACopy(
        () -> {
          audit.change(
              "update saas_event set seq = -seq where realm_id = REALM and seq >= 4",
              "update saas_event set seq = 1 - seq where realm_id = REALM and seq < 0",
              "insert into saas_event (id, realm_id, type, is_public, actor_type, payload, occurred_at, seq, seal, seal_key)"
                  + " select 'forged', realm_id, type, is_public, actor_type, payload, occurred_at, 4, seal, seal_key"
                  + " from saas_event where realm_id = REALM and seq = 2");

          assertThat(verdict(audit.verify())).isEqualTo("inserted 4");
        });
  }

  @Test
  void a_row_put_after_the_end_is_named() {
    long last = audit.last();
    audit.onACopy(
        () -> {
          audit.change(
              "insert into saas_event (id, realm_id, type, is_public, actor_type, payload, occurred_at, seq, seal, seal_key)"
                  + " select 'forged-after', realm_id, type, is_public, actor_type, payload, occurred_at, seq + 100, seal, seal_key"
                  + " from saas_event where realm_id = REALM and seq = "
                  + last);

          assertThat(verdict(audit.verify())).isEqualTo("inserted " + (last + 100));
        });
  }

  /** Everything in the database says that there never was more; a text outside of it knows. */
  @Test
  void a_tail_cut_with_all_that_knew_of_it_is_named_by_an_outside_checkpoint() {
    var outside = audit.checkpoint();
    audit.awaitSealed();
    audit.onACopy(
        () -> {
          putBackTo(4);

          assertThat(verdict(audit.verify(outside))).isEqualTo("truncated 5");
        });
  }

  @Test
  void a_log_cut_off_wholly_is_named_by_an_outside_checkpoint() {
    var outside = audit.checkpoint();
    audit.awaitSealed();
    audit.onACopy(
        () -> {
          audit.cutOff();

          assertThat(verdict(audit.verify(outside))).isEqualTo("truncated 1");
        });
  }

  /**
   * The way around the key: an older state is put back, and the server seals forged rows itself.
   */
  @Test
  void rows_that_our_own_key_sealed_anew_are_named_by_an_outside_checkpoint() {
    var outside = audit.checkpoint();
    audit.awaitSealed();
    long last = audit.last();
    audit.onACopy(
        () -> {
          audit.change(
              "update saas_event set payload = replace(payload, '}', ',\"x\":1}') where realm_id = REALM and seq = 5",
              "update saas_event set seal = null where realm_id = REALM and seq > 4",
              "delete from saas_checkpoint where realm_id = REALM",
              "update saas_chain set last_seq = 4, row_count = 4, checkpoint_seq = 0,"
                  + " head = (select seal from saas_event where realm_id = REALM and seq = 4) where realm_id = REALM");
          realm.saasAdmin().post("organizations/acme/suspend").expect(200);
          audit.awaitSealed();
          realm.saasAdmin().post("organizations/acme/resume").expect(200);
          assertThat(audit.last()).isGreaterThan(last);

          assertThat(verdict(audit.verify(outside))).startsWith("rewritten ");
        });
  }

  /** As if nothing had happened since this number. */
  private void putBackTo(long seq) {
    audit.change(
        "delete from saas_event where realm_id = REALM and seq > " + seq,
        "delete from saas_checkpoint where realm_id = REALM and seq > " + seq,
        "update saas_event_sequence set last_seq = %d where realm_id = REALM and org_id = '-'"
            .formatted(seq),
        ("update saas_chain set last_seq = %1$d, row_count = %1$d, checkpoint_seq = 0,"
                + " head = (select seal from saas_event where realm_id = REALM and seq = %1$d) where realm_id = REALM")
            .formatted(seq));
  }

  @Test
  void an_edited_address_is_named_and_an_erased_one_is_not() {
    audit.onACopy(
        () -> {
          assertThat(
                  audit.change(
                      "update saas_event_person set ip_address = '198.51.100.9' where realm_id = REALM"))
              .isPositive();
          assertThat(verdict(audit.verify())).startsWith("origin_edited ");
        });
    audit.onACopy(
        () -> {
          audit.change("delete from saas_event_person where realm_id = REALM");
          assertThat(verdict(audit.verify())).isEqualTo("valid");
        });
  }

  @Test
  void a_checkpoint_that_is_not_ours_is_refused_or_named() {
    assertInvalid(realm.saasAdmin().get("audit/verify?checkpoint=nonsense"), "checkpoint");
    assertInvalid(realm.saasAdmin().get("audit/verify?from=x"), "from");
    var outside = audit.checkpoint();
    var forged = outside.substring(0, outside.length() - 4) + "0000";

    assertThat(verdict(audit.verify(forged))).startsWith("checkpoint_forged ");
  }

  @Test
  void verification_begins_at_the_checkpoint_before_the_row_that_is_asked_for() {
    var taken = realm.saasAdmin().post("audit/checkpoints").expect(200).json();
    audit.awaitSealed();
    long seq = taken.get("seq").asLong();

    var result = realm.saasAdmin().get("audit/verify?from=" + (seq + 1)).expect(200).json();

    assertThat(verdict(result)).isEqualTo("valid");
    assertThat(result.get("after").asLong()).isEqualTo(seq);
    assertThat(realm.saasAdmin().get("audit/checkpoints?pageSize=100").expect(200).text())
        .contains(taken.get("text").asText());
  }

  @Test
  void a_checkpoint_is_told_to_whoever_follows_the_events() {
    var text = audit.checkpoint();
    audit.awaitSealed();

    assertThat(
            realm.saasAdmin().get("events?type=audit.checkpoint&pageSize=100").expect(200).text())
        .contains(text);
  }

  @Test
  void the_log_stays_when_its_organization_goes() {
    var id = new Operator(realm).organization("passing");
    realm.admin().delete("organizations/" + id).expect(204);
    audit.awaitSealed();

    assertThat(rows.count("saas_event", "org_id = ?", id)).isGreaterThanOrEqualTo(2);
    assertThat(verdict(audit.verify())).isEqualTo("valid");
  }

  @Test
  void the_account_takes_address_and_salt_with_it_and_the_chain_stays_valid() {
    var user = realm.createUser("erased");
    realm.createPublicClient("erasing");
    realm.client("erasing").passwordGrant("erased", "openid");
    await()
        .atMost(SOON)
        .until(
            () ->
                rows.count("saas_event_person", "user_id = ? and ip_address is not null", user)
                    > 0);

    realm.admin().delete("users/" + user).expect(204);
    audit.awaitSealed();

    assertThat(rows.count("saas_event_person", "user_id = ?", user)).isZero();
    assertThat(rows.count("saas_event", "user_id = ? and person_digest is not null", user))
        .isPositive();
    assertThat(verdict(audit.verify())).isEqualTo("valid");
  }

  private void keepADay() {
    realm
        .saasAdmin()
        .post(
            "setup",
            Map.of("settings", Map.of("audit.retentionDays", "1", "events.retentionDays", "1")))
        .expect(200);
    audit.awaitSealed();
  }

  @Test
  void old_rows_go_up_to_a_checkpoint_from_which_verification_begins(ServerClock clock) {
    keepADay();
    audit.onACopy(
        () -> {
          var outside = audit.checkpoint();
          long seq = Long.parseLong(outside.split("\\.")[2]);
          audit.awaitSealed();

          clock.advance(Duration.ofDays(2));
          rows.runJob("audit-upkeep");
          await().atMost(SOON).until(() -> rows.count("saas_event", "seq <= ?", seq) == 0);
          audit.awaitSealed();

          assertThat(audit.count("audit.pruned")).isPositive();
          assertThat(rows.count("saas_event_person", "event_id not in (select id from saas_event)"))
              .isZero();
          var result = audit.verify(outside);
          assertThat(verdict(result)).isEqualTo("valid");
          assertThat(result.get("after").asLong()).isEqualTo(seq);
        });
  }

  /** The mark of the pruning is a real one: it is kept from one that was undone. */
  @Test
  void who_verifies_while_old_rows_go_sees_no_fault(ServerClock clock) {
    keepADay();
    try {
      audit.onACopy(
          () -> {
            audit.checkpoint();
            audit.awaitSealed();
            clock.advance(Duration.ofDays(2));
            rows.runJob("audit-upkeep");
            await().atMost(SOON).until(() -> rows.count("saas_checkpoint", "kind = 'PRUNED'") == 1);
            audit.change(
                "create table pruned as select * from saas_checkpoint"
                    + " where kind = 'PRUNED' and realm_id = REALM");
          });
      audit.onACopy(
          () -> {
            var verified =
                audit.whileNobodyReadsTheLog(
                    audit::verify,
                    "delete from saas_checkpoint where realm_id = REALM and seq <= (select seq from pruned)",
                    "delete from saas_event where realm_id = REALM and seq <= (select seq from pruned)",
                    "insert into saas_checkpoint select * from pruned");

            assertThat(verdict(verified)).isEqualTo("valid");
            assertThat(verified.get("after").asLong()).isPositive();
          });
    } finally {
      audit.change("drop table if exists pruned");
    }
  }

  /** Who changes the time of a checkpoint must not have the server remove what is young. */
  @Test
  void nothing_is_pruned_up_to_a_checkpoint_that_nobody_signed() {
    audit.onACopy(
        () -> {
          audit.checkpoint();
          audit.awaitSealed();
          audit.change("update saas_checkpoint set taken_at = 1 where realm_id = REALM");
          rows.runJob("audit-upkeep");

          assertThat(rows.count("saas_event", "seq = 1")).isOne();
          assertThat(audit.count("audit.pruned")).isZero();
        });
  }

  @Test
  void addresses_are_cut_after_ninety_days_and_the_chain_stays_valid() {
    audit.onACopy(
        () -> {
          oldRow("ninety");
          audit.awaitSealed();

          rows.runJob("audit-upkeep");

          assertThat(rows.count("saas_event_person", "user_id = ?", "ninety")).isZero();
          assertThat(rows.count("saas_event", "user_id = ?", "ninety")).isOne();
          assertThat(rows.count("saas_event_person", "ip_address is not null")).isPositive();
          assertThat(verdict(audit.verify())).isEqualTo("valid");
        });
  }

  /** Locks are counted, not time: with the chain's held, whoever needed it would never answer. */
  @Test
  void fifty_writers_in_fifty_organizations_do_not_wait_for_the_chain() {
    var operator = new Operator(realm);
    var ids = AtOnce.run(WRITERS, number -> operator.organization("writer-" + number));
    audit.awaitSealed();

    var waits = new TreeSet<String>();
    audit.whileTheChainIsHeld(
        () -> {
          var writing = new CountDownLatch(WRITERS);
          AtOnce.run(
              WRITERS + 1,
              number -> {
                if (number == WRITERS) {
                  watchLocks(writing, waits);
                } else {
                  rename(ids.get(number));
                  writing.countDown();
                }
                return null;
              });
          assertThat(rows.count("saas_event", "seal is null")).isEqualTo(WRITERS);
        });
    assertThat(waits).as("statements that waited for a lock").isEmpty();

    audit.awaitSealed();
    assertThat(verdict(audit.verify())).isEqualTo("valid");
  }

  private void rename(String organization) {
    realm.saasAdmin().put("organizations/" + organization, Map.of("name", "Renamed")).expect(200);
  }

  /** What the server's statements wait for, looked at again and again until all have written. */
  private void watchLocks(CountDownLatch writing, Set<String> waits) {
    while (writing.getCount() > 0) {
      waits.addAll(audit.waiting());
    }
  }

  /** As if it had been written a hundred days ago. */
  private void oldRow(String user) {
    var id =
        new UUID(
                Instant.now().minus(Duration.ofDays(100)).toEpochMilli() << 16 | 0x7000,
                UUID.randomUUID().getLeastSignificantBits())
            .toString();
    audit.change(
        "insert into saas_event (id, realm_id, type, is_public, user_id, actor_type, payload, occurred_at)"
            + (" values ('"
                + id
                + "', REALM, 'user.created', true, '"
                + user
                + "', 'system', '{}', 1)"),
        "insert into saas_event_person (event_id, realm_id, user_id, ip_address, salt)"
            + (" values ('" + id + "', REALM, '" + user + "', '203.0.113.9', '00')"));
  }

  @Test
  void the_command_line_verifies_an_export_without_a_server(@TempDir Path folder)
      throws IOException, InterruptedException {
    var outside = audit.checkpoint();
    audit.awaitSealed();
    var lines = realm.saasAdmin().get("audit/export").expect(200).text().lines().toList();

    assertThat(command(folder, lines, outside)).startsWith("0 valid: " + lines.size() + " rows");
    assertThat(command(folder, lines.subList(0, 3), outside))
        .startsWith("1 INVALID: truncated at 4");
    var edited = new ArrayList<>(lines);
    edited.set(
        2, lines.get(2).replaceFirst("\"actorType\":\"[a-z]+\"", "\"actorType\":\"system\""));
    assertThat(command(folder, edited, outside)).startsWith("1 INVALID: edited at 3");
  }

  private static String command(Path folder, List<String> lines, String checkpoint)
      throws IOException, InterruptedException {
    var keys = Files.writeString(folder.resolve("keys"), KeycloakServer.AUDIT_KEYS);
    var export = Files.write(folder.resolve("audit.jsonl"), lines);
    var libraries =
        Path.of(System.getProperty("saas.target"))
            .resolve("keycloak-" + System.getProperty("saas.keycloak.version"))
            .resolve("lib/lib/main");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("saas.providers") + File.pathSeparator + libraries + "/*",
                "io.keycloaksaas.event.AuditVerify",
                "--keys",
                keys.toString(),
                "--checkpoint",
                checkpoint,
                export.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + said;
  }
}
