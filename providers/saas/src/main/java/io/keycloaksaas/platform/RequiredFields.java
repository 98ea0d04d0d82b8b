package io.keycloaksaas.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a body must have: every component of its record that is not {@link Nullable}, as the OpenAPI
 * document says, too. A component that takes any JSON judges {@code null} itself, and who takes a
 * list what its entries lack: each may have an answer of its own.
 */
final class RequiredFields {
  private RequiredFields() {}

  /**
   * @throws Problem {@code validation_failed} naming each field that is absent or null
   */
  static void check(Object body) {
    List<FieldError> errors = new ArrayList<>();
    collect("", body, errors);
    if (!errors.isEmpty()) {
      throw Problem.of(
          ProblemCode.VALIDATION_FAILED,
          errors.stream()
              .map(error -> "'" + error.field() + "'")
              .collect(Collectors.joining(", ", "The body lacks ", ".")),
          errors);
    }
  }

  private static void collect(String path, Object value, List<FieldError> errors) {
    if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object field = read(component, value);
        String name = path + name(component);
        if (field != null) {
          collect(name + ".", field, errors);
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          errors.add(new FieldError(name, "missing_field", "The field is required."));
        }
      }
    }
  }

  private static String name(RecordComponent component) {
    JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
    return renamed == null ? component.getName() : renamed.value();
  }

  /** Records of bodies are nobody's business outside their rooms. */
  private static Object read(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // an accessor that Java wrote
    }
  }
}
