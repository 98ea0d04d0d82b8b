package io.keycloaksaas.apikey;

import java.util.Optional;

/** What came of looking at a key: it is good, or one fault. */
public record KeyCheck(Optional<LiveApiKey> live, Optional<KeyFault> fault) {

  static KeyCheck good(LiveApiKey live) {
    return new KeyCheck(Optional.of(live), Optional.empty());
  }

  static KeyCheck refused(KeyFault fault) {
    return new KeyCheck(Optional.empty(), Optional.of(fault));
  }
}
