package io.keycloaksaas.domain.jpa;

import io.keycloaksaas.domain.DomainName;
import io.keycloaksaas.domain.Enrolment;
import io.keycloaksaas.domain.Suggestion;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.SubjectType;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** What a mailbox tells of organizations: one statement. */
public final class JpaSuggestions {
  private static final int MOST = 20;

  private JpaSuggestions() {}

  /**
   * Of living organizations whose member the user is not: none unless he has proven this address. A
   * domain that was lost is nobody's as soon as another organization has proven it.
   */
  public static List<Suggestion> of(
      KeycloakSession session, String userId, EmailAddress address, DomainName domain) {
    return Database.of(session)
        .createQuery(
            """
            select o.id, o.slug, o.name, d.enrolment, o.status, n.enabled, q.createdAt
            from SaasDomain d
            join SaasOrganization o on o.id = d.organizationId
            left join OrganizationEntity n on n.id = o.id
            left join SaasJoinRequest q
              on q.organizationId = o.id and q.userId = :user and q.status = PENDING
            where d.realmId = :realm and d.name = :domain and o.status <> DELETED
              and (d.status = VERIFIED or d.status = LOST and not exists (
                select 1 from SaasDomain v
                where v.realmId = :realm and v.name = :domain and v.status = VERIFIED))
              and exists (select 1 from SaasMailbox b
                where b.realmId = :realm and b.subjectType = :type and b.subjectId = :user
                  and b.address = :address)
              and not exists (select 1 from SaasMember m
                where m.organizationId = o.id and m.userId = :user)
            order by d.verifiedAt, o.id
            """,
            Object[].class)
        .setParameter("realm", session.getContext().getRealm().getId())
        .setParameter("domain", domain.value())
        .setParameter("type", SubjectType.USER)
        .setParameter("user", userId)
        .setParameter("address", address.value())
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            row ->
                new Suggestion(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    domain,
                    (Enrolment) row[3],
                    row[4] == OrganizationStatus.ACTIVE && !Boolean.FALSE.equals(row[5]),
                    Optional.ofNullable((Long) row[6])))
        .toList();
  }
}
