package io.keycloaksaas.entitlement.jpa;

import io.keycloaksaas.entitlement.SubjectFacts;

/** The facts of a subject and their version. */
record SubjectState(long version, SubjectFacts facts) {
  static final SubjectState UNKNOWN = new SubjectState(0, SubjectFacts.NONE);
}
