package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.Suggestions;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/me/organization-suggestions}: of who has proven his mailbox. */
public class MySuggestionsResource {
  private final KeycloakSession session;

  public MySuggestionsResource(KeycloakSession session) {
    this.session = session;
  }

  @GET
  @Operation(
      value = "Lists organizations of the domain of the caller's mailbox, whose member he is not",
      right = Operation.USER,
      pageOf = SuggestionRepresentation.class)
  public Response list() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    return Answers.ok(
        new Page<>(
            Suggestions.of(session, caller.user()).stream()
                .map(SuggestionRepresentation::of)
                .toList(),
            null));
  }
}
