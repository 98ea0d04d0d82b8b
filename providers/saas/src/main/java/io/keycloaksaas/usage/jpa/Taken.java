package io.keycloaksaas.usage.jpa;

import java.util.Optional;

/**
 * What came of taking from a pool as it was recalled.
 *
 * @param isRepeated the key was used before; nothing was written
 * @param answer absent when nothing was written
 */
public record Taken(boolean isRepeated, Optional<String> answer) {
  /** The pool is another one, or is to be looked at for another reason. */
  static final Taken NOTHING = new Taken(false, Optional.empty());
}
