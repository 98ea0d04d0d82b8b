package io.keycloaksaas.event;

import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which rows of the log.
 *
 * @param types whole ones ({@code member.added}); empty for all
 * @param userId whom they are about
 * @param from the first instant, and {@code to} the first one after it
 * @param tenant whether a tenant asks: no question about a person finds a row whose answer hides
 *     who it was, or asking for one after another would tell
 */
public record AuditFilter(
    Optional<String> organizationId,
    Optional<String> actorId,
    Optional<String> realActorId,
    List<String> types,
    Optional<String> userId,
    Optional<Instant> from,
    Optional<Instant> to,
    boolean tenant) {
  private static final List<String> NAMED_ACTORS =
      List.of(Actor.Type.USER.key(), Actor.Type.API_KEY.key());
  private static final Pattern TYPE = Pattern.compile("[a-z_]{1,40}(\\.[a-z_]{1,40})?");
  private static final int MAX_TYPES = 50;

  /**
   * As a caller asks for it; what is null or empty does not matter.
   *
   * @param type types ({@code member.added}) or their first words ({@code member}), by commas
   * @throws Problem {@code validation_failed}
   */
  public static AuditFilter parse(
      String organization,
      String actor,
      String realActor,
      String type,
      String user,
      String from,
      String to) {
    return new AuditFilter(
        id("organization", organization),
        id("actor", actor),
        id("realActor", realActor),
        types(type),
        id("user", user),
        Times.parse("from", orNull(from)),
        Times.parse("to", orNull(to)),
        false);
  }

  /** The same within one organization, for its own people. */
  public AuditFilter within(String organization) {
    return new AuditFilter(
        Optional.of(organization), actorId, realActorId, types, userId, from, to, true);
  }

  private static Optional<String> id(String field, String text) {
    if (orNull(text) == null) {
      return Optional.empty();
    }
    if (!Ids.isPossible(text)) {
      throw Problem.invalid(field, "'" + field + "' must be an id.");
    }
    return Optional.of(text);
  }

  private static List<String> types(String text) {
    return orNull(text) == null
        ? List.of()
        : Stream.of(text.split(",")).limit(MAX_TYPES).flatMap(AuditFilter::expanded).toList();
  }

  private static Stream<String> expanded(String word) {
    if (!TYPE.matcher(word).matches()) {
      throw Problem.invalid(
          "type", "'type' must be types such as member.added, or first words of them, by commas.");
    }
    List<String> known =
        Arrays.stream(EventType.values())
            .map(EventType::key)
            .filter(key -> key.startsWith(word + "."))
            .toList();
    return known.isEmpty() ? Stream.of(word) : known.stream();
  }

  private static String orNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** What was asked for, in words for the log. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    organizationId.ifPresent(value -> words.add("organization=" + value));
    actorId.ifPresent(value -> words.add("actor=" + value));
    realActorId.ifPresent(value -> words.add("real_actor=" + value));
    if (!types.isEmpty()) {
      words.add("type=" + String.join(",", types));
    }
    userId.ifPresent(value -> words.add("user=" + value));
    from.ifPresent(value -> words.add("from=" + value));
    to.ifPresent(value -> words.add("to=" + value));
    return words;
  }

  /** Conditions of a query over {@code SaasEvent e}, each with its parameter. */
  List<Condition> conditions() {
    List<Condition> all = new ArrayList<>();
    organizationId.ifPresent(id -> all.add(new Condition("e.organizationId = :org", "org", id)));
    actorId.ifPresent(id -> all.add(new Condition("e.actorId = :actor", "actor", id)));
    realActorId.ifPresent(id -> all.add(new Condition("e.realActorId = :real", "real", id)));
    userId.ifPresent(id -> all.add(new Condition("e.userId = :user", "user", id)));
    if (!types.isEmpty()) {
      all.add(new Condition("e.type in (:types)", "types", types));
    }
    if (tenant && (actorId.isPresent() || userId.isPresent())) {
      all.add(new Condition("e.type <> :unnamed", "unnamed", EventType.INVITATION_DECLINED.key()));
    }
    if (tenant && actorId.isPresent()) {
      all.add(new Condition("e.actorType in (:named)", "named", NAMED_ACTORS));
    }
    from.ifPresent(
        at -> all.add(new Condition("e.occurredAt >= :from", "from", at.toEpochMilli())));
    to.ifPresent(at -> all.add(new Condition("e.occurredAt < :to", "to", at.toEpochMilli())));
    return all;
  }

  /** A part of a where clause. */
  record Condition(String text, String name, Object value) {}
}
