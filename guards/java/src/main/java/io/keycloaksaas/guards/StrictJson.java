package io.keycloaksaas.guards;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON object as RFC 8259 writes it and nothing looser: well-formed UTF-8, no member
 * named twice (after unescaping, at any depth), no lone surrogates, nothing after the end, at most
 * {@value #MAX_DEPTH} levels. Common parsers keep the last of two equal members, others the first:
 * that difference is an attack. Numbers written without fraction and exponent come as Long or
 * BigInteger, all others as Double, so that {@code 1.0} and {@code 1e3} can be told from whole
 * numbers. One instance reads one text; not thread-safe.
 */
final class StrictJson {
  static final int MAX_DEPTH = 32;

  private final String text;
  private int at;

  private StrictJson(String text) {
    this.text = text;
  }

  static Map<String, Object> object(byte[] utf8) {
    try {
      return object(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException e) {
      throw GuardException.invalid(TokenFault.MALFORMED, "The token is not UTF-8.");
    }
  }

  static Map<String, Object> object(String text) {
    StrictJson json = new StrictJson(text);
    json.space();
    if (json.peek() != '{') {
      throw json.malformed();
    }
    Map<String, Object> object = json.readObject(1);
    json.space();
    if (json.at != text.length()) {
      throw json.malformed();
    }
    return object;
  }

  private Object readValue(int depth) {
    if (depth > MAX_DEPTH) {
      throw malformed();
    }
    switch (peek()) {
      case '{':
        return readObject(depth);
      case '[':
        return readArray(depth);
      case '"':
        return readString();
      case 't':
        return word("true", Boolean.TRUE);
      case 'f':
        return word("false", Boolean.FALSE);
      case 'n':
        return word("null", null);
      default:
        return readNumber();
    }
  }

  private Map<String, Object> readObject(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    space();
    if (peek() == '}') {
      at++;
      return object;
    }
    while (true) {
      space();
      if (peek() != '"') {
        throw malformed();
      }
      String key = readString();
      if (object.containsKey(key)) {
        throw GuardException.invalid(
            TokenFault.DUPLICATE_KEY, "A JSON object of the token names a member twice.");
      }
      space();
      expect(':');
      space();
      object.put(key, readValue(depth + 1));
      space();
      if (peek() == '}') {
        at++;
        return object;
      }
      expect(',');
    }
  }

  private List<Object> readArray(int depth) {
    List<Object> array = new ArrayList<>();
    at++;
    space();
    if (peek() == ']') {
      at++;
      return array;
    }
    while (true) {
      space();
      array.add(readValue(depth + 1));
      space();
      if (peek() == ']') {
        at++;
        return array;
      }
      expect(',');
    }
  }

  private String readString() {
    StringBuilder string = new StringBuilder();
    at++;
    while (peek() != '"') {
      char c = next();
      if (c < ' ') {
        throw malformed();
      }
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < string.length()
          && Character.isLowSurrogate(string.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw malformed();
      }
    }
    return string.toString();
  }

  private char escaped() {
    char c = next();
    switch (c) {
      case '"', '\\', '/':
        return c;
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        int code = 0;
        for (int i = 0; i < 4; i++) {
          char hex = next();
          int digit = hex < 128 ? Character.digit(hex, 16) : -1;
          if (digit < 0) {
            throw malformed();
          }
          code = code * 16 + digit;
        }
        return (char) code;
      default:
        throw malformed();
    }
  }

  private Number readNumber() {
    int start = at;
    boolean whole = true;
    if (peek() == '-') {
      at++;
    }
    int first = at;
    digits();
    if (text.charAt(first) == '0' && at > first + 1) {
      throw malformed();
    }
    if (at < text.length() && text.charAt(at) == '.') {
      whole = false;
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      whole = false;
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    String number = text.substring(start, at);
    if (!whole) {
      return Double.valueOf(number);
    }
    BigInteger value = new BigInteger(number);
    return value.bitLength() < Long.SIZE ? Long.valueOf(value.longValue()) : value;
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw malformed();
    }
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw malformed();
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char c) {
    if (next() != c) {
      throw malformed();
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw malformed();
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private GuardException malformed() {
    return GuardException.invalid(TokenFault.MALFORMED, "The token does not hold strict JSON.");
  }
}
