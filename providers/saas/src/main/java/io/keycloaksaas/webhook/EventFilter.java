package io.keycloaksaas.webhook;

import io.keycloaksaas.event.EventType;
import io.keycloaksaas.platform.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which types of events an endpoint is told of.
 *
 * @param patterns a type ({@code member.added}) or all of a thing ({@code member.*}); none for
 *     every type
 */
public record EventFilter(List<String> patterns) {
  private static final int MAX = 50;
  private static final String ALL = "*";
  private static final Pattern SYNTAX = Pattern.compile("[a-z_]{1,40}\\.(\\*|[a-z_]{1,60})");

  /** About people and not about what they do in an organization: never an organization's (H19). */
  private static final Set<String> NEVER_AN_ORGANIZATIONS = Set.of("user.", "session.");

  public EventFilter {
    patterns = List.copyOf(patterns);
  }

  /**
   * @param patterns {@code *}, alone, and none at all mean every type
   * @param ofOrganization whether the endpoint is an organization's
   * @throws Problem {@code validation_failed}
   */
  public static EventFilter of(List<String> patterns, boolean ofOrganization) {
    Set<String> distinct = new TreeSet<>(patterns);
    distinct.remove(ALL);
    if (distinct.size() < new TreeSet<>(patterns).size() && !distinct.isEmpty()) {
      throw invalid("'*' stands alone.");
    }
    if (distinct.size() > MAX) {
      throw invalid("There may be at most " + MAX + ".");
    }
    for (String pattern : distinct) {
      requireSensible(pattern, ofOrganization);
    }
    return new EventFilter(List.copyOf(distinct));
  }

  private static void requireSensible(String pattern, boolean ofOrganization) {
    if (!SYNTAX.matcher(pattern).matches()) {
      throw invalid("Write a type such as member.added, or member.* for all of a thing.");
    }
    if (ofOrganization && isNeverAnOrganizations(pattern)) {
      throw invalid("Events of users and sessions are not sent to organizations.");
    }
    if (Stream.of(EventType.values())
        .filter(EventType::isPublic)
        .noneMatch(type -> isMatch(pattern, type.key()))) {
      throw invalid("There is no public event '" + pattern + "'.");
    }
  }

  private static Problem invalid(String why) {
    return Problem.invalid("eventTypes", "'eventTypes': " + why);
  }

  /**
   * @param type of a public event
   */
  public boolean matches(String type, boolean ofOrganization) {
    return !(ofOrganization && isNeverAnOrganizations(type))
        && (patterns.isEmpty() || patterns.stream().anyMatch(pattern -> isMatch(pattern, type)));
  }

  private static boolean isNeverAnOrganizations(String type) {
    return NEVER_AN_ORGANIZATIONS.stream().anyMatch(type::startsWith);
  }

  private static boolean isMatch(String pattern, String type) {
    return pattern.endsWith(ALL)
        ? type.startsWith(pattern.substring(0, pattern.length() - 1))
        : type.equals(pattern);
  }
}
