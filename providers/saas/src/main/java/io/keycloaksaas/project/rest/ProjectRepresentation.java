package io.keycloaksaas.project.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * A project as the APIs show it.
 *
 * @param createdBy the user; null when an administrator made it
 * @param deletedAt null unless it is deleted
 */
public record ProjectRepresentation(
    String id,
    String name,
    JsonNode metadata,
    @Nullable String createdBy,
    String createdAt,
    String updatedAt,
    @Nullable String deletedAt) {

  static ProjectRepresentation of(Project project) {
    return new ProjectRepresentation(
        project.id(),
        project.name(),
        project.metadata().json(),
        project.createdBy().orElse(null),
        Times.text(project.createdAt()),
        Times.text(project.updatedAt()),
        project.deletedAt().map(Times::text).orElse(null));
  }
}
