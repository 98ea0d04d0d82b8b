package io.keycloaksaas.apikey;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.platform.Problem;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which permissions a key may hold: those by which nobody could go beyond the key itself. */
public final class ApiKeyScopes {
  /** Never a key's, whoever makes it. */
  public static final Set<String> NEVER =
      Set.of("org:delete", "org:roles:manage", "org:api_keys:manage");

  private static final String FIELD = "scopes";

  private ApiKeyScopes() {}

  /**
   * @throws Problem {@code validation_failed}
   */
  static SortedSet<String> parse(Collection<String> asked, Catalog catalog) {
    SortedSet<String> scopes = new TreeSet<>(asked);
    for (String scope : scopes) {
      if (!catalog.permissions().containsKey(scope)) {
        throw Problem.invalid(FIELD, "There is no permission '" + scope + "'.");
      }
      if (NEVER.contains(scope)) {
        throw Problem.invalid(FIELD, "No key may hold the permission '" + scope + "'.");
      }
    }
    return scopes;
  }

  /**
   * What is left of a key's scopes.
   *
   * @param rights raw permissions that bound them
   */
  static SortedSet<String> within(Collection<String> scopes, Collection<String> rights) {
    SortedSet<String> left = new TreeSet<>(scopes);
    left.retainAll(rights);
    left.removeAll(NEVER);
    return left;
  }
}
