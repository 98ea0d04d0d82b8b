package io.keycloaksaas.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of HTTP requests as editors know it: {@code ###} separates requests, {@code @name = value}
 * defines a variable, {@code # @name x} names a request, {@code < ./file} is a body from a file.
 *
 * <p>One thing is our own: the comment {@code # @done-when GET <url> contains "<text>"}. Before the
 * first request it says when the whole file has been done, in a request when that one has.
 *
 * @param variables in the order of the file, not yet expanded
 * @param doneWhen of the whole file
 */
record RequestFile(
    Map<String, String> variables, Optional<DoneWhen> doneWhen, List<Request> requests) {

  /** A request whose answer, if it contains the text, shows that a step was taken before. */
  record DoneWhen(String url, String text) {}

  /** One request; URL, headers and body may contain {@code {{variables}}}. */
  record Request(
      String title,
      Optional<String> name,
      Optional<DoneWhen> doneWhen,
      String method,
      String url,
      Map<String, String> headers,
      String body) {}

  private static final Pattern VARIABLE = Pattern.compile("@([\\w-]+)\\s*=\\s*(.*)");
  private static final Pattern NAME = Pattern.compile("(?:#|//)\\s*@name\\s+([\\w-]+)");
  private static final Pattern DONE_WHEN =
      Pattern.compile("(?:#|//)\\s*@done-when\\s+GET\\s+(\\S+)\\s+contains\\s+\"(.*)\"");
  private static final Pattern START =
      Pattern.compile("(GET|POST|PUT|PATCH|DELETE)\\s+(\\S+)(?:\\s+HTTP/\\S+)?");

  static RequestFile read(Path file) {
    try {
      return parse(Files.readString(file), file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new DemoFailure("The request file " + file + " cannot be read.", e);
    }
  }

  /**
   * @param folder where bodies given as {@code < ./file} are found
   */
  static RequestFile parse(String text, Path folder) {
    Map<String, String> variables = new LinkedHashMap<>();
    List<Request> requests = new ArrayList<>();
    Optional<DoneWhen> doneWhen = Optional.empty();
    for (String block : text.split("(?m)^(?=###)")) {
      Block parsed = new Block(block.lines().map(String::stripTrailing).toList(), folder);
      variables.putAll(parsed.variables);
      if (parsed.method.isEmpty()) {
        doneWhen = doneWhen.or(() -> parsed.doneWhen);
      } else {
        requests.add(parsed.request());
      }
    }
    return new RequestFile(variables, doneWhen, requests);
  }

  /** The lines between two separators. */
  private static final class Block {
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String title = "";
    private Optional<String> name = Optional.empty();
    private Optional<DoneWhen> doneWhen = Optional.empty();
    private String method = "";
    private String url = "";
    private String body = "";

    Block(List<String> lines, Path folder) {
      int line = 0;
      for (; line < lines.size() && method.isEmpty(); line++) {
        head(lines.get(line));
      }
      for (; line < lines.size() && !lines.get(line).isEmpty(); line++) {
        header(lines.get(line));
      }
      body = String.join("\n", lines.subList(line, lines.size())).strip();
      if (body.startsWith("< ")) {
        body = content(folder.resolve(body.substring(2).strip()));
      }
    }

    private void head(String line) {
      Matcher variable = VARIABLE.matcher(line);
      Matcher named = NAME.matcher(line);
      Matcher done = DONE_WHEN.matcher(line);
      Matcher start = START.matcher(line);
      if (line.startsWith("###")) {
        title = line.substring(3).strip();
      } else if (variable.matches()) {
        variables.put(variable.group(1), variable.group(2));
      } else if (named.matches()) {
        name = Optional.of(named.group(1));
      } else if (done.matches()) {
        doneWhen = Optional.of(new DoneWhen(done.group(1), done.group(2)));
      } else if (start.matches()) {
        method = start.group(1);
        url = start.group(2);
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("//")) {
        throw new DemoFailure("Not understood in the request file: " + line);
      }
    }

    private void header(String line) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new DemoFailure("Not a header in the request file: " + line);
      }
      headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    Request request() {
      return new Request(title, name, doneWhen, method, url, headers, body);
    }

    private static String content(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
