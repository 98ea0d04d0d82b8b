package io.keycloaksaas.test;

import java.util.ArrayList;
import java.util.List;

/** Options of ours that every server under test has. Everybody knows the keys. */
public final class ServerOptions {
  private static final String KEYS = "--spi-saas-secrets--default--keys=";
  private static final String KEY = "test:Zm9yIHRlc3RzOiBrbm93biB0byBldmVyeWJvZHkhISE=";
  private static final String OLDER_KEY = "older:b2xkZXIgYW5kIGZvciB0ZXN0czogd2VsbCBrbm93biE=";

  /**
   * The text of a file of keys, in which the newest is the one that all servers have as their older
   * one.
   */
  public static final String OLDER_KEY_FIRST = "# newest first\n" + OLDER_KEY + "\n" + KEY + "\n";

  /** Of a node that has no key. */
  public static final String NO_KEYS = KEYS + ",";

  /**
   * Receivers of webhooks are at {@code localhost}, by any port. Passwords are hashed at little
   * cost: the tests log in some thousand times, and every one of them knows the password. For the
   * same reason a user may log in again before Keycloak has quite counted his last login, which it
   * refuses by default. And its caches have room for what all classes leave behind: when they are
   * full, what a test has just read is forgotten, and its statements are not a warm server's.
   */
  static final List<String> OURS =
      List.of(
          KEYS + KEY + "," + OLDER_KEY,
          "--spi-saas-audit--chain--keys=" + KeycloakServer.AUDIT_KEYS,
          "--spi-saas-outbound--default--allowed=localhost",
          "--spi-saas-outbound--default--connect-timeout=1000",
          "--cache-embedded-realms-max-count=100000",
          "--cache-embedded-users-max-count=100000",
          "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
          "--spi-password-hashing--argon2--iterations=1",
          "--spi-password-hashing--argon2--memory=64");

  private ServerOptions() {}

  /** Ours, but for those that these give another value. */
  static List<String> with(List<String> others) {
    var all = new ArrayList<>(others);
    OURS.stream()
        .filter(ours -> others.stream().noneMatch(other -> name(other).equals(name(ours))))
        .forEach(all::add);
    return all;
  }

  private static String name(String option) {
    return option.substring(0, option.indexOf('=') + 1);
  }
}
