package io.keycloaksaas.test;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

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
              + "|\\bsaas_entitlement_told\\b.*due_at<="
              // and look for domains that are to be looked at again
              + "|\\bsaas_domain\\b.*next_check_at<="
              // and look for subscriptions that time has changed, and count them
              + "|\\bsaas_subscription\\b.*(due_at<=|group by|trial_end between)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Supplier<Sql> maintenance;
  private final String database;
  private final String role;

  SqlCounter(Supplier<Sql> maintenance, String database, String role) {
    this.maintenance = maintenance;
    this.database = database;
    this.role = role;
  }

  /** Runs the work and gives the calls per normalized statement, noise aside. */
  public Statements during(Runnable work) {
    var before = snapshot();
    work.run();
    var calls = new TreeMap<String, Long>();
    snapshot().forEach((query, after) -> calls.put(query, after - before.getOrDefault(query, 0L)));
    calls.values().removeIf(count -> count == 0);
    return new Statements(calls);
  }

  private Map<String, Long> snapshot() {
    var calls = new HashMap<String, Long>();
    maintenance
        .get()
        .rows(
            "select s.query, sum(s.calls)::bigint as calls from pg_stat_statements s"
                + " join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid"
                + " where d.datname = ? and r.rolname = ? group by s.query",
            database,
            role)
        .forEach(row -> calls.put((String) row.get("query"), (Long) row.get("calls")));
    calls.keySet().removeIf(query -> NOISE.matcher(query).find());
    return calls;
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
