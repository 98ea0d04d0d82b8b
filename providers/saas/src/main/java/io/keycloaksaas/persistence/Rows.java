package io.keycloaksaas.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several new rows of a table by one statement; Hibernate sends one for each, together at best. To
 * be used beside entities that are persisted: Keycloak asks those alone whether the commit must
 * wait for the disk ({@code AsyncCommitIntegrator}).
 */
public final class Rows {
  private Rows() {}

  /**
   * At once, after all that waits to be written. The rows do not become managed.
   *
   * @param rows of one entity, at least one
   */
  public static void insert(EntityManager em, List<?> rows) {
    EntityType<?> entity = em.getMetamodel().entity(rows.get(0).getClass());
    List<String> names = entity.getAttributes().stream().map(Attribute::getName).sorted().toList();
    em.flush();
    Query insert =
        em.createQuery(
            "insert into %s (%s) values %s"
                .formatted(
                    entity.getName(),
                    String.join(", ", names),
                    IntStream.range(0, rows.size())
                        .mapToObj(row -> parameters(names, row))
                        .collect(Collectors.joining(", "))));
    for (int row = 0; row < rows.size(); row++) {
      for (String name : names) {
        insert.setParameter(name + row, value(rows.get(row), name));
      }
    }
    insert.executeUpdate();
  }

  private static String parameters(List<String> names, int row) {
    return names.stream().map(name -> ":" + name + row).collect(Collectors.joining(", ", "(", ")"));
  }

  private static Object value(Object row, String name) {
    try {
      Field field = row.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // an entity's attributes are its fields
    }
  }
}
