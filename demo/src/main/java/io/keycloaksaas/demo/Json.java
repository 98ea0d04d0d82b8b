package io.keycloaksaas.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one value out of a JSON text (RFC 8259), so that the seed needs nothing but the JDK and
 * runs in Keycloak's own image. Objects become maps, arrays lists, numbers stay text, {@code null}
 * is an empty {@link Optional}.
 */
final class Json {

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * @param path member names and indexes, such as {@code $[0].id} or {@code access_token}
   * @throws IllegalArgumentException when the text is not JSON
   */
  static Optional<String> read(String text, String path) {
    Object value = new Json(text).document();
    for (String step : path.replace("$", "").replace('[', '.').replace("]", "").split("\\.")) {
      if (step.isEmpty()) {
        continue;
      }
      if (value instanceof Map<?, ?> object && object.containsKey(step)) {
        value = object.get(step);
      } else if (value instanceof List<?> array && index(step) < array.size()) {
        value = array.get(index(step));
      } else {
        return Optional.empty();
      }
    }
    return value instanceof String scalar ? Optional.of(scalar) : Optional.empty();
  }

  private static int index(String step) {
    return step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
  }

  private Object document() {
    Object value = value();
    if (next() != 0) {
      throw broken();
    }
    return value;
  }

  private Object value() {
    return switch (next()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> literal();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    for (expect('{'); next() != '}'; separator('}')) {
      String name = string();
      next();
      expect(':');
      members.put(name, value());
    }
    expect('}');
    return members;
  }

  private List<Object> array() {
    List<Object> elements = new ArrayList<>();
    for (expect('['); next() != ']'; separator(']')) {
      elements.add(value());
    }
    expect(']');
    return elements;
  }

  private void separator(char close) {
    if (next() != close) {
      expect(',');
      if (next() == close) {
        throw broken();
      }
    }
  }

  private String string() {
    StringBuilder result = new StringBuilder();
    for (expect('"'); peek() != '"'; ) {
      char c = take();
      result.append(c == '\\' ? escaped() : c);
    }
    expect('"');
    return result.toString();
  }

  private char escaped() {
    char c = take();
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw broken();
        }
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }

  private Object literal() {
    int start = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String literal = text.substring(start, at);
    if (literal.equals("null")) {
      return Optional.empty();
    }
    if (!literal.matches("true|false|-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
      throw broken();
    }
    return literal;
  }

  /** The next character that is not white space, without taking it; 0 at the end. */
  private char next() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return peek();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private char take() {
    if (at >= text.length()) {
      throw broken();
    }
    return text.charAt(at++);
  }

  private void expect(char c) {
    if (take() != c) {
      throw broken();
    }
  }

  private IllegalArgumentException broken() {
    return new IllegalArgumentException("not JSON at character " + at);
  }
}
