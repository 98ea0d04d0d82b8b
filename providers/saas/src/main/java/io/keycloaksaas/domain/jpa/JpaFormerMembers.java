package io.keycloaksaas.domain.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import org.keycloak.models.KeycloakSession;

/** Who was a member of an organization once. */
public final class JpaFormerMembers {
  private static final String REMEMBER =
      """
      insert into SaasFormerMember (organizationId, userId, realmId, leftAt)
      select o.id, cast(:user as String), o.realmId, cast(:now as Long)
      from SaasOrganization o where o.realmId = :realm and o.id = :org
      """;
  private static final String ONCE = "on conflict do nothing";

  /** Hibernate knows no conflicts of selected rows there; of two at once one would fail. */
  private static final String ONCE_ELSEWHERE =
      "and not exists (select 1 from SaasFormerMember f where f.organizationId = o.id and f.userId = :user)";

  private final EntityManager em;
  private final String realmId;

  public JpaFormerMembers(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /**
   * By one statement, also when he is remembered already. Nothing happens in an organization that
   * is none of ours yet.
   */
  public void remember(String organizationId, String userId) {
    em.createQuery(REMEMBER + (Database.isPostgreSql(em) ? ONCE : ONCE_ELSEWHERE))
        .setParameter("org", organizationId)
        .setParameter("user", userId)
        .setParameter("realm", realmId)
        .setParameter("now", Times.CLOCK.millis())
        .executeUpdate();
  }

  public boolean knows(String organizationId, String userId) {
    return em.find(FormerMemberEntity.class, new FormerMemberEntity.Key(organizationId, userId))
        != null;
  }
}
