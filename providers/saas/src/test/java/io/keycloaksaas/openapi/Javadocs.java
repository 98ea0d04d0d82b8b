package io.keycloaksaas.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments of our sources, for what the document says about records and methods. */
final class Javadocs {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

  private Javadocs() {}

  /**
   * One comment.
   *
   * @param text before the first tag; may be empty
   * @param parameters by name
   */
  record Comment(String text, Map<String, String> parameters) {}

  static Comment of(Class<?> record) {
    return before(record, "record " + record.getSimpleName() + "\\(");
  }

  static Comment of(RestMethod method) {
    return before(
        method.method().getDeclaringClass(),
        "public Response " + method.method().getName() + "\\(");
  }

  /** The comment in front of a declaration, with nothing but annotations and words between. */
  private static Comment before(Class<?> type, String declaration) {
    Matcher comment =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/((?:(?!/\\*\\*|[;{]\\n|}\\n).)*?)" + declaration,
                Pattern.DOTALL)
            .matcher(source(type));
    return comment.find() ? parse(comment.group(1)) : new Comment("", Map.of());
  }

  private static Comment parse(String comment) {
    String[] parts =
        TAG.matcher(comment.replaceAll("\\s*\\n\\s*\\* ?", " ").strip())
            .replaceAll(match -> Matcher.quoteReplacement(match.group(1)))
            .replaceAll("</?\\w+>", "")
            .split("(^|\\s)@(?=param|throws)");
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : parts) {
      String[] words = part.strip().split("\\s+", 3);
      if (words[0].equals("param") && words.length == 3) {
        parameters.put(words[1], words[2]);
      }
    }
    return new Comment(parts[0].strip(), parameters);
  }

  private static String source(Class<?> type) {
    Class<?> outermost = Optional.<Class<?>>ofNullable(type.getNestHost()).orElse(type);
    try {
      return Files.readString(SOURCES.resolve(outermost.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
