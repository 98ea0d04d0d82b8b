package io.keycloaksaas.catalog;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One mapping of a document, read field by field. What is not as it should be becomes a fault and
 * then counts as absent.
 */
final class Fields {
  private final Map<String, Node> entries;
  private final DocumentPath path;
  private final FaultList faults;

  private Fields(Map<String, Node> entries, DocumentPath path, FaultList faults) {
    this.entries = entries;
    this.path = path;
    this.faults = faults;
  }

  /** A mapping with exactly these fields, any of which may be absent. */
  static Optional<Fields> of(Node node, DocumentPath path, FaultList faults, List<String> known) {
    Optional<Fields> fields = open(node, path, faults);
    fields.ifPresent(f -> f.refuseOthers(known));
    return fields;
  }

  /** A mapping whose keys are names the document gives. */
  static Optional<Fields> open(Node node, DocumentPath path, FaultList faults) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(new Fields(mapping.entries(), path, faults));
    }
    wrongType(node, path, faults, "a mapping");
    return Optional.empty();
  }

  private void refuseOthers(List<String> known) {
    for (String key : entries.keySet()) {
      if (!known.contains(key)) {
        faults.add(
            path.child(key),
            FaultCode.UNKNOWN_FIELD,
            "There is no such field here; known are " + String.join(", ", known) + ".");
      }
    }
  }

  Map<String, Node> entries() {
    return entries;
  }

  Optional<Node> node(String field) {
    return Optional.ofNullable(entries.get(field));
  }

  boolean require(String field) {
    if (!entries.containsKey(field)) {
      faults.add(path.child(field), FaultCode.MISSING_FIELD, "The field is missing.");
      return false;
    }
    return true;
  }

  /** Without white space around it, which block style adds. */
  Optional<String> text(String field) {
    return scalar(field, Node.Kind.TEXT, "text").map(s -> s.text().strip());
  }

  Optional<String> requiredText(String field) {
    require(field);
    return text(field);
  }

  /** A required text that must not be empty; {@code ""} when it is faulty. */
  String name() {
    Optional<String> name = requiredText("name");
    if (name.filter(String::isEmpty).isPresent()) {
      faults.add(path.child("name"), FaultCode.TEXT_LENGTH, "The name is empty.");
    }
    return name.orElse("");
  }

  boolean flag(String field, boolean otherwise) {
    return scalar(field, Node.Kind.TRUTH, "true or false")
        .map(s -> s.text().equals("true"))
        .orElse(otherwise);
  }

  OptionalLong number(String field, long min, long max) {
    Optional<Long> number =
        scalar(field, Node.Kind.NUMBER, "a whole number").map(Node.Scalar::number);
    if (number.isEmpty()) {
      return OptionalLong.empty();
    }
    if (number.get() < min || number.get() > max) {
      faults.add(
          path.child(field),
          FaultCode.OUT_OF_RANGE,
          "The number must be from " + min + " to " + max + ".");
      return OptionalLong.empty();
    }
    return OptionalLong.of(number.get());
  }

  /** One of few words. */
  <E extends Enum<E>> Optional<E> word(String field, E[] words) {
    return requiredText(field).flatMap(t -> word(t, path.child(field), words));
  }

  /** Words of a list, at least one. */
  <E extends Enum<E>> Set<E> words(String field, E[] words) {
    Set<E> found = new LinkedHashSet<>();
    Map<String, DocumentPath> texts = texts(field);
    texts.forEach((text, at) -> word(text, at, words).ifPresent(found::add));
    if (node(field)
        .filter(n -> n instanceof Node.Items list && list.items().isEmpty())
        .isPresent()) {
      faults.add(path.child(field), FaultCode.MISSING_FIELD, "The list is empty.");
    }
    return found;
  }

  private <E extends Enum<E>> Optional<E> word(String text, DocumentPath at, E[] words) {
    Optional<E> word =
        Arrays.stream(words)
            .filter(w -> w.name().toLowerCase(Locale.ROOT).equals(text))
            .findFirst();
    if (word.isEmpty()) {
      faults.add(
          at,
          FaultCode.UNKNOWN_VALUE,
          "The value must be one of "
              + Arrays.stream(words)
                  .map(w -> w.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return word;
  }

  /** The texts of a list in order, each with its place; those that are no text are left out. */
  Map<String, DocumentPath> texts(String field) {
    Map<String, DocumentPath> texts = new LinkedHashMap<>();
    if (!require(field)) {
      return texts;
    }
    DocumentPath at = path.child(field);
    if (!(entries.get(field) instanceof Node.Items list)) {
      wrongType(entries.get(field), at, faults, "a list");
      return texts;
    }
    for (int i = 0; i < list.items().size(); i++) {
      DocumentPath item = at.item(i);
      Optional<Node.Scalar> text = scalar(list.items().get(i), item, Node.Kind.TEXT, "text");
      if (text.isPresent() && texts.putIfAbsent(text.get().text(), item) != null) {
        faults.add(item, FaultCode.DUPLICATE_ITEM, "The item stands in the list twice.");
      }
    }
    return texts;
  }

  private Optional<Node.Scalar> scalar(String field, Node.Kind kind, String expected) {
    return node(field).flatMap(n -> scalar(n, path.child(field), kind, expected));
  }

  private Optional<Node.Scalar> scalar(
      Node node, DocumentPath at, Node.Kind kind, String expected) {
    if (node instanceof Node.Scalar scalar && scalar.kind() == kind) {
      return Optional.of(scalar);
    }
    wrongType(node, at, faults, expected);
    return Optional.empty();
  }

  static void wrongType(Node node, DocumentPath at, FaultList faults, String expected) {
    if (!(node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.FAULTY)) {
      faults.add(at, FaultCode.WRONG_TYPE, "Here must be " + expected + ".");
    }
  }
}
