package io.keycloaksaas.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a catalogue document, YAML or JSON, into a tree. Of YAML it takes only what JSON has too,
 * plus comments, block style and unquoted text; so nothing in a document can expand, refer, or mean
 * another thing to another reader. Stateless.
 */
public final class CatalogParser {
  static final int MAX_BYTES = 1 << 20;

  private CatalogParser() {}

  /**
   * @param document UTF-8, at most 1 MiB
   * @return what {@link CatalogValidator#validate} takes
   * @throws CatalogFaults when the document cannot be read or uses what is not allowed, with lines
   *     and columns
   */
  public static CatalogDraft parse(byte[] document) {
    if (document.length > MAX_BYTES) {
      throw refused(
          FaultCode.DOCUMENT_TOO_LARGE,
          "The document has " + document.length + " bytes; " + MAX_BYTES + " are allowed.",
          Position.NONE);
    }
    String text = decode(document);
    checkCharacters(text);
    return tree(text);
  }

  static CatalogFaults refused(FaultCode code, String message, Position position) {
    return new CatalogFaults(List.of(CatalogFault.of(DocumentPath.ROOT, code, message, position)));
  }

  /** A byte order mark at the very start is what some editors leave; it is no text. */
  private static String decode(byte[] document) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refused(FaultCode.NOT_UTF8, "The document is not UTF-8 text.", Position.NONE);
    }
  }

  private static void checkCharacters(String text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!StreamReader.isPrintable(c) || c == 0x85) {
        throw refused(
            FaultCode.CONTROL_CHARACTER,
            String.format("The control character U+%04X is not allowed.", c),
            new Position(line, column));
      }
      line = c == '\n' ? line + 1 : line;
      column = c == '\n' ? 1 : column + 1;
      i += Character.charCount(c);
    }
  }

  /** What is not quite JSON may still be YAML in flow style. */
  private static CatalogDraft tree(String text) {
    if (text.stripLeading().startsWith("{")) {
      try {
        return JsonTree.read(text, TreeBuilder.MAX_NODES);
      } catch (IOException notJson) {
        return YamlTree.read(text);
      }
    }
    return YamlTree.read(text);
  }
}
