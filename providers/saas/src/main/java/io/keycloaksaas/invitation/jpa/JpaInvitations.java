package io.keycloaksaas.invitation.jpa;

import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Reads invitations, each with its organization, inviter and roles in one statement. Every query
 * names the realm, and the organization, the address or a token. They give values and no entities:
 * what was read before a lock must not stand for what is true under it.
 */
public final class JpaInvitations {
  private static final String COLUMNS =
      """
      select i.id, i.organizationId, i.email, i.status, i.inviterType, i.inviterId, i.clientId,
        i.redirectUri, i.createdAt, i.expiresAt, i.respondedAt, o.slug, o.name, o.logoId,
        o.status, u.username, u.firstName, u.lastName, r.roleId, c.roleKey, c.name, c.permissions,
        %s
      """;

  private static final String JOINS =
      """
      join SaasOrganization o on o.id = i.organizationId
      left join SaasInvitationRole r
        on r.organizationId = i.organizationId and r.invitationId = i.id
      left join SaasRole c on c.organizationId = r.organizationId and c.id = r.roleId
      left join UserEntity u on u.id = i.inviterId
      where i.realmId = :realm
      """;

  private static final String INVITATIONS =
      COLUMNS.formatted("'', false") + " from SaasInvitation i " + JOINS;

  private static final String BY_TOKEN =
      COLUMNS.formatted("t.hash, t.mailed")
          + """
           from SaasInvitationToken t
          join SaasInvitation i on i.organizationId = t.organizationId and i.id = t.invitationId
          """
          + JOINS
          + " and t.realmId = :realm and t.hash = :hash";

  private static final String PROMISING =
      """
      from SaasInvitation i
      join SaasInvitationRole r
        on r.organizationId = i.organizationId and r.invitationId = i.id
      where i.realmId = :realm and i.organizationId = :org and i.status = PENDING
        and i.expiresAt > :now and r.roleId = :role\
      """;

  private final EntityManager em;
  private final String realmId;

  public JpaInvitations(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  public List<InvitationRow> byTokenHash(String hash) {
    return query(BY_TOKEN).setParameter("hash", hash).getResultList();
  }

  public List<InvitationRow> byId(String organizationId, String id) {
    return query(INVITATIONS + " and i.organizationId = :org and i.id = :id")
        .setParameter("org", organizationId)
        .setParameter("id", id)
        .getResultList();
  }

  /**
   * Pending ones of active organizations for an address, soonest to expire first: none unless the
   * user has proven this address.
   */
  public List<InvitationRow> pending(String userId, EmailAddress address) {
    return query(
            INVITATIONS
                + """
                 and i.email = :email and i.status = PENDING and i.expiresAt > :now
                and o.status = :active
                and exists (
                  select 1 from SaasMailbox m
                  where m.realmId = :realm and m.subjectType = :type and m.subjectId = :user
                    and m.address = :email)
                order by i.expiresAt, i.id
                """)
        .setParameter("email", address.value())
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("active", OrganizationStatus.ACTIVE)
        .setParameter("type", SubjectType.USER)
        .setParameter("user", userId)
        .getResultList();
  }

  /** A page, oldest first: two statements whatever its size. */
  public List<InvitationRow> list(
      String organizationId, Optional<Status> status, Optional<Cursor> after, int size) {
    TypedQuery<String> page =
        em.createQuery(
                """
                select i.id from SaasInvitation i
                where i.realmId = :realm and i.organizationId = :org
                  and i.createdAt >= :at and (i.createdAt > :at or i.id > :id)
                """
                    + status.map(JpaInvitations::has).orElse("")
                    + " order by i.createdAt, i.id",
                String.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("at", after.map(Cursor::at).orElse(Long.MIN_VALUE))
            .setParameter("id", after.map(Cursor::id).orElse(""))
            .setMaxResults(size);
    if (status.filter(JpaInvitations::followsTime).isPresent()) {
      page.setParameter("now", Times.CLOCK.millis());
    }
    List<String> ids = page.getResultList();
    return ids.isEmpty()
        ? List.of()
        : query(
                INVITATIONS
                    + " and i.organizationId = :org and i.id in (:ids) order by i.createdAt, i.id")
            .setParameter("org", organizationId)
            .setParameter("ids", ids)
            .getResultList();
  }

  private static boolean followsTime(Status status) {
    return status == Status.PENDING || status == Status.EXPIRED;
  }

  /** Expired is what its time says, whether the row says so yet or not. */
  private static String has(Status status) {
    return switch (status) {
      case PENDING -> " and i.status = PENDING and i.expiresAt > :now";
      case EXPIRED -> " and (i.status = EXPIRED or i.status = PENDING and i.expiresAt <= :now)";
      default -> " and i.status = " + status;
    };
  }

  /** Whether a member of the organization has the address, whoever else has it. */
  public boolean isMember(String organizationId, EmailAddress address) {
    return em.createQuery(
                """
                select count(m) from SaasMember m join UserEntity u on u.id = m.userId
                where m.realmId = :realm and m.organizationId = :org and u.email = :email
                """,
                Long.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("email", address.value())
            .getSingleResult()
        > 0;
  }

  /**
   * @param pending now
   * @param created since the instant asked for
   * @param first when the oldest of these was, or null
   */
  public record Numbers(Long pending, Long created, Long first) {}

  /** To be asked under the lock of the organization. */
  public Numbers numbers(String organizationId, Instant since) {
    return em.createQuery(
            """
            select
              sum(case when i.status = PENDING and i.expiresAt > :now then 1L else 0L end),
              sum(case when i.createdAt > :since then 1L else 0L end),
              min(case when i.createdAt > :since then i.createdAt end)
            from SaasInvitation i
            where i.realmId = :realm and i.organizationId = :org
              and (i.status = PENDING or i.createdAt > :since)
            """,
            Numbers.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("since", since.toEpochMilli())
        .getSingleResult();
  }

  /**
   * How many are pending.
   *
   * @param except the id of one that does not count; empty for none
   */
  public long pending(String organizationId, String except) {
    return em.createQuery(
            """
            select count(i) from SaasInvitation i
            where i.realmId = :realm and i.organizationId = :org and i.status = PENDING
              and i.expiresAt > :now and i.id <> :except
            """,
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("except", except)
        .getSingleResult();
  }

  /** How many pending ones promise a role. */
  public long promises(String organizationId, String roleId) {
    return em.createQuery("select count(i) " + PROMISING, Long.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("role", roleId)
        .getSingleResult();
  }

  /** The ids of all roles of those. */
  public List<String> promisedWith(String organizationId, String roleId) {
    return em.createQuery(
            """
            select distinct other.roleId from SaasInvitationRole other
            where other.realmId = :realm and other.organizationId = :org
              and other.invitationId in (select i.id\
            """
                + " "
                + PROMISING
                + ")",
            String.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("role", roleId)
        .getResultList();
  }

  /** The pending ones that a user has sent, of one organization or, without one, of all. */
  public List<Pending> pendingOf(String inviterId, Optional<String> organizationId) {
    return em.createQuery(
            """
            select i.realmId, i.organizationId, i.id from SaasInvitation i
            where i.realmId = :realm and i.inviterId = :inviter and i.status = PENDING
              and (:org = '' or i.organizationId = :org)
            order by i.organizationId, i.id
            """,
            Pending.class)
        .setParameter("realm", realmId)
        .setParameter("inviter", inviterId)
        .setParameter("org", organizationId.orElse(""))
        .getResultList();
  }

  /** Which one. */
  public record Pending(String realmId, String organizationId, String id) {}

  private TypedQuery<InvitationRow> query(String text) {
    return em.createQuery(text, InvitationRow.class).setParameter("realm", realmId);
  }
}
