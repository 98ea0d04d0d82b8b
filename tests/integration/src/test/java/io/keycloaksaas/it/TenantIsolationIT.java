package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The matrix of the tenant API (C1, C9): every operation of the served OpenAPI document × every
 * kind of caller, and every id in a path or a body replaced by somebody else's. What a caller gets
 * follows from {@code x-saas-permission}; what does not is an {@link Exception} with a reason.
 * Bodies are wrong on purpose, and ids below the organization are nobody's, so that who is let in
 * changes nothing. How far tokens reach is in {@link TokenReachIT}.
 */
@SaasServer
class TenantIsolationIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  /** What a caller with the right is never told. */
  private static final Set<String> REFUSALS =
      Set.of("invalid_token", "insufficient_scope", "permission_denied", "organization_not_found");

  /** Who comes, with his role in Acme. */
  private enum Caller {
    OWNER("org:owner"),
    ADMIN("org:admin"),
    MEMBER("org:member"),
    /** Of no organization. */
    STRANGER(null),
    /** Owner of another organization. */
    NEIGHBOUR(null),
    /** An administrator of the realm has no back door here: he has an API of his own (H1). */
    REALM_ADMIN(null),
    SERVICE(null),
    /** A service account with the role that reports usage. */
    REPORTER(null),
    /** A service account with the role that verifies API keys. */
    VERIFIER(null);

    private final Optional<String> role;

    Caller(String role) {
      this.role = Optional.ofNullable(role);
    }
  }

  /**
   * An answer that does not follow from the document.
   *
   * @param code of the refusal
   */
  private record Exception(Caller caller, String operation, String code, String reason) {}

  private static final List<Exception> EXCEPTIONS =
      List.of(
          new Exception(
              Caller.SERVICE,
              "POST organizations",
              "administrator_required",
              "a service account owns nothing"),
          new Exception(
              Caller.REPORTER,
              "POST organizations",
              "administrator_required",
              "a service account owns nothing"),
          new Exception(
              Caller.VERIFIER,
              "POST organizations",
              "administrator_required",
              "a service account owns nothing"));

  private static Callers callers;
  private static RestClient service;
  private static RestClient reporter;
  private static RestClient verifier;
  private static Acme acme;
  private static ForeignIds foreign;
  private static List<ApiOperation> operations;
  private static Map<String, Set<String>> permissionsByRole;

  private final TestRealm realm;
  private final RealmRows rows;

  TenantIsolationIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm, Database database) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    var account = realm.createServiceClient("service", "secret");
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of(
                "apiClients",
                List.of("app", "service"),
                "settings",
                Map.of("members.directAdd", "true")))
        .expect(200);
    service = realm.tenant(account.clientCredentials("saas-api saas-api-manage"));
    reporter = Reporter.of(realm, Reporter.create(realm, "reporter")).api();
    verifier = Keys.of(realm, Keys.service(realm, "verifier", "verify-api-keys")).api();
    acme = Acme.people(realm);
    acme.found("acme");
    realm.createUser("stranger");
    foreign = globex(realm, new RealmRows(realm, database));
    realm.grantClientRoles(realm.createUser("realm_admin"), "realm-management", "realm-admin");
    operations = ApiOperation.tenant(realm);
    permissionsByRole = permissionsByRole(realm);
  }

  /** What the neighbour has, one of each kind. */
  private static ForeignIds globex(TestRealm realm, RealmRows rows) {
    var operator = new Operator(realm);
    var neighbour = realm.createUser("neighbour");
    var colleague = realm.createUser("colleague");
    var globex = operator.organization("globex", neighbour);
    operator.join("globex", colleague, "org:member");
    // Through the pages: to give an organization away, one must have proven lately who one is.
    var transfer =
        realm
            .tenant(realm.client("app").login("neighbour", ALL))
            .post("organizations/globex/transfer-ownership", Map.of("userId", colleague))
            .expect(200);
    operator.grant("organizations/globex", "runs", 1);
    var reservation =
        Reporter.of(realm, Reporter.create(realm, "rival"))
            .reserve("organizations/" + globex, "runs", 1, 3600)
            .expect(201);
    var webhooks = realm.tenant(realm.client("app").login("neighbour", ALL));
    var webhook =
        webhooks
            .post(
                "organizations/globex/webhooks",
                Map.of("url", "https://hooks.example.test/globex", "eventTypes", List.of("role.*")))
            .expect(201)
            .createdId();
    var delivery =
        webhooks
            .post("organizations/globex/webhooks/" + webhook + "/deliveries/test")
            .expect(200)
            .json()
            .get("id")
            .asText();
    return ForeignIds.none()
        .with("webhook", webhook)
        .with("delivery", delivery)
        .with("organization", globex, "globex")
        .with("reservation", reservation.createdId())
        .with("user", neighbour)
        .with("role", operator.role("globex", "org:of_globex"))
        .with("feature", "org:nowhere")
        .with("invitation", operator.invite("globex", "somebody@example.test"))
        .with("project", operator.project("globex", "Apollo"))
        .with("step", "nowhere")
        .with("domain", operator.domain("globex", "globex.example"))
        .with("joinRequest", rows.insertJoinRequest(globex, colleague))
        .with(
            "apiKey",
            Keys.make(callers.tenant("neighbour"), "globex", "org:read").id(),
            Keys.makeOwn(callers.tenant("neighbour"), globex, "org:read").id())
        .with("transfer", transfer.json().get("id").asText());
  }

  private static Map<String, Set<String>> permissionsByRole(TestRealm realm) {
    var catalog = realm.saasAdmin().get("catalog").expect(200).json().get("document");
    var all = new TreeSet<String>();
    catalog.get("permissions").fieldNames().forEachRemaining(all::add);
    var byRole = new TreeMap<String, Set<String>>();
    for (var role : catalog.get("roles").properties()) {
      var named = Problems.texts(role.getValue().get("permissions"));
      byRole.put(role.getKey(), named.contains("*") ? all : Set.copyOf(named));
    }
    return byRole;
  }

  @ParameterizedTest
  @EnumSource
  void each_caller_may_do_what_the_document_says_and_nothing_else(Caller caller) {
    var client = client(caller);
    var refused = new ArrayList<ApiOperation>();
    for (var operation : operations) {
      if (refusal(caller, operation).isPresent()) {
        refused.add(operation);
      } else {
        var answer = operation.callWrongly(client, "", Acme.ids(organization(operation)));
        assertThat(REFUSALS).as("%s, %s", caller, answer).doesNotContain(answer.code());
      }
    }

    rows.staySameDuring(
        () -> {
          for (var operation : refused) {
            var answer = operation.callWrongly(client, "", Acme.ids("acme"));
            assertThat(answer.code())
                .as("%s, %s", caller, answer)
                .isEqualTo(refusal(caller, operation).orElseThrow());
          }
        });
  }

  /** The code that refuses this caller; absent when he is let in. */
  private static Optional<String> refusal(Caller caller, ApiOperation operation) {
    return exception(caller, operation)
        .or(
            () ->
                operation.isInOrganization() && !operation.isPublic() && caller.role.isEmpty()
                    ? Optional.of("organization_not_found")
                    : Optional.empty())
        .or(
            () ->
                operation.rights().stream().allMatch(right -> holds(caller, right))
                    ? Optional.empty()
                    : Optional.of("permission_denied"));
  }

  private static Optional<String> exception(Caller caller, ApiOperation operation) {
    return EXCEPTIONS.stream()
        .filter(one -> one.caller() == caller && one.operation().equals(operation.name()))
        .map(Exception::code)
        .findFirst();
  }

  private static boolean holds(Caller caller, String right) {
    return switch (right) {
      case "anyone", "user", "member" -> true;
      case "owner" -> caller == Caller.OWNER;
      case "report-usage" -> caller == Caller.REPORTER;
      case "verify-api-keys" -> caller == Caller.VERIFIER;
      default -> permissionsByRole.getOrDefault(caller.role.orElse(""), Set.of()).contains(right);
    };
  }

  /** One of its own for what would change Acme itself: leaving, deleting. */
  private static String organization(ApiOperation operation) {
    if (!operation.changesOrganization()) {
      return "acme";
    }
    var spare = "spare-" + UUID.randomUUID().toString().substring(0, 8);
    acme.found(spare);
    return spare;
  }

  @Test
  void exceptions_are_about_operations_that_exist() {
    assertThat(operations.stream().map(ApiOperation::name))
        .containsAll(EXCEPTIONS.stream().map(Exception::operation).toList());
    assertThat(EXCEPTIONS).allSatisfy(exception -> assertThat(exception.reason()).isNotBlank());
  }

  /**
   * To an owner, or to a service that is let in; foreign and random: the same status, the same
   * bytes.
   */
  @Test
  void a_foreign_id_in_a_path_is_as_unknown_as_a_random_one() {
    var owner = client(Caller.OWNER);
    var own = ownIds();
    rows.staySameDuring(
        () -> {
          for (var operation : guarded()) {
            var body = operation.body(own);
            operation
                .parameters()
                .forEach(
                    (parameter, kind) ->
                        foreign.assertUnknown(
                            operation + " with a foreign " + parameter,
                            kind,
                            id ->
                                operation.call(
                                    operation.rights().contains("report-usage") ? reporter : owner,
                                    "",
                                    other -> other.equals(parameter) ? id : own.apply(other),
                                    body)));
          }
        });
  }

  @Test
  void a_foreign_id_in_a_body_is_as_unknown_as_a_random_one() {
    var owner = client(Caller.OWNER);
    try (var elsewhere = realm.another()) {
      var strangers = foreign.with("user", elsewhere.createUser("foreigner"));
      var own = ownIds();
      rows.staySameDuring(
          () -> {
            for (var operation : operations) {
              for (var kind : operation.kindsInBody()) {
                strangers.assertUnknown(
                    operation + " with a foreign " + kind + " in its body",
                    kind,
                    id ->
                        operation.call(
                            owner,
                            "",
                            own,
                            operation.body(other -> other.equals(kind) ? id : own.apply(other))));
              }
            }
          });
    }
  }

  private static List<ApiOperation> guarded() {
    return operations.stream().filter(operation -> !operation.isPublic()).toList();
  }

  private static UnaryOperator<String> ownIds() {
    return kind ->
        switch (kind) {
          case "organization" -> "acme";
          case "user" -> acme.member();
          case "role" -> "org:member";
          default -> ForeignIds.random(kind);
        };
  }

  private static RestClient client(Caller caller) {
    return switch (caller) {
      case SERVICE -> service;
      case REPORTER -> reporter;
      case VERIFIER -> verifier;
      default -> callers.tenant(caller.name().toLowerCase());
    };
  }
}
