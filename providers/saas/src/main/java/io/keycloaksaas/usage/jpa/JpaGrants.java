package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.usage.Grant;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** The only place with queries on grants. */
public final class JpaGrants {
  private final EntityManager em;

  public JpaGrants(KeycloakSession session) {
    this.em = Database.of(session);
  }

  public Map<SubjectRef, List<Grant>> of(Set<SubjectRef> subjects) {
    return em.createQuery(
            """
            select g from SaasGrant g
            where g.realmId in (:realms) and g.subjectId in (:ids) and g.voidedAt is null
            order by g.createdAt, g.id
            """,
            GrantEntity.class)
        .setParameter("realms", SubjectRef.realms(subjects))
        .setParameter("ids", SubjectRef.ids(subjects))
        .getResultStream()
        .filter(row -> subjects.contains(row.subject()))
        .collect(
            Collectors.groupingBy(
                GrantEntity::subject,
                Collectors.mapping(GrantEntity::record, Collectors.toList())));
  }
}
