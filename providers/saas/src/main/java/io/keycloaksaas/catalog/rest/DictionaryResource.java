package io.keycloaksaas.catalog.rest;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Dictionary;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /realms/{realm}/saas/v1/catalog/{c}}: keys by index, and nothing else of the catalogue.
 * Only tokens tell which {@code c} there is.
 */
public class DictionaryResource {
  private static final Duration FOR_EVER = Duration.ofDays(365);

  private final KeycloakSession session;

  public DictionaryResource(KeycloakSession session) {
    this.session = session;
  }

  /**
   * @param c number and digest
   */
  record DictionaryRepresentation(
      String c,
      Map<Integer, String> features,
      Map<Integer, String> permissions,
      Map<Integer, String> roles) {
    static DictionaryRepresentation of(Dictionary dictionary) {
      return new DictionaryRepresentation(
          dictionary.c(), dictionary.features(), dictionary.permissions(), dictionary.roles());
    }
  }

  @GET
  @Operation(
      value = "Shows what the indexes of one catalogue version mean; never changes",
      right = Operation.ANYONE,
      gives = DictionaryRepresentation.class,
      problems = ProblemCode.CATALOG_NOT_FOUND)
  public Response get(@PathParam("c") String c) {
    return session
        .getProvider(CatalogProvider.class)
        .dictionary(c)
        .map(dictionary -> Answers.everybody(DictionaryRepresentation.of(dictionary), FOR_EVER))
        .orElseThrow(
            () ->
                Answers.everybody(
                    Problem.of(
                        ProblemCode.CATALOG_NOT_FOUND, "There is no catalogue '" + c + "' here.")));
  }
}
