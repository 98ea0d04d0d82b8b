package io.keycloaksaas.catalog.rest;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/plans}: what a page of prices shows. */
public class PlansResource {
  private static final Duration MAX_AGE = Duration.ofMinutes(1);

  private final KeycloakSession session;

  public PlansResource(KeycloakSession session) {
    this.session = session;
  }

  /**
   * @param items in the catalogue's order
   */
  record PlanList(List<PlanRepresentation> items) {}

  /** Private and archived plans are nobody's business without a token. */
  @GET
  @Operation(
      value = "Lists the plans on offer, in the catalogue's order",
      right = Operation.ANYONE,
      gives = PlanList.class)
  public Response list(@QueryParam("for") String audience) {
    Optional<Plan.Audience> only = audience(audience);
    Catalog catalog = session.getProvider(CatalogProvider.class).current().catalog();
    return Answers.everybody(
        new PlanList(
            catalog.plans().values().stream()
                .filter(plan -> plan.isPublic() && !plan.archived())
                .filter(plan -> only.isEmpty() || plan.audience().contains(only.get()))
                .map(plan -> PlanRepresentation.of(plan, catalog))
                .toList()),
        MAX_AGE);
  }

  private static Optional<Plan.Audience> audience(String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(Plan.Audience.values())
            .filter(audience -> audience.key().equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    Answers.everybody(
                        Problem.invalid("for", "'for' must be 'user' or 'organization'."))));
  }
}
