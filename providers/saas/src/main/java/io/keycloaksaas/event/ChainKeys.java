package io.keycloaksaas.event;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of a chain, newest first: the first seals, all of them verify. */
record ChainKeys(List<ChainKey> newestFirst) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,16}");
  private static final int MIN_BYTES = 32;

  /**
   * @param text {@code <id>:<base64 of at least 32 bytes>}, several of them apart by commas, blanks
   *     or line ends
   * @throws IllegalArgumentException naming what is wrong, never a secret
   */
  static ChainKeys parse(String text) {
    List<ChainKey> keys = new ArrayList<>();
    for (String part : text.trim().split("[,\\s]+")) {
      String[] halves = part.split(":", 2);
      if (halves.length < 2 || !ID.matcher(halves[0]).matches()) {
        throw new IllegalArgumentException(
            "a key is '<id>:<base64>', its id up to 16 letters, digits, '_' and '-'");
      }
      byte[] secret = decoded(halves[0], halves[1]);
      if (secret.length < MIN_BYTES) {
        throw new IllegalArgumentException("the key '" + halves[0] + "' is shorter than 32 bytes");
      }
      if (keys.stream().anyMatch(key -> key.id().equals(halves[0]))) {
        throw new IllegalArgumentException("there are two keys '" + halves[0] + "'");
      }
      keys.add(new ChainKey(halves[0], secret));
    }
    return new ChainKeys(List.copyOf(keys));
  }

  private static byte[] decoded(String id, String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the key '" + id + "' is no base64", e);
    }
  }

  ChainKey newest() {
    return newestFirst.get(0);
  }

  Optional<ChainKey> find(String id) {
    return newestFirst.stream().filter(key -> key.id().equals(id)).findFirst();
  }
}
