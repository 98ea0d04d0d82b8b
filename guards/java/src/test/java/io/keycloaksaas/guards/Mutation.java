package io.keycloaksaas.guards;

import java.util.function.BiFunction;

/** One way to bend the text of claims. Leaves texts alone in which it finds nothing to bend. */
@FunctionalInterface
interface Mutation {
  String apply(String claims);

  /** Applies an edit at the path, if it is still there. */
  static String edit(String text, String path, BiFunction<Claims, String, Object> edit) {
    return Claims.of(text)
        .filter(claims -> claims.has(path))
        .map(claims -> edit.apply(claims, path))
        .map(after -> after instanceof Claims claims ? claims.text() : (String) after)
        .orElse(text);
  }

  static String wrap(String text, String path, String form) {
    return edit(text, path, (claims, at) -> claims.set(at, form.formatted(claims.get(at))));
  }

  /** The member once more, with another value, before or behind itself. */
  static String twice(String text, String path, String value, boolean first) {
    return edit(
        text,
        path,
        (claims, at) -> {
          String name = "\"" + at.substring(at.lastIndexOf('.') + 1) + "\":";
          String member = name + claims.get(at);
          String other = name + value;
          return text.replace(member, first ? other + "," + member : member + "," + other);
        });
  }

  static String rename(String text, String path, String name) {
    return edit(
        text,
        path,
        (claims, at) -> {
          String value = claims.get(at);
          String to = at.substring(0, at.lastIndexOf('.') + 1) + name;
          return claims.remove(at).set(to, value);
        });
  }

  /** One character lost, or replaced by another. */
  static String damage(String text, int at, String with) {
    return at < text.length() ? text.substring(0, at) + with + text.substring(at + 1) : text;
  }
}
