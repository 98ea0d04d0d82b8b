package io.keycloaksaas.event.rest;

import io.keycloaksaas.event.EventType;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a reader of a feed asks for.
 *
 * @param types their keys; empty for all
 */
record FeedRequest(long after, Set<String> types, int size) {

  /**
   * @throws Problem {@code validation_failed}
   */
  static FeedRequest of(String after, String type, String pageSize) {
    return new FeedRequest(after(after), types(type), Page.Request.of(null, pageSize).size());
  }

  static long after(String text) {
    if (text == null || text.isEmpty()) {
      return 0;
    }
    if (!text.matches("[0-9]{1,18}")) {
      throw Problem.invalid("after", "'after' must be the 'after' of an earlier answer.");
    }
    return Long.parseLong(text);
  }

  private static Set<String> types(String text) {
    Set<String> types = new TreeSet<>();
    if (text != null && !text.isEmpty()) {
      for (String key : text.split(",", -1)) {
        if (EventType.of(key).filter(EventType::isPublic).isEmpty()) {
          throw Problem.invalid("type", "'type' must name types of GET /event-types.");
        }
        types.add(key);
      }
    }
    return types;
  }
}
