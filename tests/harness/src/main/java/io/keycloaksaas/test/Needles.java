package io.keycloaksaas.test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts to look for in haystacks far larger than themselves: as they are, in hex and in base64 at
 * any offset. Looks at each place of a haystack once, however many there are.
 */
final class Needles {
  private static final int WINDOW = 8;

  private final Map<Long, List<Needle>> byBeginning = new HashMap<>();

  /**
   * @param text how the secret may be spelled
   * @param name what it is
   */
  private record Needle(String text, String name) {}

  /** A secret, which must be long enough not to occur by chance. */
  void add(String secret, String name) {
    var bytes = secret.getBytes(StandardCharsets.UTF_8);
    put(secret, name);
    put(HexFormat.of().formatHex(bytes), name + " in hex");
    put(HexFormat.of().withUpperCase().formatHex(bytes), name + " in hex");
    for (int offset = 0; offset < 3; offset++) {
      var shifted = new byte[bytes.length + offset];
      System.arraycopy(bytes, 0, shifted, offset, bytes.length);
      put(inner(Base64.getEncoder(), shifted, offset), name + " in base64");
      put(inner(Base64.getUrlEncoder(), shifted, offset), name + " in base64url");
    }
  }

  /** Without the letters at both ends that depend on the neighbours. */
  private static String inner(Base64.Encoder encoder, byte[] shifted, int offset) {
    var text = encoder.withoutPadding().encodeToString(shifted);
    return text.substring(offset == 0 ? 0 : offset + 1, text.length() - 2);
  }

  private void put(String text, String name) {
    if (text.length() < 2 * WINDOW) {
      throw new IllegalArgumentException("too short to be looked for: " + name);
    }
    byBeginning
        .computeIfAbsent(beginning(text), key -> new ArrayList<>())
        .add(new Needle(text, name));
  }

  private static long beginning(String text) {
    long window = 0;
    for (int i = 0; i < WINDOW; i++) {
      window = window << 8 | text.charAt(i) & 0xff;
    }
    return window;
  }

  /** The names of what is there. */
  Set<String> in(String haystack) {
    var found = new TreeSet<String>();
    long window = 0;
    for (int end = 1; end <= haystack.length(); end++) {
      window = window << 8 | haystack.charAt(end - 1) & 0xff;
      var candidates = byBeginning.get(window);
      if (candidates != null && end >= WINDOW) {
        int start = end - WINDOW;
        candidates.stream()
            .filter(needle -> haystack.startsWith(needle.text(), start))
            .forEach(needle -> found.add(needle.name()));
      }
    }
    return found;
  }
}
