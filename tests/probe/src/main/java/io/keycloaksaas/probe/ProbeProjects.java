package io.keycloaksaas.probe;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.project.Project;
import io.keycloaksaas.project.jpa.JpaProjects;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * Gives a project another name by the steps of the tenant API, with and without a row in the log:
 * what a measurement compares.
 */
public final class ProbeProjects {
  private static final String MANAGE = "org:projects:manage";

  private final KeycloakSession session;

  ProbeProjects(KeycloakSession session) {
    this.session = session;
  }

  record Rename(String name) {}

  /**
   * @param kind {@code logged} when it leaves a row in the log
   */
  @POST
  @Path("{organization}/{project}/{kind}")
  public Response rename(
      @PathParam("organization") String organization,
      @PathParam("project") String id,
      @PathParam("kind") String kind,
      InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE_AS_USER, organization, MANAGE);
    Rename request = Body.read(session, body, Rename.class);
    String organizationId = access.organizationId();
    JpaProjects rows = new JpaProjects(session, organizationId);
    Subjects.lock(
        session, SubjectRef.organization(session.getContext().getRealm().getId(), organizationId));
    TenantAccess.recheck(session, access, MANAGE);
    Project before = rows.find(id).orElseThrow();
    Project updated = rows.update(id, request.name(), before.metadata());
    if (kind.equals("logged")) {
      EventLog.write(
          session,
          new Event(
              EventType.PROJECT_UPDATED,
              organizationId,
              null,
              Map.of(
                  "organization_id",
                  organizationId,
                  "project_id",
                  id,
                  "changed",
                  List.of("name"))));
    }
    return Answers.ok(Map.of("id", updated.id(), "name", updated.name()));
  }
}
