package io.keycloaksaas.test;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the statements the server sends, by PostgreSQL's own statistics.
 *
 * <p>The whole server is counted: a test that counts must be the only one at work. Not counted are
 * transaction control, the rows of sessions, which Keycloak writes in batches of its own timing,
 * and what the workers do in the background; that a request adds a job, a message or an event is.
 * Warm up first, and compare with the same request without the thing in question rather than with
 * zero.
 */
public final class SqlCounter {
  private static final int RUNS = 3;

  private static final Pattern NOISE =
      Pattern.compile(
          "^(begin|commit|rollback|set|show|discard|start transaction)\\b"
              + "|offline_user_session|offline_client_session|jgroups_ping"
              // the workers' own: how they open their scope, take and record jobs, send mail
              + "|^select set_config\\([^)]*\\)$|^(select|update|delete)\\b.*saas_(job|email_message)\\b"
              // send webhooks, of which no test counts a request
              + "|\\bsaas_(webhook\\w*|delivery|attempt)\\b"
              // and number the log
              + "|\\bsaas_(event|entitlement_change)\\b.*\\bseq is null\\b"
              + "|^update saas_(event|entitlement_change) set\\b|\\bsaas_event_sequence\\b"
              // and seal it
              + "|\\bsaas_(chain|checkpoint)\\b"
              // and look for what time has changed
              + "|\\bsaas_entitlement_told\\b.*(due_at<=|catalog_version<)"
              + "|\\bmin\\([^)]*catalog_version\\)"
              // and look for domains that are to be looked at again
              + "|\\bsaas_domain\\b.*next_check_at<="
              // and look for subscriptions that time has changed, and count them
              + "|\\bsaas_subscription\\b.*(due_at<=|group by|trial_end between)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Supplier<Sql> statistics;
  private final String database;
  private final String role;
  private final Map<Long, String> texts = new HashMap<>();

  /**
   * Of what one role does in one database.
   *
   * @param statistics where they are read
   */
  SqlCounter(Supplier<Sql> statistics, String database, String role) {
    this.statistics = statistics;
    this.database = database;
    this.role = role;
  }

  /** Runs the work and gives the calls per normalized statement, noise aside. */
  public Statements during(Runnable work) {
    var before = snapshot();
    work.run();
    var after = snapshot();
    after.replaceAll((id, count) -> count - before.getOrDefault(id, 0L));
    after.values().removeIf(count -> count == 0);
    readTexts(after.keySet());
    var calls = new TreeMap<String, Long>();
    after.forEach((id, count) -> calls.merge(texts.get(id), count, Long::sum));
    calls.keySet().removeIf(query -> NOISE.matcher(query).find());
    return new Statements(calls);
  }

  /**
   * The least of some runs of work that can be repeated: what the server does on its own account
   * meanwhile only ever adds. What the first run alone pays is not seen.
   */
  public Statements least(Runnable work) {
    return least("", work);
  }

  /** Of those statements alone whose text contains the fragment. */
  public Statements least(String fragment, Runnable work) {
    return least(fragment, () -> {}, work);
  }

  /**
   * Of work that is not the same the second time.
   *
   * @param before runs before each, so that the work costs the same again; is not counted
   */
  public Statements least(Runnable before, Runnable work) {
    return least("", before, work);
  }

  /** Of those statements alone whose text contains the fragment. */
  public Statements least(String fragment, Runnable before, Runnable work) {
    return Stream.generate(
            () -> {
              before.run();
              return during(work).touching(fragment);
            })
        .limit(RUNS)
        .min(Comparator.comparing(Statements::total))
        .orElseThrow();
  }

  /** By the statement's id: texts are megabytes, and most are known. */
  private Map<Long, Long> snapshot() {
    var calls = new HashMap<Long, Long>();
    statistics
        .get()
        .rows(
            "select s.queryid as id, sum(s.calls)::bigint as calls from pg_stat_statements(false) s"
                + " join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid"
                + " where d.datname = ? and r.rolname = ? group by s.queryid",
            database,
            role)
        .forEach(row -> calls.put((Long) row.get("id"), (Long) row.get("calls")));
    return calls;
  }

  private void readTexts(Set<Long> ids) {
    var unknown =
        ids.stream()
            .filter(id -> !texts.containsKey(id))
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    if (!unknown.isEmpty()) {
      statistics
          .get()
          .rows(
              "select queryid as id, query from pg_stat_statements where queryid in (%s)"
                  .formatted(unknown))
          .forEach(row -> texts.putIfAbsent((Long) row.get("id"), (String) row.get("query")));
    }
  }

  /**
   * Statements that were executed.
   *
   * @param calls how often, by normalized text
   */
  public record Statements(Map<String, Long> calls) {

    public Statements {
      calls = Map.copyOf(calls);
    }

    public long total() {
      return calls.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those whose text contains the fragment, in any case: a table's name, usually. */
    public Statements touching(String fragment) {
      var some = new HashMap<>(calls);
      some.keySet().removeIf(query -> !query.toLowerCase().contains(fragment.toLowerCase()));
      return new Statements(some);
    }

    @Override
    public String toString() {
      var text = new StringBuilder(total() + " statements");
      new TreeMap<>(calls)
          .forEach((query, n) -> text.append("\n  ").append(n).append(" × ").append(query));
      return text.toString();
    }
  }
}
