package io.keycloaksaas.setup;

import java.util.stream.Stream;

/**
 * One part of set-up: looks at the realm and says what is missing. Applied twice, it finds nothing
 * the second time.
 */
interface SetupStep {
  Stream<SetupChange> missing();
}
