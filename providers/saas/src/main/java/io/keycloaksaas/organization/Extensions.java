package io.keycloaksaas.organization;

import java.util.List;
import java.util.ServiceLoader;

/** What rooms further right contribute; looked up once per node. */
final class Extensions {
  private Extensions() {}

  static <T> List<T> of(Class<T> type) {
    return ServiceLoader.load(type, type.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
