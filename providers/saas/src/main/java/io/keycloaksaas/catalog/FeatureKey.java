package io.keycloaksaas.catalog;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Name of a feature, such as {@code org:analytics} or {@code runs}. Ordered as text.
 *
 * @param value matches {@value #GRAMMAR} and has at most 64 characters
 */
public record FeatureKey(String value) implements Comparable<FeatureKey> {
  static final String GRAMMAR = "^[a-z][a-z0-9_]*(:[a-z0-9_]+){0,3}$";

  /** Names that JavaScript gives every object: a reader of claims could take them for granted. */
  private static final Set<String> RESERVED = Set.of("constructor", "prototype");

  private static final Pattern PATTERN = Pattern.compile(GRAMMAR);

  /**
   * @throws IllegalArgumentException when the text is not a feature key
   */
  public FeatureKey {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a feature key: " + value);
    }
  }

  public static boolean isValid(String text) {
    return text != null
        && text.length() <= 64
        && PATTERN.matcher(text).matches()
        && !RESERVED.contains(text);
  }

  @Override
  public int compareTo(FeatureKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
