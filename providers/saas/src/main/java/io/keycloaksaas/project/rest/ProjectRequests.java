package io.keycloaksaas.project.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.project.ProjectChange;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Bodies of requests about projects, the same in both APIs; unknown fields are refused. */
final class ProjectRequests {
  private ProjectRequests() {}

  record CreateProject(String name, @Nullable JsonNode metadata) {}

  /** What is absent stays; a name that is null, too, for it cannot be missing. */
  record UpdateProject(@Nullable String name, @Nullable JsonNode metadata) {

    /** As JSON Merge Patch (RFC 7396). */
    ProjectChange patch() {
      return change(old -> old.patched(metadata));
    }

    /** What is there is replaced as a whole. */
    ProjectChange replacement() {
      return change(old -> Metadata.EMPTY.patched(metadata));
    }

    private ProjectChange change(UnaryOperator<Metadata> edit) {
      return new ProjectChange(
          Optional.ofNullable(name), Optional.ofNullable(metadata).map(given -> edit));
    }
  }
}
