package io.keycloaksaas.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expands {@code {{name}}}: a given variable, else one of the file, else a part of an earlier
 * answer ({@code {{request.response.body.$[0].id}}}, or {@code .*} for the whole body). Not
 * thread-safe.
 */
final class Variables {

  private static final Pattern REFERENCE = Pattern.compile("\\{\\{\\s*([^}]+?)\\s*}}");
  private static final Pattern ANSWER = Pattern.compile("([\\w-]+)\\.response\\.body\\.(.+)");

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> answers = new HashMap<>();

  /**
   * @param given win over the file's own, which an editor uses
   */
  Variables(Map<String, String> file, Map<String, String> given) {
    values.putAll(file);
    values.putAll(given);
  }

  void put(String name, String value) {
    values.put(name, value);
  }

  void answered(String request, String body) {
    answers.put(request, body);
  }

  /**
   * @throws DemoFailure when a name means nothing
   */
  String expand(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(expand(value(match.group(1)))));
  }

  private String value(String name) {
    Optional<String> found = Optional.ofNullable(values.get(name)).or(() -> answer(name));
    return found.orElseThrow(
        () -> new DemoFailure("The request file uses {{" + name + "}}, which has no value."));
  }

  private Optional<String> answer(String name) {
    Matcher matcher = ANSWER.matcher(name);
    if (!matcher.matches() || !answers.containsKey(matcher.group(1))) {
      return Optional.empty();
    }
    String body = answers.get(matcher.group(1));
    return matcher.group(2).equals("*") ? Optional.of(body) : Json.read(body, matcher.group(2));
  }
}
