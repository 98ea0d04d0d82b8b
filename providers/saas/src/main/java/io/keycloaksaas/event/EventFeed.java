package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * The public rows of the log, by number. Who goes on from {@link Slice#last} sees each exactly once
 * and in order: see {@link Sequencer}.
 */
public final class EventFeed {
  /** Numbers looked at in one call, however few of their rows are asked for. */
  private static final int SPAN = 10_000;

  /**
   * With a count beside the least number, databases read the times' index; else some would look for
   * the least from the beginning of the log.
   */
  private static final String IN_TIME =
      " and e.seq is not null and e.occurredAt >= :since and e.occurredAt < :before";

  private final EntityManager em;
  private final String realmId;

  public EventFeed(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /**
   * @param last from which to go on
   * @param more whether there is more already
   */
  public record Slice(List<LoggedEvent> events, long last, boolean more) {}

  /** Numbers to read: those above the first, up to the last. */
  public record Span(long after, long last) {
    public static final Span EMPTY = new Span(0, 0);

    public boolean isEmpty() {
      return after >= last;
    }

    /** What is left when it was read up to a number. */
    public Span from(long seen) {
      return new Span(seen, last);
    }
  }

  /**
   * Of the whole realm; numbers are missing where rows are not public.
   *
   * @param after the last number that was seen, 0 for the oldest that is kept
   * @param types empty for all
   * @throws Problem {@code events_expired}; {@code validation_failed} when that number was never
   *     given
   */
  public Slice ofRealm(long after, Set<String> types, int max) {
    return read(
        SequenceEntity.REALM,
        after,
        max,
        types,
        em.createQuery(
                "select e from SaasEvent e where e.realmId = :realm and e.isPublic"
                    + " and e.seq > :after and e.seq <= :until"
                    + ofTypes(types)
                    + " order by e.seq",
                EventEntity.class)
            .setParameter("realm", realmId));
  }

  /** Of one organization, by numbers of its own. */
  public Slice ofOrganization(String organizationId, long after, Set<String> types, int max) {
    return read(
        organizationId,
        after,
        max,
        types,
        em.createQuery(
                "select e from SaasEvent e where e.realmId = :realm and e.organizationId = :organization"
                    + " and e.orgSeq > :after and e.orgSeq <= :until"
                    + ofTypes(types)
                    + " order by e.orgSeq",
                EventEntity.class)
            .setParameter("realm", realmId)
            .setParameter("organization", organizationId));
  }

  /** The numbers of the realm between which all lies that happened in a time and is kept. */
  public Span spanOfRealm(Instant since, Instant until) {
    return span(
        SequenceEntity.REALM,
        em.createQuery(
            "select min(e.seq), max(e.seq), count(e.seq) from SaasEvent e where e.realmId = :realm"
                + IN_TIME,
            Object[].class),
        since,
        until);
  }

  /** As {@link #spanOfRealm}, by the organization's own numbers. */
  public Span spanOfOrganization(String organizationId, Instant since, Instant until) {
    return span(
        organizationId,
        em.createQuery(
                "select min(e.orgSeq), max(e.orgSeq), count(e.orgSeq) from SaasEvent e"
                    + " where e.realmId = :realm and e.organizationId = :organization"
                    + IN_TIME,
                Object[].class)
            .setParameter("organization", organizationId),
        since,
        until);
  }

  private Span span(String sequenceOf, TypedQuery<Object[]> query, Instant since, Instant until) {
    Object[] row =
        query
            .setParameter("realm", realmId)
            .setParameter("since", since.toEpochMilli())
            .setParameter("before", until.toEpochMilli())
            .getSingleResult();
    if ((Long) row[2] == 0) {
      return Span.EMPTY;
    }
    SequenceEntity sequence =
        em.find(SequenceEntity.class, new SequenceEntity.Key(realmId, sequenceOf));
    long expired = sequence == null ? 0 : sequence.expired();
    return new Span(Math.max((Long) row[0] - 1, expired), (Long) row[1]);
  }

  /** The sequence is read first: what it has counted, the query that follows sees. */
  private Slice read(
      String sequenceOf, long after, int max, Set<String> types, TypedQuery<EventEntity> query) {
    SequenceEntity sequence =
        em.find(SequenceEntity.class, new SequenceEntity.Key(realmId, sequenceOf));
    long last = sequence == null ? 0 : sequence.last();
    long expired = sequence == null ? 0 : sequence.expired();
    if (after > last) {
      throw Problem.invalid("after", "'after' must be a number that was given: at most " + last);
    }
    if (after > 0 && after < expired) {
      throw Problem.of(
          ProblemCode.EVENTS_EXPIRED,
          "Events after this number are no longer kept; go on from " + expired + ".",
          "oldestAfter",
          expired);
    }
    long from = Math.max(after, expired);
    long until = Math.min(last, from + SPAN);
    if (!types.isEmpty()) {
      query.setParameter("types", types);
    }
    List<LoggedEvent> events =
        query
            .setParameter("after", from)
            .setParameter("until", until)
            .setMaxResults(max)
            .getResultStream()
            .map(EventEntity::logged)
            .toList();
    long seen = events.size() == max ? number(events.get(max - 1), sequenceOf) : until;
    return new Slice(events, seen, seen < last);
  }

  private static long number(LoggedEvent event, String sequenceOf) {
    return sequenceOf.equals(SequenceEntity.REALM) ? event.seq() : event.orgSeq();
  }

  private static String ofTypes(Set<String> types) {
    return types.isEmpty() ? "" : " and e.type in (:types)";
  }
}
