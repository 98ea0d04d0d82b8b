package io.keycloaksaas.organization;

import java.util.Optional;
import java.util.Set;

/**
 * A role as a member holds it.
 *
 * @param id the key of a template, or the id of a role of the organization's own
 * @param key what claims and people call it
 * @param ownPermissions raw permissions of the organization's own role; absent for a template,
 *     whose permissions are the catalogue's
 */
public record Role(String id, String key, Optional<Set<String>> ownPermissions) {
  public static final String OWNER = "org:owner";
  static final String ADMIN = "org:admin";

  public boolean isOwner() {
    return id.equals(OWNER);
  }

  public static Role template(String key) {
    return new Role(key, key, Optional.empty());
  }
}
