package io.keycloaksaas.catalog;

import java.util.regex.Pattern;

/** The grammars of the keys that a catalogue gives; every key has at most 64 characters. */
final class Keys {
  private static final int MAX = 64;
  private static final Pattern ROLE = Pattern.compile("org:[a-z][a-z0-9_]*");
  private static final Pattern PERMISSION = Pattern.compile("org:[a-z][a-z0-9_]*(:[a-z0-9_]+)*");

  private Keys() {}

  /** The same as a feature's: {@code pro}, {@code user:free}. */
  static boolean isPlan(String key) {
    return FeatureKey.isValid(key);
  }

  static boolean isRole(String key) {
    return key.length() <= MAX && ROLE.matcher(key).matches();
  }

  static boolean isPermission(String key) {
    return key.length() <= MAX && PERMISSION.matcher(key).matches();
  }
}
