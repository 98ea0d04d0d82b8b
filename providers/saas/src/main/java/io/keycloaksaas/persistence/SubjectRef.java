package io.keycloaksaas.persistence;

import io.keycloaksaas.platform.SubjectType;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A user or an organization of a realm. */
public record SubjectRef(String realmId, SubjectType type, String id) {

  public static SubjectRef user(String realmId, String userId) {
    return new SubjectRef(realmId, SubjectType.USER, userId);
  }

  public static SubjectRef organization(String realmId, String organizationId) {
    return new SubjectRef(realmId, SubjectType.ORGANIZATION, organizationId);
  }

  /** Under which every node caches what it knows of the subject. */
  public String cacheKey() {
    return "subject/" + realmId + "/" + type.key() + "/" + id;
  }

  /** The realms of the subjects, as a parameter of a query. */
  public static Set<String> realms(Collection<SubjectRef> subjects) {
    return subjects.stream().map(SubjectRef::realmId).collect(Collectors.toSet());
  }

  /** The ids of the subjects, as a parameter of a query. */
  public static Set<String> ids(Collection<SubjectRef> subjects) {
    return subjects.stream().map(SubjectRef::id).collect(Collectors.toSet());
  }
}
