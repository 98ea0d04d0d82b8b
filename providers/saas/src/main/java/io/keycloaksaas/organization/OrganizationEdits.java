package io.keycloaksaas.organization;

import io.keycloaksaas.event.EventType;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Slug;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.keycloak.models.KeycloakSession;

/**
 * Changes of name, slug and metadata. Each is decided under the lock of the organization, on its
 * row as it is then; what changes nothing leaves no trace.
 */
public final class OrganizationEdits {
  private final KeycloakSession session;
  private final String organizationId;
  private final boolean limited;

  /**
   * @param limited whether the number of renames is
   */
  public OrganizationEdits(KeycloakSession session, String organizationId, boolean limited) {
    this.session = session;
    this.organizationId = organizationId;
    this.limited = limited;
  }

  /**
   * @param recheck whether the caller still may, asked under the lock
   * @throws Problem {@code organization_not_found}, {@code version_conflict}, {@code
   *     validation_failed}, {@code organization_slug_taken}, {@code limit_reached}
   */
  public Organization update(OrganizationChange change, IfMatch condition, Runnable recheck) {
    LockedOrganization locked =
        new LockedOrganization(session, organizationId, recheck).requireLiving();
    condition.require(locked.before().etag());
    Map<String, Object> delta = new TreeMap<>();
    change.name().map(Organizations::name).ifPresent(name -> rename(locked, name, delta));
    change.slug().map(Organizations::slug).ifPresent(slug -> move(locked, slug, delta));
    change.metadata().ifPresent(edit -> edit(locked, edit, delta));
    if (delta.isEmpty()) {
      return locked.before();
    }
    delta.put("changed", new TreeSet<>(delta.keySet()));
    return locked.written(EventType.ORGANIZATION_UPDATED, delta);
  }

  private static void rename(LockedOrganization locked, String name, Map<String, Object> delta) {
    if (!name.equals(locked.before().name())) {
      locked.rows().setName(name);
      delta.put("name", name);
    }
  }

  private void move(LockedOrganization locked, Slug slug, Map<String, Object> delta) {
    String former = locked.before().slug();
    if (!slug.value().equals(former)) {
      new Renames(session, organizationId, limited).move(former, slug);
      locked.rows().setSlug(slug.value());
      delta.put("slug", Map.of("from", former, "to", slug.value()));
    }
  }

  /** The event names the members that differ, not what they say: that may be confidential. */
  private static void edit(
      LockedOrganization locked, UnaryOperator<Metadata> edit, Map<String, Object> delta) {
    Metadata before = locked.rows().metadata();
    Metadata after = edit.apply(before);
    if (!after.equals(before)) {
      locked.rows().setMetadata(after);
      delta.put("metadata", before.differing(after));
    }
  }
}
