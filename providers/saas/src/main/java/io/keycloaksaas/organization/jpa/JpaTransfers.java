package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.Role;
import io.keycloaksaas.organization.Transfer;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Transfers of ownership that wait. One whose time is over, or whose maker is no owner any more, is
 * none.
 */
public final class JpaTransfers {
  /** Values, not rows: what is waiting may be asked under a lock that came after the first look. */
  private static final String TRANSFER =
      """
      select new io.keycloaksaas.organization.Transfer(
        t.id, t.organizationId, t.fromUserId, t.toUserId, t.createdAt, t.expiresAt)
      from SaasTransfer t
      """;

  private static final String WAITING =
      TRANSFER
          + """
      where t.realmId = :realm and t.expiresAt > :now
        and exists (select 1 from SaasMemberRole r
          where r.organizationId = t.organizationId and r.userId = t.fromUserId
            and r.roleId = :owner)\
      """;

  private final EntityManager em;
  private final String realmId;

  public JpaTransfers(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** The one of an organization. */
  public Optional<Transfer> of(String organizationId) {
    return em.createQuery(WAITING + " and t.organizationId = :org", Transfer.class)
        .setParameter("realm", realmId)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("owner", Role.OWNER)
        .setParameter("org", organizationId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The ones that wait for a user, oldest first; seen by him before he enters the organization,
   * where his own memberships are all that he sees: who asks is looked at later.
   */
  public List<Transfer> to(String userId) {
    return em.createQuery(
            TRANSFER
                + """
            where t.realmId = :realm and t.toUserId = :user and t.expiresAt > :now
            order by t.createdAt, t.organizationId
            """,
            Transfer.class)
        .setParameter("realm", realmId)
        .setParameter("user", userId)
        .setParameter("now", Times.CLOCK.millis())
        .getResultList();
  }

  /** Takes the place of one that waits already. */
  public void put(Transfer transfer) {
    TransferEntity known = em.find(TransferEntity.class, transfer.organizationId());
    TransferEntity row =
        known != null ? known : new TransferEntity(realmId, transfer.organizationId());
    row.id = transfer.id();
    row.fromUserId = transfer.fromUserId();
    row.toUserId = transfer.toUserId();
    row.createdAt = transfer.createdAt();
    row.expiresAt = transfer.expiresAt();
    if (known == null) {
      em.persist(row);
    }
  }

  public void remove(String organizationId) {
    em.createQuery("delete from SaasTransfer where realmId = :realm and organizationId = :org")
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .executeUpdate();
  }

  /** What a user asked for is void once he is no owner. */
  public void removeFrom(String organizationId, String userId) {
    em.createQuery(
            """
            delete from SaasTransfer
            where realmId = :realm and organizationId = :org and fromUserId = :user
            """)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("user", userId)
        .executeUpdate();
  }
}
