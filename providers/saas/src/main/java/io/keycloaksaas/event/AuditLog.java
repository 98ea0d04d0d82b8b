package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * Reads the log of the realm in the session's context, as far as row-level security lets: all of it
 * in the system's scope, one organization's rows in a tenant's.
 */
public final class AuditLog {
  private static final Comparator<AuditEntry> OLDEST_FIRST =
      Comparator.comparing(AuditEntry::occurredAt).thenComparing(AuditEntry::id);

  private final EntityManager em;
  private final String realmId;

  public AuditLog(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** Newest first. */
  public List<AuditEntry> page(AuditFilter filter, Page.Request page) {
    Cursor after = page.after().orElse(new Cursor(Long.MAX_VALUE, ""));
    return at(
        filter,
        "(e.occurredAt < :at or e.occurredAt = :at and e.id < :id)",
        "e.occurredAt desc, e.id desc",
        OLDEST_FIRST.reversed(),
        after,
        page.fetch());
  }

  /** Oldest first. */
  List<AuditEntry> onwards(AuditFilter filter, Cursor after, int max) {
    return at(
        filter,
        "e.occurredAt >= :at and (e.occurredAt > :at or e.id > :id)",
        "e.occurredAt, e.id",
        OLDEST_FIRST,
        after,
        max);
  }

  /**
   * Rows that wait for their numbers are few and asked for apart, by the index of what waits: the
   * others hold none of them. They come first, since none goes back to them; who gets his number
   * between the two questions is there twice.
   */
  private List<AuditEntry> at(
      AuditFilter filter,
      String place,
      String sqlOrder,
      Comparator<AuditEntry> order,
      Cursor cursor,
      int max) {
    Map<String, AuditEntry> found = new HashMap<>();
    for (String half : List.of("e.seq is null and ", "e.seq is not null and ")) {
      entries(
              query(filter, half + place, sqlOrder)
                  .setParameter("at", cursor.at())
                  .setParameter("id", cursor.id())
                  .setMaxResults(max))
          .forEach(entry -> found.put(entry.id(), entry));
    }
    return found.values().stream().sorted(order).limit(max).toList();
  }

  /** Numbered rows in the order of their numbers. */
  List<AuditEntry> numbered(AuditFilter filter, long after, int max) {
    return entries(
        query(filter, "e.seq > :after", "e.seq").setParameter("after", after).setMaxResults(max));
  }

  private TypedQuery<Tuple> query(AuditFilter filter, String place, String order) {
    List<AuditFilter.Condition> conditions = filter.conditions();
    TypedQuery<Tuple> query =
        em.createQuery(
                "select e, p from SaasEvent e left join SaasEventPerson p on p.eventId = e.id"
                    + " where e.realmId = :realm and "
                    + place
                    + conditions.stream()
                        .map(condition -> " and " + condition.text())
                        .collect(Collectors.joining())
                    + " order by "
                    + order,
                Tuple.class)
            .setParameter("realm", realmId);
    conditions.forEach(condition -> query.setParameter(condition.name(), condition.value()));
    return query;
  }

  private static List<AuditEntry> entries(TypedQuery<Tuple> query) {
    return query
        .getResultStream()
        .map(row -> row.get(0, EventEntity.class).entry(row.get(1, EventPersonEntity.class)))
        .toList();
  }
}
