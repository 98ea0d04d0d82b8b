package io.keycloaksaas.token;

import java.util.Arrays;
import java.util.List;

/**
 * What a scope parameter says of organizations, in Keycloak's own grammar.
 *
 * @param aliases named by {@code organization:<alias>}
 * @param any whether the bare {@code organization} is there, which lets the user select one at
 *     login
 */
record OrganizationScopes(List<String> aliases, boolean any) {
  private static final String ANY = "organization";
  private static final String PREFIX = ANY + ":";
  static final String ALL = PREFIX + "*";

  static OrganizationScopes parse(String scope) {
    List<String> words = scope == null ? List.of() : Arrays.asList(scope.split(" "));
    return new OrganizationScopes(
        words.stream()
            .filter(word -> word.startsWith(PREFIX) && !word.equals(ALL))
            .map(word -> word.substring(PREFIX.length()))
            .toList(),
        words.contains(ANY));
  }

  boolean namesOne() {
    return !aliases.isEmpty();
  }
}
