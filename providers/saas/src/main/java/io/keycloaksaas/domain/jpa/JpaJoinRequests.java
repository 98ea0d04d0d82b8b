package io.keycloaksaas.domain.jpa;

import io.keycloaksaas.domain.JoinRequest;
import io.keycloaksaas.domain.JoinRequest.Status;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** The rows of one organization's requests to join. They give values and no entities. */
public final class JpaJoinRequests {
  private static final String REQUESTS =
      """
      select q.id, q.organizationId, q.userId, u.username, u.firstName, u.lastName, q.email,
        q.status, q.createdAt, q.decidedAt, q.decidedBy
      from SaasJoinRequest q left join UserEntity u on u.id = q.userId
      where q.realmId = :realm and q.organizationId = :org\
      """;

  private final EntityManager em;
  private final String realmId;
  private final String organizationId;

  public JpaJoinRequests(KeycloakSession session, String organizationId) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
    this.organizationId = organizationId;
  }

  /** Oldest first; who has become a member by another way no longer waits. */
  public List<JoinRequest> page(Status status, Optional<Cursor> after, int size) {
    String waiting =
        status == Status.PENDING
            ? """
               and not exists (select 1 from SaasMember m
                where m.organizationId = q.organizationId and m.userId = q.userId)\
              """
            : "";
    return query(
            " and q.status = :status and q.createdAt >= :at and (q.createdAt > :at or q.id > :id)"
                + waiting)
        .setParameter("status", status)
        .setParameter("at", after.map(Cursor::at).orElse(Long.MIN_VALUE))
        .setParameter("id", after.map(Cursor::id).orElse(""))
        .setMaxResults(size)
        .getResultStream()
        .map(JpaJoinRequests::request)
        .toList();
  }

  public Optional<JoinRequest> find(String id) {
    return Ids.isPossible(id)
        ? query(" and q.id = :id")
            .setParameter("id", id)
            .getResultStream()
            .map(JpaJoinRequests::request)
            .findFirst()
        : Optional.empty();
  }

  /** The one of this user that waits. */
  public Optional<JoinRequest> waiting(String userId) {
    return query(" and q.userId = :user and q.status = PENDING")
        .setParameter("user", userId)
        .getResultStream()
        .map(JpaJoinRequests::request)
        .findFirst();
  }

  /** Its id. */
  public String add(String userId, EmailAddress email) {
    JoinRequestEntity row = new JoinRequestEntity(realmId, organizationId, Ids.next());
    row.userId = userId;
    row.email = email.value();
    row.status = Status.PENDING;
    row.createdAt = Times.CLOCK.millis();
    em.persist(row);
    em.flush();
    return row.id;
  }

  /**
   * Ends one that waits.
   *
   * @param by the member, if it is one
   */
  public void close(String id, Status status, Optional<String> by) {
    em.createQuery(
            """
            update SaasJoinRequest set status = :status, decidedAt = :now, decidedBy = :by
            where realmId = :realm and organizationId = :org and id = :id and status = PENDING
            """)
        .setParameter("status", status)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("by", by.orElse(null))
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Those that wait, each once. */
  public List<String> allWaiting() {
    return em.createQuery(
            """
            select q.id from SaasJoinRequest q
            where q.realmId = :realm and q.organizationId = :org and q.status = PENDING
            order by q.id
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .getResultList();
  }

  private TypedQuery<Object[]> query(String condition) {
    return em.createQuery(REQUESTS + condition + " order by q.createdAt, q.id", Object[].class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId);
  }

  private static JoinRequest request(Object[] row) {
    String name =
        Stream.of(row[4], row[5])
            .filter(Objects::nonNull)
            .map(String.class::cast)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    return new JoinRequest(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        name.isEmpty() ? Objects.toString(row[3], "") : name,
        (String) row[6],
        (Status) row[7],
        (long) row[8],
        Optional.ofNullable((Long) row[9]),
        Optional.ofNullable((String) row[10]));
  }
}
