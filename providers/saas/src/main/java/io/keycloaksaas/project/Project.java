package io.keycloaksaas.project;

import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.platform.Cursor;
import java.util.Optional;

/**
 * A place inside an organization where an application keeps its own things; to us a name and what
 * the application says of it. Instants are epoch milliseconds.
 *
 * @param createdBy the user; absent when an administrator made it
 * @param revision grows with every change
 * @param deletedAt of a deleted one that can still be restored
 */
public record Project(
    String id,
    String name,
    Metadata metadata,
    Optional<String> createdBy,
    long revision,
    long createdAt,
    long updatedAt,
    Optional<Long> deletedAt) {

  /** Changes with every change; without quotes. */
  public String etag() {
    return Long.toString(revision);
  }

  public Cursor cursor() {
    return new Cursor(createdAt, id);
  }
}
