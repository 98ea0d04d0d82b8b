package io.keycloaksaas.it;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organizations with subscriptions: what providers and time do to them. */
record Billed(TestRealm realm, Database database, RealmRows rows) {
  static final Duration SOON = Duration.ofSeconds(60);

  static Billed in(TestRealm realm, Database database) {
    return new Billed(realm, database, new RealmRows(realm, database));
  }

  /** The id of a new organization. */
  String organization(String slug) {
    return realm
        .saasAdmin()
        .post("organizations", Map.of("name", slug, "slug", slug))
        .expect(201)
        .createdId();
  }

  Answer start(String organization, Map<String, Object> body) {
    return realm.saasAdmin().post(path(organization), body);
  }

  JsonNode shown(String organization) {
    return realm.saasAdmin().get(path(organization)).expect(200).json();
  }

  static String path(String organization) {
    return "organizations/" + organization + "/subscription";
  }

  /** What the probe's provider says is true of an organization's subscription. */
  Answer say(
      String organization, String externalId, String plan, String status, Instant startedAt) {
    return say(organization, externalId, plan, status, startedAt, Map.of());
  }

  Answer say(
      String organization,
      String externalId,
      String plan,
      String status,
      Instant startedAt,
      Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("externalId", externalId);
    body.put("plan", plan);
    body.put("status", status);
    body.put("startedAt", startedAt.toString());
    return realm
        .part("probe", Optional.empty())
        .put("subscriptions/organization/" + organization, body);
  }

  /** The stored status of each subscription of an organization, oldest first. */
  List<String> stored(String organization) {
    return rows.texts(
        "select plan_key || ' ' || lower(status) as text from saas_subscription"
            + " where realm_id = ? and subject_id = ? order by started_at, id",
        organization);
  }

  /** What history says happened, oldest first. */
  List<String> history(String organization) {
    return rows.texts(
        "select cause as text from saas_subscription_history"
            + " where realm_id = ? and subject_id = ? order by at, id",
        organization);
  }

  /** The types of the events about its subscription, in order. */
  List<String> events(String organization) {
    return rows.texts(
        "select substr(type, 14) as text from saas_event where realm_id = ? and org_id = ?"
            + " and type like 'subscription.%' order by occurred_at, id",
        organization);
  }

  /** Lets the job run now, wherever its next time lies, until nothing in this realm is due. */
  void catchUp(Instant now) {
    await()
        .atMost(SOON)
        .until(
            () -> {
              database
                  .asSuperuser()
                  .update(
                      "update saas_job set due_at = 1"
                          + " where kind = 'subscription-due' and lease_id is null");
              return rows.count("saas_subscription", "due_at <= ?", now.toEpochMilli()) == 0;
            });
  }
}
