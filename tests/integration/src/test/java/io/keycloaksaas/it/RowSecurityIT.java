package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The second wall (H13): whatever a query of ours forgets, PostgreSQL shows and takes only the rows
 * of the tenant that the transaction serves. Asked as the role that the server has.
 */
@SaasServer
class RowSecurityIT {

  /** How a table says whose a row is. */
  private enum Owner {
    ORGANIZATION("org_id = '%s'", "org_id"),
    SUBJECT("subject_type = 'ORGANIZATION' and subject_id = '%s'", "subject_id");

    private final String condition;
    private final String column;

    Owner(String condition, String column) {
      this.condition = condition;
      this.column = column;
    }

    String of(String organization) {
      return condition.formatted(organization);
    }
  }

  private record Table(String name, Owner owner) {}

  private static final List<Table> TABLES =
      List.of(
          new Table("saas_org", Owner.ORGANIZATION),
          new Table("saas_org_slug", Owner.ORGANIZATION),
          new Table("saas_org_logo", Owner.ORGANIZATION),
          new Table("saas_org_rename", Owner.ORGANIZATION),
          new Table("saas_org_creation", Owner.ORGANIZATION),
          new Table("saas_role", Owner.ORGANIZATION),
          new Table("saas_member", Owner.ORGANIZATION),
          new Table("saas_member_role", Owner.ORGANIZATION),
          new Table("saas_transfer", Owner.ORGANIZATION),
          new Table("saas_invitation", Owner.ORGANIZATION),
          new Table("saas_invitation_role", Owner.ORGANIZATION),
          new Table("saas_invitation_token", Owner.ORGANIZATION),
          new Table("saas_project", Owner.ORGANIZATION),
          new Table("saas_onboarding_step", Owner.ORGANIZATION),
          new Table("saas_api_key", Owner.ORGANIZATION),
          new Table("saas_event", Owner.ORGANIZATION),
          new Table("saas_event_person", Owner.ORGANIZATION),
          new Table("saas_event_sequence", Owner.ORGANIZATION),
          new Table("saas_webhook", Owner.ORGANIZATION),
          new Table("saas_webhook_secret", Owner.ORGANIZATION),
          new Table("saas_webhook_health", Owner.ORGANIZATION),
          new Table("saas_delivery", Owner.ORGANIZATION),
          new Table("saas_attempt", Owner.ORGANIZATION),
          new Table("saas_subject", Owner.SUBJECT),
          new Table("saas_entitlement_change", Owner.SUBJECT),
          new Table("saas_subscription", Owner.SUBJECT),
          new Table("saas_subscription_history", Owner.SUBJECT),
          new Table("saas_trial", Owner.SUBJECT),
          new Table("saas_owner_trial", Owner.ORGANIZATION),
          new Table("saas_domain_trial", Owner.ORGANIZATION),
          new Table("saas_domain", Owner.ORGANIZATION),
          new Table("saas_join_request", Owner.ORGANIZATION),
          new Table("saas_former_member", Owner.ORGANIZATION),
          new Table("saas_payer_trial", Owner.SUBJECT),
          new Table("saas_mailbox", Owner.SUBJECT),
          new Table("saas_idempotency", Owner.SUBJECT),
          new Table("saas_billing_customer", Owner.SUBJECT),
          new Table("saas_override", Owner.SUBJECT),
          new Table("saas_entitlement_told", Owner.SUBJECT),
          new Table("saas_grant", Owner.SUBJECT),
          new Table("saas_usage", Owner.SUBJECT),
          new Table("saas_reservation", Owner.SUBJECT),
          new Table("saas_reservation_part", Owner.SUBJECT));

  /** Of rows that a job removes when their time is over: it may come by at any moment. */
  private static final long LATER = Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();

  /** Tenants put rows in and see none of them. */
  private static final List<String> LETTER_BOXES = List.of("saas_job", "saas_email_message");

  /** Only the system's. */
  private static final String COUNTERS = "saas_counter";

  /** Names subjects, and only the system reads and writes it. */
  private static final String BILLING_EVENTS = "saas_billing_event";

  /** Names users and organizations, and only the system reads and writes it. */
  private static final String PERSONAL = "saas_personal_org";

  /** Of the realm as a whole, so the system's as well. */
  private static final List<String> CHAIN = List.of("saas_chain", "saas_checkpoint");

  /** What the caller of an API is served with; an empty text is unset. */
  private record Scope(String scope, String realm, String organization, String user) {}

  private static final Scope UNSET = new Scope("", "", "", "");
  private static final Scope SYSTEM = new Scope("system", "", "", "");

  private static String realmId;
  private static String acme;
  private static String globex;
  private static String alice;
  private static String bob;

  private final Database database;

  RowSecurityIT(Database database) {
    this.database = database;
  }

  /** Two organizations with rows in every table. */
  @BeforeAll
  static void setUp(TestRealm realm, Database database) {
    realm.setUp();
    var rows = new RealmRows(realm, database);
    realmId = rows.realmId();
    alice = realm.createUser("alice");
    bob = realm.createUser("bob");
    acme = organization(realm, rows, database, "acme", alice);
    globex = organization(realm, rows, database, "globex", bob);
    for (var user : List.of(alice, bob)) {
      realm
          .saasAdmin()
          .post("users/" + user + "/subscription", Map.of("plan", "user:plus"))
          .expect(201);
    }
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> rows.count("saas_event_sequence", "org_id in (?, ?)", acme, globex) == 2);
  }

  private static String organization(
      TestRealm realm, RealmRows rows, Database database, String slug, String owner) {
    var saas = realm.saasAdmin();
    var id =
        saas.post("organizations", Map.of("name", slug, "slug", slug, "ownerId", owner))
            .expect(201)
            .createdId();
    saas.post("organizations/" + slug + "/members", Map.of("userId", realm.createUser("m-" + slug)))
        .expect(201);
    saas.post("organizations/" + slug + "/subscription", Map.of("plan", "pro", "trial", true))
        .expect(201);
    saas.post(
            "organizations/" + slug + "/overrides",
            Map.of("feature", "org:sso", "effect", "allow", "reason", "gift"))
        .expect(201);
    rows.insertRole(id, "role-" + slug, "org:own", "[]");
    database
        .asSuperuser()
        .update(
            "insert into saas_transfer (org_id, id, realm_id, from_user_id, to_user_id, created_at, expires_at)"
                + " select org_id, ?, realm_id, ?, user_id, 1, "
                + LATER
                + " from saas_member where org_id = ? and user_id <> ?",
            "transfer-" + slug,
            owner,
            id,
            owner);
    database
        .asSuperuser()
        .update(
            "insert into saas_grant (id, realm_id, subject_type, subject_id, feature, amount, priority, source, created_at)"
                + " values (?, ?, 'ORGANIZATION', ?, 'credits', 1, 1, 'test', 1)",
            "grant-" + slug,
            rows.realmId(),
            id);
    for (var values :
        List.of(
            "saas_org_logo (org_id, realm_id, id, media_type, content, created_at)"
                + " values (?, ?, ?, 'image/png', '', 1)",
            "saas_org_rename (org_id, realm_id, id, former_slug, renamed_at) values (?, ?, ?, 'x', 1)",
            "saas_org_creation (org_id, realm_id, user_id) values (?, ?, ?)",
            "saas_mailbox (subject_type, subject_id, realm_id, address, proof, proven_at)"
                + " values ('ORGANIZATION', ?, ?, ?, 'OUR_MAIL', 1)",
            "saas_payer_trial (subject_type, subject_id, realm_id, payer, plan_key, started_at)"
                + " values ('ORGANIZATION', ?, ?, ?, 'pro', 1)",
            "saas_idempotency (subject_type, subject_id, realm_id, key_hash, body_hash, status, created_at)"
                + " values ('ORGANIZATION', ?, ?, ?, 'x', 201, "
                + LATER
                + ")",
            "saas_billing_customer (subject_type, subject_id, realm_id, id, provider, account,"
                + " external_id, created_at, sync_version) values ('ORGANIZATION', ?, ?, ?, 'stripe', '-', '"
                + slug
                + "-customer', 1, 0)",
            "saas_billing_event (subject_type, subject_id, realm_id, id, provider, account, event_id, type,"
                + " created_at, received_at, result) values ('ORGANIZATION', ?, ?, ?, 'stripe', '-', '"
                + slug
                + "-event', 'x', 1, 1, 'APPLIED')",
            "saas_invitation (org_id, realm_id, id, email, status, inviter_type, inviter_id, created_at, expires_at)"
                + " values (?, ?, ?, 'guest@example.test', 'PENDING', 'MEMBER', 'x', 1, "
                + LATER
                + ")",
            "saas_project (org_id, realm_id, id, name, created_at, updated_at) values (?, ?, ?, 'x', 1, 1)",
            "saas_onboarding_step (org_id, realm_id, step, completed_at) values (?, ?, ?, 1)",
            "saas_domain_trial (org_id, realm_id, domain_name, plan_key, started_at) values (?, ?, ?, 'pro', 1)",
            "saas_domain (org_id, realm_id, name, status, enrolment, challenge, challenge_expires_at, created_at)"
                + " values (?, ?, ?, 'PENDING', 'SUGGEST', 'x', "
                + LATER
                + ", 1)",
            "saas_join_request (org_id, realm_id, id, user_id, email, status, created_at)"
                + " values (?, ?, ?, 'x', 'x', 'PENDING', 1)",
            "saas_former_member (org_id, realm_id, user_id, left_at) values (?, ?, ?, 1)",
            "saas_api_key (org_id, realm_id, id, subject_type, subject_id, name, scopes, hash, created_by, created_at, expires_at)"
                + " values (?, ?, ?, 'ORGANIZATION', '"
                + id
                + "', 'x', '[]', '"
                + slug
                + "-secret', 'x', 1, "
                + LATER
                + ")",
            "saas_invitation_role (org_id, realm_id, invitation_id, role_id) values (?, ?, ?, 'org:member')",
            "saas_invitation_token (org_id, realm_id, invitation_id, hash, mailed, created_at)"
                + " values (?, ?, ?, '"
                + slug
                + "-hash', true, 1)",
            "saas_webhook (org_id, realm_id, id, url, event_types, signature, is_enabled, created_at,"
                + " updated_at, revision) values (?, ?, ?, 'x', '[]', 'V1', false, 1, 1, 1)",
            "saas_webhook_secret (org_id, realm_id, id, webhook_id, sealed, created_at)"
                + " values (?, ?, ?, 'of-"
                + slug
                + "', 'x', 1)",
            "saas_webhook_health (org_id, realm_id, webhook_id, delivered, failed) values (?, ?, ?, 0, 0)",
            "saas_delivery (org_id, realm_id, webhook_id, event_id, event_type, body, state, attempts,"
                + " attempts_before, created_at, updated_at)"
                + " values (?, ?, ?, 'x', 'x', 'x', 'FAILED', 1, 0, "
                + LATER
                + ", "
                + LATER
                + ")",
            "saas_attempt (org_id, realm_id, webhook_id, event_id, attempt, started_at, latency, outcome)"
                + " values (?, ?, ?, 'x', 1, "
                + LATER
                + ", 1, 'BROKEN')")) {
      database.asSuperuser().update("insert into " + values, id, rows.realmId(), "of-" + slug);
    }
    usage(rows, database, slug, id);
    return id;
  }

  private static void usage(RealmRows rows, Database database, String slug, String id) {
    var sql = database.asSuperuser();
    sql.update(
        "insert into saas_usage (id, realm_id, subject_type, subject_id, client_id, feature, usage_key,"
            + " amount, plan_amount, taken_at, period_start, period_end, answer)"
            + " values (?, ?, 'ORGANIZATION', ?, 'client', 'credits', 'key', 1, 0, 1, 1, 2, '{}')",
        "usage-" + slug,
        rows.realmId(),
        id);
    sql.update(
        "insert into saas_reservation (id, realm_id, subject_type, subject_id, holder_id, feature, amount,"
            + " state, created_at, expires_at, period_start, period_end)"
            + " values (?, ?, 'ORGANIZATION', ?, 'holder', 'credits', 1, 'HELD', 1, "
            + LATER
            + ", 1, 2)",
        "held-" + slug,
        rows.realmId(),
        id);
    sql.update(
        "insert into saas_reservation_part (reservation_id, position, realm_id, subject_type, subject_id,"
            + " grant_id, amount, expires_at) values (?, 0, ?, 'ORGANIZATION', ?, ?, 1, "
            + LATER
            + ")",
        "held-" + slug,
        rows.realmId(),
        id,
        "grant-" + slug);
  }

  /** A service finds what it holds before it is known whose it is; more than look it cannot. */
  @Test
  void who_holds_a_reservation_sees_it_and_nothing_behind_it() throws SQLException {
    assertThat(count(user("holder"), "saas_reservation", "true")).isEqualTo(2);
    assertThat(count(user("another"), "saas_reservation", "true")).isZero();
    assertThat(count(user("holder"), "saas_reservation_part", "true")).isZero();
    assertThat(update(user("holder"), "update saas_reservation set amount = 2")).isZero();
    assertThat(update(user("holder"), "delete from saas_reservation")).isZero();
  }

  /** By the hash of its secret, or by the id that a token of it names. */
  @Test
  void who_holds_a_key_sees_it_and_nothing_behind_it() throws SQLException {
    for (var held : List.of("acme-secret", "of-acme")) {
      assertThat(held(held, "select count(*) from saas_api_key")).isOne();
      assertThat(held(held, "select count(*) from saas_org")).isZero();
    }
    assertThat(held("another", "select count(*) from saas_api_key")).isZero();
    assertThat(update(user("holder"), "update saas_api_key set expires_at = 3")).isZero();
  }

  /** As nobody's organization, holding the hash of a secret or the id that a token names. */
  private long held(String token, String sql) throws SQLException {
    try (var connection = database.asKeycloak().connect()) {
      connection.setAutoCommit(false);
      enter(connection, user("holder"));
      try (var statement =
          connection.prepareStatement("select set_config('saas.token', ?, true)")) {
        statement.setString(1, token);
        statement.execute();
      }
      try (var statement = connection.createStatement();
          var result = statement.executeQuery(sql)) {
        result.next();
        return result.getLong(1);
      } finally {
        connection.rollback();
      }
    }
  }

  static Stream<Table> tables() {
    return TABLES.stream();
  }

  /** Once for a statement: read in each row they cost much, and mislead the planner. */
  @Test
  void no_policy_reads_a_setting_in_each_row() {
    var conditions =
        names(
            "select unnest(array[qual, with_check]) as name from pg_policies"
                + " where tablename like 'saas\\_%'");

    assertThat(conditions)
        .filteredOn(Objects::nonNull)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            condition ->
                assertThat(condition.replaceAll("SELECT \\(?NULLIF\\(current_setting\\(", ""))
                    .doesNotContain("current_setting"));
  }

  @Test
  void every_table_that_belongs_to_somebody_is_behind_the_wall() {
    var owned =
        new ArrayList<>(
            names(
                "select distinct table_name as name from information_schema.columns"
                    + " where table_name like 'saas\\_%' and column_name in ('org_id', 'subject_id', 'user_id', 'event_id')"));

    owned.removeAll(LETTER_BOXES);
    owned.removeAll(List.of(BILLING_EVENTS, PERSONAL));
    assertThat(TABLES.stream().map(Table::name)).containsExactlyInAnyOrderElementsOf(owned);
    owned.addAll(LETTER_BOXES);
    owned.addAll(List.of(BILLING_EVENTS, PERSONAL));
    owned.add(COUNTERS);
    owned.addAll(CHAIN);
    assertThat(
            names(
                "select relname as name from pg_class where relname like 'saas\\_%' and relkind = 'r'"
                    + " and relrowsecurity and relforcerowsecurity"))
        .containsExactlyInAnyOrderElementsOf(owned);
  }

  @Test
  void the_servers_role_is_bound_by_it() {
    assertThat(
            database
                .asKeycloak()
                .value(
                    "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
        .isEqualTo(false);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void without_a_scope_nothing_is_to_be_seen(Table table) throws SQLException {
    assertThat(count(UNSET, table.name(), "true")).isZero();
    assertThat(count(new Scope("", realmId, "", ""), table.name(), "true")).isZero();
    assertThat(count(new Scope("", "", acme, alice), table.name(), "true")).isZero();
    assertThat(count(new Scope("System", "", "", ""), table.name(), "true")).isZero();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_system_sees_everything(Table table) throws SQLException {
    assertThat(count(SYSTEM, table.name(), "realm_id = '" + realmId + "'"))
        .isPositive()
        .isEqualTo(
            database
                .asSuperuser()
                .count("select count(*) from " + table.name() + " where realm_id = ?", realmId));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void an_organization_sees_its_own_rows_only(Table table) throws SQLException {
    var own =
        database
            .asSuperuser()
            .count("select count(*) from " + table.name() + " where " + table.owner().of(acme));

    assertThat(own).isPositive();
    assertThat(count(organization(acme), table.name(), table.owner().of(acme))).isEqualTo(own);
    assertThat(count(organization(acme), table.name(), "true")).isEqualTo(own);
    assertThat(count(new Scope("", "another-realm", acme, ""), table.name(), "true")).isZero();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_rows_of_another_are_neither_changed_nor_removed(Table table) throws SQLException {
    var others = table.owner().of(globex);

    assertThat(
            update(
                organization(acme),
                "update " + table.name() + " set realm_id = realm_id where " + others))
        .isZero();
    assertThat(update(organization(acme), "delete from " + table.name() + " where " + others))
        .isZero();
    assertThat(update(UNSET, "delete from " + table.name())).isZero();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_row_cannot_be_moved_to_another(Table table) {
    assertRefused(
        organization(acme),
        "update "
            + table.name()
            + " set "
            + table.owner().column
            + " = "
            + "'"
            + globex
            + "'"
            + " where "
            + table.owner().of(acme));
    assertRefused(
        organization(acme),
        "update " + table.name() + " set realm_id = 'another' where " + table.owner().of(acme));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_row_cannot_be_written_for_another(Table table) {
    assertRefused(
        organization(acme),
        ("insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(t)"
                + " || jsonb_build_object('%2$s', %3$s))).* from %1$s t where %4$s")
            .formatted(
                table.name(), table.owner().column, "'" + globex + "'", table.owner().of(acme)));
  }

  @Test
  void a_user_sees_himself_his_memberships_and_the_organizations_behind_them() throws SQLException {
    var scope = user(alice);

    assertThat(count(scope, "saas_org", "true")).isOne();
    assertThat(count(scope, "saas_org", "org_id = '" + acme + "'")).isOne();
    assertThat(count(scope, "saas_org_slug", "org_id <> '" + acme + "'")).isZero();
    assertThat(count(scope, "saas_role", "true")).isOne();
    assertThat(count(scope, "saas_member", "true")).isOne();
    assertThat(count(scope, "saas_member_role", "user_id <> '" + alice + "'")).isZero();
    for (var table : List.of("saas_subject", "saas_subscription", "saas_subscription_history")) {
      assertThat(count(scope, table, "true")).as(table).isPositive();
      assertThat(count(scope, table, "subject_id <> '" + alice + "'")).as(table).isZero();
    }
    assertThat(count(scope, "saas_event", "org_id is not null")).isZero();
    assertThat(count(scope, "saas_override", "true")).isZero();
    assertThat(count(scope, "saas_grant", "true")).isZero();
  }

  @Test
  void a_user_cannot_write_memberships_roles_or_organizations() throws SQLException {
    for (var table :
        List.of("saas_org", "saas_org_slug", "saas_role", "saas_member", "saas_member_role")) {
      assertThat(update(user(alice), "update " + table + " set realm_id = realm_id"))
          .as(table)
          .isZero();
      assertThat(update(user(alice), "delete from " + table)).as(table).isZero();
    }
    assertRefused(
        user(alice),
        "insert into saas_member (org_id, user_id, realm_id, joined_at) values ('%s', '%s', '%s', 1)"
            .formatted(globex, alice, realmId));
    assertRefused(
        user(alice),
        "insert into saas_member_role (org_id, user_id, role_id, realm_id) values ('%s', '%s', 'org:billing_manager', '%s')"
            .formatted(acme, alice, realmId));
  }

  @Test
  void who_has_proven_the_mailbox_reads_the_invitation_and_writes_nothing() throws SQLException {
    database
        .asSuperuser()
        .update(
            "insert into saas_mailbox (realm_id, subject_type, subject_id, address, proof, proven_at)"
                + " values (?, 'USER', 'guest', 'guest@example.test', 'OUR_MAIL', 1)",
            realmId);

    assertThat(count(user("guest"), "saas_invitation", "true")).isEqualTo(2);
    assertThat(count(user("guest"), "saas_invitation_role", "true")).isEqualTo(2);
    assertThat(count(user("guest"), "saas_org", "true")).isEqualTo(2);
    assertThat(count(user("guest"), "saas_invitation_token", "true")).isZero();
    assertThat(count(user("guest"), "saas_member", "true")).isZero();
    assertThat(count(new Scope("", "another-realm", "", "guest"), "saas_invitation", "true"))
        .isZero();
    for (var table : List.of("saas_invitation", "saas_invitation_role", "saas_org", "saas_role")) {
      assertThat(update(user("guest"), "update " + table + " set realm_id = realm_id")).isZero();
      assertThat(update(user("guest"), "delete from " + table)).isZero();
    }
  }

  @Test
  void who_holds_a_token_reads_its_invitation_and_no_other() throws SQLException {
    try (var connection = database.asKeycloak().connect()) {
      connection.setAutoCommit(false);
      enter(connection, new Scope("", realmId, "", ""));
      try (var statement = connection.createStatement()) {
        statement.executeQuery("select set_config('saas.token', 'acme-hash', true)");
      }
      for (var table :
          List.of("saas_invitation", "saas_invitation_role", "saas_invitation_token", "saas_org")) {
        assertThat(count(connection, table, "true")).as(table).isOne();
        assertThat(count(connection, table, "org_id = '" + acme + "'")).as(table).isOne();
      }
      assertThat(count(connection, "saas_member", "true")).isZero();
      connection.rollback();
    }
  }

  @Test
  void counters_are_the_systems_alone() throws SQLException {
    var insert =
        "insert into saas_counter (realm_id, name, subject, window_end, hits) values ('%s', 'x', 'x', 1, 1)"
            .formatted(realmId);
    for (var scope : List.of(UNSET, organization(acme), user(alice))) {
      assertRefused(scope, insert);
      assertThat(update(scope, "update saas_counter set hits = 0")).isZero();
    }
    assertThat(update(SYSTEM, insert)).isOne();
  }

  @Test
  void what_a_billing_provider_sent_is_the_systems_alone() throws SQLException {
    for (var scope : List.of(UNSET, organization(acme), user(alice))) {
      assertThat(count(scope, BILLING_EVENTS, "true")).isZero();
      assertThat(update(scope, "delete from saas_billing_event")).isZero();
      assertRefused(
          scope,
          ("insert into saas_billing_event (subject_type, subject_id, realm_id, id, provider, account,"
                  + " event_id, type, created_at, received_at, result)"
                  + " values ('ORGANIZATION', '%s', '%s', 'x', 'stripe', '-', 'x', 'x', 1, 1, 'APPLIED')")
              .formatted(acme, realmId));
    }
    assertThat(count(SYSTEM, BILLING_EVENTS, "realm_id = '" + realmId + "'")).isEqualTo(2);
  }

  @Test
  void for_whom_an_organization_was_made_is_the_systems_alone() throws SQLException {
    var insert =
        "insert into saas_personal_org (realm_id, user_id, org_id, created_at)"
            + " values ('%s', '%s', '%s', 1)".formatted(realmId, alice, acme);
    for (var scope : List.of(UNSET, organization(acme), user(alice))) {
      assertRefused(scope, insert);
      assertThat(update(scope, "delete from saas_personal_org")).isZero();
    }
    assertThat(update(SYSTEM, insert)).isOne();
  }

  @Test
  void the_chain_is_the_systems_alone() throws SQLException {
    var insert =
        "insert into saas_chain (realm_id, last_seq, row_count, head, checkpoint_seq, checkpoint_at)"
            + " values ('row-security', 0, 0, '', 0, 0)";
    for (var scope : List.of(UNSET, organization(acme), user(alice))) {
      assertRefused(scope, insert);
      assertThat(update(scope, "update saas_chain set last_seq = 0")).isZero();
      assertThat(update(scope, "delete from saas_checkpoint")).isZero();
    }
    assertThat(update(SYSTEM, insert)).isOne();
  }

  @Test
  void a_tenant_posts_jobs_and_messages_of_his_realm_and_sees_none() throws SQLException {
    var job =
        "insert into saas_job (id, kind, realm_id, lane, reference, due_at, attempts, created_at, updated_at)"
            + " values ('row-security', 'none', '%s', 'none/x', 'x', 1, 0, 1, 1) on conflict do nothing";
    var message =
        "insert into saas_email_message (id, realm_id, template, recipient, user_id, org_id, state, attempts, created_at)"
            + (" values ('row-security', '%s', 'none', 'a@example.test', '" + alice + "', '")
            + (acme + "', 'SENT', 0, 1)");
    database
        .asSuperuser()
        .update(message.formatted(realmId).replace("'row-security'", "'already-there'"));
    for (var scope : List.of(organization(acme), user(alice))) {
      for (var insert : List.of(job, message)) {
        assertThat(update(scope, insert.formatted(realmId))).isOne();
        assertRefused(scope, insert.formatted("another"));
        assertRefused(UNSET, insert.formatted(realmId));
      }
      for (var box : LETTER_BOXES) {
        assertThat(count(scope, box, "true")).isZero();
        assertThat(update(scope, "update " + box + " set realm_id = realm_id")).isZero();
        assertThat(update(scope, "delete from " + box)).isZero();
      }
    }
    assertThat(count(SYSTEM, "saas_email_message", "id = 'already-there'")).isOne();
  }

  @Test
  void after_the_transaction_the_scope_is_gone() throws SQLException {
    try (var connection = database.asKeycloak().connect()) {
      for (var commit : List.of(true, false)) {
        connection.setAutoCommit(false);
        enter(connection, organization(acme));
        assertThat(count(connection, "saas_org", "true")).isOne();
        if (commit) {
          connection.commit();
        } else {
          connection.rollback();
        }
        assertThat(setting(connection)).isEmpty();
        assertThat(count(connection, "saas_org", "true")).isZero();
        connection.rollback();
      }
    }
  }

  private static Scope organization(String id) {
    return new Scope("", realmId, id, "");
  }

  private static Scope user(String id) {
    return new Scope("", realmId, "", id);
  }

  private void assertRefused(Scope scope, String sql) {
    assertThatThrownBy(() -> update(scope, sql))
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }

  /** Never commits. */
  private int update(Scope scope, String sql) throws SQLException {
    try (var connection = database.asKeycloak().connect()) {
      connection.setAutoCommit(false);
      enter(connection, scope);
      try (var statement = connection.createStatement()) {
        return statement.executeUpdate(sql);
      } finally {
        connection.rollback();
      }
    }
  }

  private long count(Scope scope, String table, String condition) throws SQLException {
    try (var connection = database.asKeycloak().connect()) {
      connection.setAutoCommit(false);
      enter(connection, scope);
      var rows = count(connection, table, condition);
      connection.rollback();
      return rows;
    }
  }

  private static long count(Connection connection, String table, String condition)
      throws SQLException {
    try (var statement = connection.createStatement();
        var result =
            statement.executeQuery("select count(*) from " + table + " where " + condition)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static void enter(Connection connection, Scope scope) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select set_config('saas.scope', ?, true), set_config('saas.realm', ?, true),"
                + " set_config('saas.org', ?, true), set_config('saas.user', ?, true)")) {
      statement.setString(1, scope.scope());
      statement.setString(2, scope.realm());
      statement.setString(3, scope.organization());
      statement.setString(4, scope.user());
      statement.executeQuery();
    }
  }

  private static String setting(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("select current_setting('saas.org', true)")) {
      result.next();
      return result.getString(1);
    }
  }

  private List<String> names(String sql) {
    return database.asSuperuser().rows(sql).stream().map(row -> (String) row.get("name")).toList();
  }
}
