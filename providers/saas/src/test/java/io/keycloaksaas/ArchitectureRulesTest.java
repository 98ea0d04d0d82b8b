package io.keycloaksaas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules see what breaks them: small crooked houses, compiled on the spot. */
class ArchitectureRulesTest {
  private final ArchitectureRules rules = new ArchitectureRules("house");
  @TempDir private Path folder;
  private List<String> files;

  @BeforeEach
  void emptyHouse() {
    files = new ArrayList<>();
  }

  @Test
  void aRoomMayUseWhatStandsFurtherLeft() throws IOException {
    file("catalog", "Plans", "");
    file("token", "Mapper", "house.catalog.Plans plans;");
    assertThat(broken(rules.roomsUseOnlyWhatStandsFurtherLeft())).isFalse();
  }

  @Test
  void aRoomMayNotUseWhatStandsFurtherRight() throws IOException {
    file("token", "Mapper", "");
    file("catalog", "Plans", "house.token.Mapper[] mappers;");
    assertThat(broken(rules.roomsUseOnlyWhatStandsFurtherLeft())).isTrue();
  }

  @Test
  void roomsBesideEachOtherMayNotUseEachOther() throws IOException {
    file("webhook", "Delivery", "");
    file("invitation", "Invitation", "house.webhook.Delivery delivery;");
    assertThat(broken(rules.roomsUseOnlyWhatStandsFurtherLeft())).isTrue();
  }

  @Test
  void aRoomNobodyKnowsIsRefused() throws IOException {
    file("catalog", "Plans", "");
    assertThat(broken(rules.everyClassIsInARoom())).isFalse();
    file("cellar", "Wine", "");
    assertThat(broken(rules.everyClassIsInARoom())).isTrue();
  }

  @Test
  void theInsidesOfARoomAreItsOwn() throws IOException {
    file("catalog.jpa", "PlanEntity", "");
    file("catalog", "Plans", "house.catalog.jpa.PlanEntity plan;");
    assertThat(broken(rules.insidesOfARoomAreUsedOnlyThere())).isFalse();
    file("organization", "Organizations", "house.catalog.jpa.PlanEntity plan;");
    assertThat(broken(rules.insidesOfARoomAreUsedOnlyThere())).isTrue();
  }

  @Test
  void onlyTheApiComposesResourcesAndNotEntities() throws IOException {
    file("catalog.rest", "PlansResource", "");
    file("catalog.jpa", "PlanEntity", "");
    file("api", "Root", "house.catalog.rest.PlansResource plans;");
    assertThat(broken(rules.insidesOfARoomAreUsedOnlyThere())).isFalse();
    file("api", "Entities", "house.catalog.jpa.PlanEntity plan;");
    assertThat(broken(rules.insidesOfARoomAreUsedOnlyThere())).isTrue();
  }

  @Test
  void theResolverIsPureThroughEverythingItNeeds() throws IOException {
    file("catalog", "Plan", "java.util.List<String> values;");
    file("entitlement", "EntitlementResolver", "house.catalog.Plan plan; int[] numbers;");
    assertThat(broken(rules.resolverIsPure())).isFalse();
    file("catalog", "Plan", "jakarta.persistence.EntityManager em;");
    assertThat(broken(rules.resolverIsPure())).isTrue();
  }

  @Test
  void onlyAdministratorsResourcesMayEnterTheSystemScope() throws IOException {
    file("persistence", "SystemScope", "");
    file("catalog.rest", "AdminPlans", "class Inner { house.persistence.SystemScope scope; }");
    file("catalog.rest", "Plans", "");
    assertThat(broken(rules.tenantsNeverEnterTheSystemScope())).isFalse();
    file("catalog.rest", "Plans", "class Admin { house.persistence.SystemScope scope; }");
    assertThat(broken(rules.tenantsNeverEnterTheSystemScope())).isTrue();
  }

  @Test
  void onlyOutboundHttpOpensConnections() throws IOException {
    file("platform", "OutboundHttp", "class Client { java.net.http.HttpClient client; }");
    assertThat(broken(rules.onlyOutboundHttpOpensConnections())).isFalse();
    for (String way :
        List.of(
            "java.net.http.HttpClient client;",
            "java.net.Socket socket;",
            "org.keycloak.connections.httpclient.HttpClientProvider client;",
            "Object open(java.net.URL url) throws java.io.IOException { return url.openStream(); }",
            "Object open(java.net.URL url) throws java.io.IOException"
                + " { return url.openConnection(); }")) {
      file("webhook", "Sender", way);
      assertThat(broken(rules.onlyOutboundHttpOpensConnections())).as(way).isTrue();
    }
  }

  @Test
  void onlySystemScopeSetsTheSystemScope() {
    String opens = "RowSecurity.enter(session, new RowSecurity.Scope(true, null));";
    String sets = "select set_config('saas.scope', 'system', true)";

    assertThat(
            rules.settersOfTheSystemScope(
                Map.of(
                    "house/persistence/SystemScope.java", opens,
                    "house/persistence/RowSecurity.java", sets,
                    "house/persistence/TenantScope.java", "new RowSecurity.Scope(false, realm)")))
        .isEmpty();
    assertThat(
            rules.settersOfTheSystemScope(
                Map.of(
                    "house/persistence/TenantScope.java", opens,
                    "house/webhook/jpa/Queue.java", sets)))
        .containsExactly("house/persistence/TenantScope.java", "house/webhook/jpa/Queue.java");
  }

  @Test
  void aHouseWithoutRoomsBreaksNothing() throws IOException {
    file("catalog", "Plans", "");
    assertThat(
            Stream.of(
                rules.roomsUseOnlyWhatStandsFurtherLeft(),
                rules.insidesOfARoomAreUsedOnlyThere(),
                rules.resolverIsPure(),
                rules.tenantsNeverEnterTheSystemScope(),
                rules.onlyOutboundHttpOpensConnections()))
        .noneMatch(this::broken);
  }

  private void file(String room, String name, String members) throws IOException {
    Path file = folder.resolve(room + "." + name + ".d").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "package house." + room + "; public class " + name + " { " + members + " }");
    files.remove(file.toString());
    files.add(file.toString());
  }

  private boolean broken(ArchRule rule) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    arguments.addAll(files);
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
    JavaClasses house = new ClassFileImporter().importPath(folder);
    return rule.evaluate(house).hasViolation();
  }
}
