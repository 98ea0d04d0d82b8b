package io.keycloaksaas.usage;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.usage.jpa.JpaGrants;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** The grants of subjects. */
public final class Grants {
  private Grants() {}

  /** By one statement; a subject without grants is absent. */
  public static Map<SubjectRef, List<Grant>> of(KeycloakSession session, Set<SubjectRef> subjects) {
    return new JpaGrants(session).of(subjects);
  }
}
