package io.keycloaksaas.signin.rest;

import io.keycloaksaas.signin.InvitationLinks;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /realms/{realm}/saas/invitation}: pages for a browser, no part of the API. Nobody is
 * signed in here; what a link may do is decided by its token, what a page may by the authentication
 * session of its browser and the session code.
 */
public class InvitationPageResource {
  private final InvitationLinks links;

  public InvitationPageResource(KeycloakSession session) {
    this.links = new InvitationLinks(session);
  }

  /** The link of a mail, with its token; afterwards the page, without. */
  @GET
  public Response open(
      @QueryParam("token") String token,
      @QueryParam("client_id") String clientId,
      @QueryParam("tab_id") String tabId) {
    return token == null ? links.page(clientId, tabId) : links.open(token);
  }

  @POST
  public Response answer(
      @QueryParam("client_id") String clientId,
      @QueryParam("tab_id") String tabId,
      @QueryParam("session_code") String code,
      @FormParam("answer") String answer) {
    return links.answer(clientId, tabId, code, answer);
  }

  /** Where the login ends, and the browser goes on to the application. */
  @GET
  @Path("landing")
  public Response landing(@QueryParam("client_id") String clientId) {
    return links.land(clientId);
  }
}
