package io.keycloaksaas.usage;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;

/** Finds whom a service names; who they are belongs to rooms further right. */
@FunctionalInterface
public interface MeteredSubjects {
  /**
   * A subject of this realm, whose rows are seen from here on.
   *
   * @throws io.keycloaksaas.platform.Problem {@code user_not_found}, {@code
   *     organization_not_found}, {@code organization_suspended}, {@code organizations_disabled}
   */
  SubjectRef enter(SubjectType type, String id);
}
