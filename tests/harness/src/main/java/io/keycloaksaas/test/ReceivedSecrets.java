package io.keycloaksaas.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every secret of ours that a test of this run was ever given, and where one was seen that keeps
 * none: in a dump of the database, taken before a realm is removed and whenever a test asks.
 * Thread-safe.
 */
public final class ReceivedSecrets {
  private static final Set<String> FIELDS = Set.of("secret", "token", "key", "apiKey", "link");
  private static final Pattern LINK = Pattern.compile("[?&](?:token|key)=([A-Za-z0-9_.~-]+)");
  private static final int SHORTEST = 24;

  /** Ids and links that are no secrets have fewer different letters, or these. */
  private static final Pattern NO_SECRET =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[a-z0-9_:./ -]+|https?://.*");

  private static final Map<String, String> ALL = new LinkedHashMap<>();
  private static final Set<String> SEEN = new TreeSet<>();
  private static int searched;

  private ReceivedSecrets() {}

  /**
   * Keeps a secret that came another way than in an answer or a mail.
   *
   * @param where it came from, for messages
   */
  public static synchronized void add(String secret, String where) {
    if (secret.length() >= SHORTEST) {
      ALL.putIfAbsent(secret, where);
    }
  }

  public static synchronized int count() {
    return ALL.size();
  }

  /** From the answer of an API of ours. */
  static void of(String request, JsonNode answer) {
    answer
        .properties()
        .forEach(
            field -> {
              var value = field.getValue();
              if (value.isTextual() && FIELDS.contains(field.getKey())) {
                link(value.asText(), request);
                if (!NO_SECRET.matcher(value.asText()).matches()) {
                  add(value.asText(), field.getKey() + " of " + request);
                }
              } else if (value.isContainerNode()) {
                of(request, value);
              }
            });
  }

  /** What a link in a text carries. */
  static void link(String text, String where) {
    LINK.matcher(text).results().forEach(found -> add(found.group(1), "a link of " + where));
  }

  /** Looks for those that came since the last look in the rows of our tables. */
  static synchronized void lookInto(Database database) {
    if (searched < ALL.size() && database.vendor().equals("postgres")) {
      var needles = new Needles();
      ALL.entrySet().stream()
          .skip(searched)
          .forEach(one -> needles.add(one.getKey(), one.getValue()));
      searched = ALL.size();
      SEEN.addAll(in(database, needles, "saas\\_%"));
    }
  }

  /** Where secrets of this run were found in dumps that were taken before a realm was removed. */
  public static synchronized Set<String> seen() {
    return Set.copyOf(SEEN);
  }

  /** Where any of them is now, in any table. */
  public static synchronized Set<String> in(Database database) {
    return in(database, all(), "%");
  }

  /** Which of them a text contains. */
  public static synchronized Set<String> in(String text) {
    return all().in(text);
  }

  private static Needles all() {
    var needles = new Needles();
    ALL.forEach(needles::add);
    return needles;
  }

  private static Set<String> in(Database database, Needles needles, String tables) {
    var found = new TreeSet<String>();
    for (var table :
        database
            .asSuperuser()
            .rows(
                "select table_name as name from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name like ?",
                tables)) {
      var name = (String) table.get("name");
      for (var row : database.asSuperuser().rows("select t::text as row from " + name + " t")) {
        for (var secret : needles.in((String) row.get("row"))) {
          found.add(name + " holds " + secret);
        }
      }
    }
    return found;
  }
}
