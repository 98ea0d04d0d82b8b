package io.keycloaksaas.catalog.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.catalog.CatalogChange;
import io.keycloaksaas.catalog.CatalogDiff;
import io.keycloaksaas.catalog.CatalogFaults;
import io.keycloaksaas.catalog.CatalogJson;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.CatalogProvider.Preview;
import io.keycloaksaas.catalog.CatalogProvider.Published;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/realms/{realm}/saas/v1/catalog}: the document as a whole. */
public class AdminCatalogResource {
  private static final int MAX_BYTES = 1024 * 1024;
  private static final int MAX_FAULTS = 200;

  private final AdminGate gate;
  private final KeycloakSession session;
  private final Function<CatalogDiff, Map<SubjectType, Long>> affected;

  /**
   * @param affected counts whom a difference reaches
   */
  public AdminCatalogResource(
      AdminGate gate, Function<CatalogDiff, Map<SubjectType, Long>> affected) {
    this.gate = gate;
    this.session = gate.session();
    this.affected = affected;
  }

  /**
   * @param digest number and digest of the dictionary, as the claim {@code c} carries it
   */
  record CatalogRepresentation(long version, String digest, String publishedAt, JsonNode document) {
    static CatalogRepresentation of(Published published) {
      return new CatalogRepresentation(
          published.catalog().version(),
          published.c(),
          Times.text(published.publishedAt()),
          Json.read(CatalogJson.write(published.catalog())));
    }
  }

  record ChangeRepresentation(
      String path, String action, @Nullable String before, @Nullable String after) {
    static ChangeRepresentation of(CatalogChange change) {
      return new ChangeRepresentation(
          change.path(),
          change.action().key(),
          change.before().orElse(null),
          change.after().orElse(null));
    }
  }

  record Affected(long organizations, long users) {}

  /**
   * @param version after the apply; the same as {@code currentVersion} where nothing changes
   */
  record PreviewRepresentation(
      long currentVersion,
      long version,
      String digest,
      boolean changed,
      List<ChangeRepresentation> changes,
      Affected affected) {}

  @GET
  @Operation(
      value = "Shows the published catalogue",
      right = "view-realm",
      gives = CatalogRepresentation.class,
      problems = ProblemCode.CATALOG_NOT_FOUND)
  public Response get() {
    gate.requireViewRealm();
    Published published = catalogs().current();
    if (published.catalog().version() == 0) {
      throw Problem.of(ProblemCode.CATALOG_NOT_FOUND, "Publish a catalogue first.");
    }
    return Answers.ok(
        CatalogRepresentation.of(published), Long.toString(published.catalog().version()));
  }

  @PUT
  @Operation(
      value = "Publishes a catalogue",
      right = "manage-realm",
      takes = JsonNode.class,
      media = {"application/yaml", "application/json"},
      gives = PreviewRepresentation.class,
      problems = {ProblemCode.CATALOG_INVALID, ProblemCode.VERSION_CONFLICT})
  public Response publish(@HeaderParam("If-Match") String ifMatch, InputStream body) {
    gate.requireManageRealm();
    Preview applied =
        checked(
            () ->
                catalogs()
                    .publish(
                        Body.bytes(session, body, MAX_BYTES),
                        expected(ifMatch),
                        gate.administrator().getId()));
    return Answers.ok(representation(applied), Long.toString(applied.after().catalog().version()));
  }

  @POST
  @Path("preview")
  @Operation(
      value = "Shows what publishing a catalogue would change",
      right = "manage-realm",
      takes = JsonNode.class,
      media = {"application/yaml", "application/json"},
      gives = PreviewRepresentation.class,
      problems = ProblemCode.CATALOG_INVALID)
  public Response preview(InputStream body) {
    gate.requireManageRealm();
    return Answers.ok(
        representation(checked(() -> catalogs().preview(Body.bytes(session, body, MAX_BYTES)))));
  }

  private PreviewRepresentation representation(Preview preview) {
    Map<SubjectType, Long> counts = affected.apply(preview.diff());
    return new PreviewRepresentation(
        preview.before().catalog().version(),
        preview.after().catalog().version(),
        preview.after().c(),
        preview.isChange(),
        preview.diff().changes().stream().map(ChangeRepresentation::of).toList(),
        new Affected(counts.get(SubjectType.ORGANIZATION), counts.get(SubjectType.USER)));
  }

  private static Preview checked(Supplier<Preview> apply) {
    try {
      return apply.get();
    } catch (CatalogFaults e) {
      List<CatalogFaultRepresentation> errors =
          e.faults().stream().limit(MAX_FAULTS).map(CatalogFaultRepresentation::of).toList();
      throw Problem.of(
          ProblemCode.CATALOG_INVALID,
          "The catalogue has " + e.faults().size() + " faults; nothing was changed.",
          "errors",
          errors);
    }
  }

  private static Optional<Long> expected(String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return Optional.empty();
    }
    String version = ifMatch.replace("W/", "").replace("\"", "").strip();
    if (!version.matches("[0-9]{1,18}")) {
      throw Problem.of(
          ProblemCode.VERSION_CONFLICT,
          "If-Match must be the ETag of the catalogue, \"<version>\".");
    }
    return Optional.of(Long.parseLong(version));
  }

  private CatalogProvider catalogs() {
    return session.getProvider(CatalogProvider.class);
  }
}
