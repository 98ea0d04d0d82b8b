package io.keycloaksaas.webhook;

import io.keycloaksaas.platform.OutboundAnswer;
import java.nio.charset.StandardCharsets;

/** The first bytes of a receiver's answer, as text that may be kept and shown (M7). */
final class AnswerText {
  private static final int UNREADABLE = 0xfffd;

  private AnswerText() {}

  /** Null for none, and for what is not text. */
  static String of(OutboundAnswer answer) {
    if (answer.firstBytes().length == 0 || isBinary(answer)) {
      return null;
    }
    String text = new String(answer.firstBytes(), StandardCharsets.UTF_8);
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(AnswerText::visible).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isBinary(OutboundAnswer answer) {
    String type = answer.headers().getOrDefault("content-type", "text/plain");
    return !(type.startsWith("text/") || type.contains("json") || type.contains("xml"));
  }

  /** Lines stay; what moves a cursor, a direction or the database does not. */
  private static int visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\t' ? c : UNREADABLE;
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          UNREADABLE;
      default -> c;
    };
  }
}
