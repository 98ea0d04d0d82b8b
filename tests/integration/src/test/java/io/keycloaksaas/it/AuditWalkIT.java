package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walks every operation of the OpenAPI document that writes, and finds its row in the log (H4). An
 * operation that is neither walked nor {@link #WITHOUT_A_ROW} fails the walk: a new endpoint has
 * its line here.
 */
@SaasServer
class AuditWalkIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  /** Those of the admin API begin with this word. */
  private static final String ADMIN = "admin ";

  /** What changes nothing that anybody would ask for, with the reason. */
  private static final Map<String, String> WITHOUT_A_ROW =
      Map.ofEntries(
          Map.entry("POST invitations/lookup", "reads"),
          Map.entry("POST api-keys/verify", "reads; what it consumes is logged as usage"),
          Map.entry("PUT me/active-organization", "a choice of the session, in its notes"),
          Map.entry("DELETE me/active-organization", "a choice of the session, in its notes"),
          Map.entry("POST usage/reservations", "units are set aside; their use is logged"),
          Map.entry(
              "POST usage/reservations/{reservation}/release", "units are set aside no longer"),
          Map.entry("admin POST catalog/preview", "a dry run"),
          Map.entry("POST me/subscription/preview", "a dry run"),
          Map.entry("POST organizations/{organization}/subscription/preview", "a dry run"),
          Map.entry("admin POST organizations/{organization}/subscription/preview", "a dry run"),
          Map.entry("admin POST users/{user}/subscription/preview", "a dry run"));

  /** What needs more than this walk has, with the class that does it. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "POST organizations/{organization}/join-requests", "JoinRequestsIT",
          "POST organizations/{organization}/domains/{domain}/verify", "DomainsIT",
          "admin POST organizations/{organization}/domains/{domain}/verify", "DomainsIT",
          "POST me/checkout", "StripeCheckoutIT",
          "POST me/billing-portal", "StripeCheckoutIT",
          "POST organizations/{organization}/checkout", "StripeCheckoutIT",
          "POST organizations/{organization}/billing-portal", "StripeCheckoutIT",
          "POST billing/{provider}/webhook", "StripeWebhookIT",
          "admin POST billing/reconcile", "StripeWebhookIT");

  private final TestRealm realm;
  private final Sql sql;
  private final RealmRows rows;
  private final Operator operator;
  private final Callers callers;
  private final Set<String> walked = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();
  private Acme people;
  private RestClient owner;
  private RestClient admin;

  AuditWalkIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.sql = database.asSuperuser();
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
    this.callers = new Callers(realm, realm.createPublicClient("app"), ALL);
  }

  @BeforeEach
  void setUp() {
    realm
        .saasAdmin()
        .post(
            "setup",
            Map.of(
                "apiClients",
                List.of("app"),
                "settings",
                Map.of(
                    "members.directAdd", "true",
                    "invitations.returnLink", "true",
                    "trial.selfService", "true",
                    "onboarding.steps", "profile,team")))
        .expect(200);
    people = Acme.people(realm);
    // Through the pages: to give an organization away, one must have proven lately who one is.
    owner = realm.tenant(realm.client("app").login("owner", ALL));
    admin = realm.saasAdmin();
  }

  @Test
  void every_operation_that_writes_leaves_its_row() {
    var walk = organization();
    roles(walk);
    members(walk);
    invitations(walk);
    selfService("organizations/{organization}", "organizations/walk", "starter");
    selfService("me", "me", "user:plus");
    projects(walk);
    onboarding();
    domains("", "PATCH", owner, walk);
    domains(ADMIN, "PUT", admin, walk);
    joinRequests("", owner, walk);
    joinRequests(ADMIN, admin, walk);
    keys(walk);
    webhooks("", "organizations/{organization}/", "organizations/" + walk + "/", owner);
    webhooks(ADMIN, "", "", admin);
    usage(walk);
    ownership(walk);
    farewell(walk);
    administrator();
    plans();
    realmItself();

    assertThat(faults).isEmpty();
    assertThat(walked)
        .as("walked, and said to leave no row")
        .doesNotContainAnyElementsOf(WITHOUT_A_ROW.keySet());
    var all = new TreeSet<>(walked);
    all.addAll(WITHOUT_A_ROW.keySet());
    all.addAll(ELSEWHERE.keySet());
    assertThat(all).isEqualTo(writing());
  }

  private Set<String> writing() {
    return Stream.concat(
            ApiOperation.tenant(realm).stream()
                .filter(ApiOperation::writes)
                .map(ApiOperation::name),
            ApiOperation.admin(realm).stream()
                .filter(ApiOperation::writes)
                .map(operation -> ADMIN + operation.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * @param type of a row that must be new afterwards, or how it begins
   */
  private Answer step(String operation, String type, Supplier<Answer> call) {
    walked.add(operation);
    var before = lastRow();
    var answer = call.get();
    var types =
        sql
            .rows(
                "select type from saas_event where realm_id = ? and id > ?", rows.realmId(), before)
            .stream()
            .map(row -> (String) row.get("type"))
            .toList();
    if (answer.status() >= 300 || types.stream().noneMatch(one -> one.startsWith(type))) {
      faults.add("%s: %s, no %s among %s".formatted(operation, answer, type, types));
    }
    return answer;
  }

  private String lastRow() {
    return (String)
        sql.value(
            "select coalesce(max(id), '') from saas_event where realm_id = ?", rows.realmId());
  }

  private static String id(Answer answer) {
    return answer.json().path("id").asText();
  }

  private String organization() {
    var created =
        step(
            "POST organizations",
            "organization.created",
            () -> owner.post("organizations", Map.of("name", "Walk", "slug", "walk")));
    operator.value("organizations/walk", "org:members", 100);
    operator.allow("organizations/walk", "org:api_access");
    step(
        "PATCH organizations/{organization}",
        "organization.updated",
        () -> owner.patch("organizations/walk", Map.of("name", "Walked")));
    step(
        "PUT organizations/{organization}/logo",
        "organization.updated",
        () -> owner.upload("PUT", "organizations/walk/logo", "image/png", png()));
    step(
        "DELETE organizations/{organization}/logo",
        "organization.updated",
        () -> owner.delete("organizations/walk/logo"));
    return id(created);
  }

  private void roles(String walk) {
    var path = "organizations/" + walk + "/roles";
    var role = Map.of("key", "org:one", "name", "One", "permissions", List.of("org:read"));
    step("POST organizations/{organization}/roles", "role.created", () -> owner.post(path, role));
    step(
        "PATCH organizations/{organization}/roles/{role}",
        "role.updated",
        () -> owner.patch(path + "/org:one", Map.of("name", "Two")));
    step(
        "DELETE organizations/{organization}/roles/{role}",
        "role.deleted",
        () -> owner.delete(path + "/org:one"));
  }

  private void members(String walk) {
    var path = "organizations/" + walk + "/members";
    var one = path + "/" + people.member();
    step(
        "POST organizations/{organization}/members",
        "member.added",
        () -> owner.post(path, Map.of("userId", people.member())));
    step(
        "PATCH organizations/{organization}/members/{user}",
        "member.roles_updated",
        () -> owner.patch(one, Map.of("roles", List.of("org:admin"))));
    step(
        "PUT organizations/{organization}/members/{user}/roles/{role}",
        "member.roles_updated",
        () -> owner.put(one + "/roles/org:member"));
    step(
        "DELETE organizations/{organization}/members/{user}/roles/{role}",
        "member.roles_updated",
        () -> owner.delete(one + "/roles/org:admin"));
    step(
        "POST organizations/{organization}/leave",
        "member.removed",
        () -> callers.tenant("member").post("organizations/walk/leave"));
    owner.post(path, Map.of("userId", people.member())).expect(201);
    step(
        "DELETE organizations/{organization}/members/{user}",
        "member.removed",
        () -> owner.delete(one));
  }

  private void invitations(String walk) {
    var path = "organizations/" + walk + "/invitations";
    var first =
        step(
            "POST organizations/{organization}/invitations",
            "invitation.created",
            () -> owner.post(path, Map.of("email", "nobody@example.test")));
    step(
        "POST organizations/{organization}/invitations/{invitation}/resend",
        "invitation.resent",
        () -> owner.post(path + "/" + id(first) + "/resend"));
    step(
        "DELETE organizations/{organization}/invitations/{invitation}",
        "invitation.revoked",
        () -> owner.delete(path + "/" + id(first)));
    for (var user : List.of("linked", "unlinked", "listed", "unlisted")) {
      realm.createUser(user);
    }
    step(
        "POST invitations/accept",
        "invitation.accepted",
        () -> callers.tenant("linked").post("invitations/accept", token(path, "linked")));
    step(
        "POST invitations/decline",
        "invitation.declined",
        () -> callers.tenant("unlinked").post("invitations/decline", token(path, "unlinked")));
    step(
        "POST me/invitations/{invitation}/accept",
        "invitation.accepted",
        () ->
            callers.tenant("listed").post("me/invitations/" + invite(path, "listed") + "/accept"));
    step(
        "POST me/invitations/{invitation}/decline",
        "invitation.declined",
        () ->
            callers
                .tenant("unlisted")
                .post("me/invitations/" + invite(path, "unlisted") + "/decline"));
  }

  private String invite(String path, String user) {
    return id(owner.post(path, Map.of("email", user + "@example.test")).expect(201));
  }

  private Map<String, String> token(String path, String user) {
    var created = owner.post(path, Map.of("email", user + "@example.test")).expect(201);
    return Map.of("token", Inviting.token(created.json()));
  }

  private void projects(String walk) {
    var path = "organizations/" + walk + "/projects";
    var made =
        step(
            "POST organizations/{organization}/projects",
            "project.created",
            () -> owner.post(path, Map.of("name", "One")));
    var one = path + "/" + id(made);
    step(
        "PATCH organizations/{organization}/projects/{project}",
        "project.updated",
        () -> owner.patch(one, Map.of("name", "Two")));
    step(
        "DELETE organizations/{organization}/projects/{project}",
        "project.deleted",
        () -> owner.delete(one));
    step(
        "POST organizations/{organization}/projects/{project}/restore",
        "project.restored",
        () -> owner.post(one + "/restore"));
  }

  private void onboarding() {
    var path = "organizations/walk/onboarding";
    step(
        "POST organizations/{organization}/onboarding/steps/{step}/complete",
        "onboarding.step_completed",
        () -> owner.post(path + "/steps/profile/complete"));
    step(
        "POST organizations/{organization}/onboarding/complete",
        "onboarding.completed",
        () -> owner.post(path + "/complete"));
    step(
        ADMIN + "DELETE organizations/{organization}/onboarding",
        "onboarding.reset",
        () -> admin.delete(path));
    step(
        "POST me/onboarding/complete",
        "onboarding.completed",
        () -> owner.post("me/onboarding/complete"));
  }

  /** Its verification needs a name server. */
  private void domains(String api, String change, RestClient client, String walk) {
    var template = "organizations/{organization}/domains";
    var path = "organizations/" + walk + "/domains";
    step(
        api + "POST " + template,
        "domain.added",
        () -> client.post(path, Map.of("name", "walk.example")));
    sql.update("update saas_domain set status = 'VERIFIED' where name = 'walk.example'");
    var request = Map.of("enrolment", "request");
    step(
        api + change + " " + template + "/{domain}",
        "domain.updated",
        () ->
            change.equals("PUT")
                ? client.put(path + "/walk.example", request)
                : client.patch(path + "/walk.example", request));
    step(
        api + "DELETE " + template + "/{domain}",
        "domain.removed",
        () -> client.delete(path + "/walk.example"));
  }

  private void joinRequests(String api, RestClient client, String walk) {
    for (var answer : List.of("approve", "reject")) {
      var asks = realm.createUser(UUID.randomUUID().toString());
      var request = rows.insertJoinRequest(walk, asks);
      step(
          api + "POST organizations/{organization}/join-requests/{joinRequest}/" + answer,
          "join_request." + (answer.equals("approve") ? "approved" : "rejected"),
          () -> client.post("organizations/" + walk + "/join-requests/" + request + "/" + answer));
    }
  }

  private void keys(String walk) {
    var path = "organizations/" + walk + "/api-keys";
    Map<String, Object> wanted =
        new TreeMap<>(Map.of("name", "Key", "scopes", List.of("org:read")));
    var made =
        step(
            "POST organizations/{organization}/api-keys",
            "api_key.created",
            () -> owner.post(path, wanted));
    step(
        "POST organizations/{organization}/api-keys/{apiKey}/rotate",
        "api_key.rotated",
        () -> owner.post(path + "/" + id(made) + "/rotate", Map.of()));
    step(
        "DELETE organizations/{organization}/api-keys/{apiKey}",
        "api_key.revoked",
        () -> owner.delete(path + "/" + id(made)));
    var other = id(owner.post(path, wanted).expect(201));
    step(
        ADMIN + "DELETE organizations/{organization}/api-keys/{apiKey}",
        "api_key.revoked",
        () -> admin.delete(path + "/" + other));
    wanted.put("organizationId", walk);
    var own = step("POST me/api-keys", "api_key.created", () -> owner.post("me/api-keys", wanted));
    step(
        "POST me/api-keys/{apiKey}/rotate",
        "api_key.rotated",
        () -> owner.post("me/api-keys/" + id(own) + "/rotate", Map.of()));
    step(
        "DELETE me/api-keys/{apiKey}",
        "api_key.revoked",
        () -> owner.delete("me/api-keys/" + id(own)));
    var last = id(owner.post("me/api-keys", wanted).expect(201));
    step(
        ADMIN + "DELETE users/{user}/api-keys/{apiKey}",
        "api_key.revoked",
        () -> admin.delete("users/" + people.owner() + "/api-keys/" + last));
  }

  /**
   * @param api before the operation's name
   * @param template before {@code webhooks} in its path
   */
  private void webhooks(String api, String template, String parent, RestClient client) {
    var url = Map.of("url", "https://hooks.example.com/walk", "eventTypes", List.of("plan.*"));
    var made =
        step(
            api + "POST " + template + "webhooks",
            "webhook.created",
            () -> client.post(parent + "webhooks", url));
    var one = parent + "webhooks/" + id(made);
    var named = template + "webhooks/{webhook}";
    if (api.equals(ADMIN)) {
      step(
          api + "PUT " + named,
          "webhook.updated",
          () -> client.put(one, Map.of("url", "https://hooks.example.com/put")));
    } else {
      step(
          api + "PATCH " + named,
          "webhook.updated",
          () -> client.patch(one, Map.of("description", "x")));
    }
    step(
        api + "POST " + named + "/rotate-secret",
        "webhook.secret_rotated",
        () -> client.post(one + "/rotate-secret", Map.of()));
    var test =
        step(
            api + "POST " + named + "/deliveries/test",
            "webhook.tested",
            () -> client.post(one + "/deliveries/test"));
    step(
        api + "POST " + named + "/deliveries/{delivery}/replay",
        "webhook.replayed",
        () -> client.post(one + "/deliveries/" + id(test) + "/replay"));
    step(
        api + "POST " + named + "/deliveries/replay",
        "webhook.replayed",
        () -> client.post(one + "/deliveries/replay", Map.of("since", "2026-11-20T00:00:00Z")));
    step(api + "DELETE " + named, "webhook.deleted", () -> client.delete(one));
  }

  private void usage(String walk) {
    var reporter = Reporter.of(realm, Reporter.create(realm, "reporter"));
    operator.grant("organizations/walk", "runs", 100);
    var subject = "organizations/" + walk;
    step("POST usage", "usage.consumed", () -> reporter.use(subject, "runs", 1));
    var reservation = reporter.reserve(subject, "runs", 5, 60).expect(201).createdId();
    step(
        "POST usage/reservations/{reservation}/commit",
        "usage.consumed",
        () -> reporter.commit(reservation, 3));
  }

  private void ownership(String walk) {
    var path = "organizations/" + walk + "/transfer-ownership";
    var to = Map.of("userId", people.admin());
    operator.join("walk", people.admin(), "org:admin");
    step(
        "POST organizations/{organization}/transfer-ownership",
        "ownership.transfer_requested",
        () -> owner.post(path, to));
    step(
        "DELETE organizations/{organization}/transfer-ownership",
        "ownership.transfer_canceled",
        () -> owner.delete(path));
    var declined = id(owner.post(path, to).expect(200));
    step(
        "POST me/ownership-transfers/{transfer}/decline",
        "ownership.transfer_declined",
        () -> callers.tenant("admin").post("me/ownership-transfers/" + declined + "/decline"));
    var accepted = id(owner.post(path, to).expect(200));
    step(
        "POST me/ownership-transfers/{transfer}/accept",
        "ownership.transferred",
        () -> callers.tenant("admin").post("me/ownership-transfers/" + accepted + "/accept"));
  }

  /** By the new owner. */
  private void farewell(String walk) {
    var newOwner = callers.tenant("admin");
    step(
        "DELETE organizations/{organization}",
        "organization.deleted",
        () -> newOwner.delete("organizations/" + walk));
    step(
        "POST organizations/{organization}/restore",
        "organization.restored",
        () -> newOwner.post("organizations/" + walk + "/restore"));
  }

  private void administrator() {
    step(
        ADMIN + "POST users/{user}/impersonation",
        "impersonation.started",
        () -> admin.post("users/" + people.member() + "/impersonation", Map.of("reason", "Help")));
    step(
        ADMIN + "POST organizations",
        "organization.created",
        () -> admin.post("organizations", Map.of("name", "Second", "slug", "second")));
    var path = "organizations/second";
    step(
        ADMIN + "PUT organizations/{organization}",
        "organization.updated",
        () -> admin.put(path, Map.of("name", "Other")));
    step(
        ADMIN + "PUT organizations/{organization}/logo",
        "organization.updated",
        () -> admin.upload("PUT", path + "/logo", "image/png", png()));
    step(
        ADMIN + "DELETE organizations/{organization}/logo",
        "organization.updated",
        () -> admin.delete(path + "/logo"));
    step(
        ADMIN + "POST organizations/{organization}/suspend",
        "organization.suspended",
        () -> admin.post(path + "/suspend"));
    step(
        ADMIN + "POST organizations/{organization}/resume",
        "organization.resumed",
        () -> admin.post(path + "/resume"));
    administratorsMembers(path);
    step(
        ADMIN + "DELETE organizations/{organization}",
        "organization.deleted",
        () -> admin.delete(path));
    step(
        ADMIN + "POST organizations/{organization}/restore",
        "organization.restored",
        () -> admin.post(path + "/restore"));
  }

  private void administratorsMembers(String path) {
    var one = path + "/members/" + people.member();
    step(
        ADMIN + "POST organizations/{organization}/members",
        "member.added",
        () -> admin.post(path + "/members", Map.of("userId", people.member())));
    step(
        ADMIN + "PUT organizations/{organization}/members/{user}",
        "member.roles_updated",
        () -> admin.put(one, Map.of("roles", List.of("org:admin"))));
    step(
        ADMIN + "DELETE organizations/{organization}/members/{user}",
        "member.removed",
        () -> admin.delete(one));
    step(
        ADMIN + "POST organizations/{organization}/roles",
        "role.created",
        () ->
            admin.post(
                path + "/roles",
                Map.of("key", "org:one", "name", "One", "permissions", List.of("org:read"))));
    step(
        ADMIN + "PUT organizations/{organization}/roles/{role}",
        "role.updated",
        () -> admin.put(path + "/roles/org:one", Map.of("name", "Two")));
    step(
        ADMIN + "DELETE organizations/{organization}/roles/{role}",
        "role.deleted",
        () -> admin.delete(path + "/roles/org:one"));
    var invitation =
        step(
            ADMIN + "POST organizations/{organization}/invitations",
            "invitation.created",
            () -> admin.post(path + "/invitations", Map.of("email", "guest@example.test")));
    step(
        ADMIN + "POST organizations/{organization}/invitations/{invitation}/resend",
        "invitation.resent",
        () -> admin.post(path + "/invitations/" + id(invitation) + "/resend"));
    step(
        ADMIN + "POST email-messages/{message}/retry",
        "email_message.retried",
        () -> admin.post("email-messages/" + waitingMessage() + "/retry"));
    step(
        ADMIN + "DELETE organizations/{organization}/invitations/{invitation}",
        "invitation.revoked",
        () -> admin.delete(path + "/invitations/" + id(invitation)));
    var project =
        step(
            ADMIN + "POST organizations/{organization}/projects",
            "project.created",
            () -> admin.post(path + "/projects", Map.of("name", "One")));
    step(
        ADMIN + "PUT organizations/{organization}/projects/{project}",
        "project.updated",
        () -> admin.put(path + "/projects/" + id(project), Map.of("name", "Two")));
    step(
        ADMIN + "DELETE organizations/{organization}/projects/{project}",
        "project.deleted",
        () -> admin.delete(path + "/projects/" + id(project)));
    step(
        ADMIN + "POST organizations/{organization}/projects/{project}/restore",
        "project.restored",
        () -> admin.post(path + "/projects/" + id(project) + "/restore"));
  }

  private String waitingMessage() {
    var items = admin.get("email-messages?state=queued").expect(200).json().get("items");
    return items.get(0).get("id").asText();
  }

  private void selfService(String template, String path, String plan) {
    var subscription = path + "/subscription";
    step(
        "POST " + template + "/subscription",
        "subscription.created",
        () -> owner.post(subscription, Map.of("plan", plan)));
    step(
        "PATCH " + template + "/subscription",
        "subscription.updated",
        () -> owner.patch(subscription, Map.of("cancel", true)));
    step(
        "POST " + template + "/subscription/resume",
        "subscription.updated",
        () -> owner.post(subscription + "/resume", Map.of()));
    step(
        "DELETE " + template + "/subscription",
        "subscription.canceled",
        () -> owner.delete(subscription + "?when=now"));
  }

  private void plans() {
    plans("organizations/{organization}", "organizations/second", "pro", "starter");
    plans("users/{user}", "users/" + people.member(), "user:plus", "user:plus");
  }

  private void plans(String template, String subject, String plan, String next) {
    var subscription = ADMIN + "%s " + template + "/subscription";
    step(
        subscription.formatted("POST"),
        "subscription.created",
        () -> admin.post(subject + "/subscription", Map.of("plan", plan, "trial", false)));
    step(
        subscription.formatted("PUT"),
        "subscription.",
        () -> admin.put(subject + "/subscription", Map.of("plan", next, "when", "now")));
    step(
        subscription.formatted("DELETE"),
        "subscription.",
        () -> admin.delete(subject + "/subscription?when=period_end"));
    step(
        subscription.formatted("POST") + "/resume",
        "subscription.",
        () -> admin.post(subject + "/subscription/resume"));
    step(
        subscription.formatted("POST") + "/comp",
        "subscription.",
        () -> admin.post(subject + "/subscription/comp", Map.of("plan", next, "reason", "walk")));
    step(
        subscription.formatted("PUT") + "/status",
        "subscription.",
        () ->
            admin.put(
                subject + "/subscription/status", Map.of("status", "canceled", "reason", "walk")));
    admin.post(subject + "/subscription", Map.of("plan", plan, "trialDays", 5)).expect(201);
    step(
        subscription.formatted("POST") + "/extend-trial",
        "subscription.",
        () ->
            admin.post(
                subject + "/subscription/extend-trial",
                Map.of(
                    "until",
                    Instant.now().plus(Duration.ofDays(20)).toString(),
                    "reason",
                    "walk")));
    var override =
        step(
            ADMIN + "POST " + template + "/overrides",
            "override.created",
            () ->
                admin.post(
                    subject + "/overrides",
                    Map.of("feature", "org:sso", "effect", "allow", "reason", "walk")));
    step(
        ADMIN + "DELETE " + template + "/overrides/{override}",
        "override.removed",
        () -> admin.delete(subject + "/overrides/" + id(override)));
    var grant =
        step(
            ADMIN + "POST " + template + "/grants",
            "grant.issued",
            () ->
                admin.post(
                    subject + "/grants",
                    Map.of("feature", "runs", "amount", 5, "source", "bought", "reason", "walk")));
    step(
        ADMIN + "DELETE " + template + "/grants/{grant}",
        "grant.revoked",
        () -> admin.delete(subject + "/grants/" + grant.createdId()));
  }

  private void realmItself() {
    step(
        ADMIN + "POST setup",
        "setup.applied",
        () -> admin.post("setup", Map.of("settings", Map.of("invitations.expiryDays", "9"))));
    var document = (ObjectNode) admin.get("catalog").expect(200).json().get("document");
    ((ObjectNode) document.get("features"))
        .putObject("org:walked")
        .put("type", "boolean")
        .put("description", "Walked");
    step(ADMIN + "PUT catalog", "plan.published", () -> realm.publish(document.toString()));
    step(
        ADMIN + "POST audit/checkpoints",
        "audit.checkpoint",
        () -> admin.post("audit/checkpoints"));
  }

  private static byte[] png() {
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
