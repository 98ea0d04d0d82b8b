package io.keycloaksaas.organization.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.organization.OrganizationChange;
import io.keycloaksaas.platform.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Bodies of requests; unknown fields are refused. */
final class Requests {
  private Requests() {}

  /**
   * @param metadata may be absent
   */
  record CreateOrganization(String name, String slug, @Nullable JsonNode metadata) {}

  /**
   * @param ownerId the first owner; may be absent
   */
  record AdminCreateOrganization(
      String name, String slug, @Nullable JsonNode metadata, @Nullable String ownerId) {}

  /** Null is JSON's null; absent is Java's. */
  record UpdateOrganization(
      @Nullable JsonNode name, @Nullable JsonNode slug, @Nullable JsonNode metadata) {

    /** As JSON Merge Patch (RFC 7396). */
    OrganizationChange patch() {
      return change(old -> old.patched(metadata));
    }

    /** What is there is replaced as a whole. */
    OrganizationChange replacement() {
      return change(old -> Metadata.EMPTY.patched(metadata));
    }

    private OrganizationChange change(UnaryOperator<Metadata> edit) {
      return new OrganizationChange(
          text("name", name),
          text("slug", slug),
          metadata == null ? Optional.empty() : Optional.of(edit));
    }

    private static Optional<String> text(String field, JsonNode value) {
      if (value != null && !value.isTextual()) {
        throw Problem.invalid(field, "'" + field + "' must be a text.");
      }
      return Optional.ofNullable(value).map(JsonNode::textValue);
    }
  }

  /**
   * @param roles absent for the realm's default
   */
  record AddMember(String userId, @Nullable List<String> roles) {
    AddMember {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }

  record ReplaceRoles(List<String> roles) {
    ReplaceRoles {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }
}
