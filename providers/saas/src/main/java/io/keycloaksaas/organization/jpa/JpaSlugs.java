package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The one name space of a realm: slugs, former slugs, native aliases, and names of the gone. */
public final class JpaSlugs {
  private static final Duration RETIREMENT = Duration.ofDays(365);

  private final EntityManager em;
  private final String realmId;

  public JpaSlugs(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** Whether a name is in use in the realm, as far as the transaction may see. */
  public boolean isTaken(String slug) {
    return find(slug) != null;
  }

  /** The same, or whether it was an organization's that is gone, not long ago: by one statement. */
  public boolean isTakenOrRetired(String slug) {
    return !em.createQuery(
            """
            select s.slug from SaasSlug s where s.realmId = :realm and s.slug = :slug
            union all select r.slug from SaasRetiredSlug r
              where r.realmId = :realm and r.slug = :slug and r.retiredUntil > :now
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("slug", slug)
        .setParameter("now", Times.CLOCK.millis())
        .getResultList()
        .isEmpty();
  }

  private SlugEntity find(String slug) {
    return em.find(SlugEntity.class, new SlugEntity.Key(realmId, slug));
  }

  /** Whether a name was an organization's that is gone, not long ago. */
  public boolean isRetired(String slug) {
    return em.createQuery(
                """
                select count(r) from SaasRetiredSlug r
                where r.realmId = :realm and r.slug = :slug and r.retiredUntil > :now
                """,
                Long.class)
            .setParameter("realm", realmId)
            .setParameter("slug", slug)
            .setParameter("now", Times.CLOCK.millis())
            .getSingleResult()
        > 0;
  }

  /**
   * The organization is called {@code to} from now on, and {@code from} stays its own.
   *
   * @return false when the name is seen to be another's; one that row-level security hides fails
   *     with the violation of the key
   */
  public boolean move(String organizationId, String from, String to, long now) {
    SlugEntity target = find(to);
    if (target != null && !target.organizationId.equals(organizationId)) {
      return false;
    }
    if (target != null) {
      target.kind = SlugEntity.Kind.CURRENT;
    } else {
      em.persist(new SlugEntity(realmId, to, organizationId, SlugEntity.Kind.CURRENT, now));
    }
    find(from).kind = SlugEntity.Kind.FORMER;
    em.persist(new RenameEntity(Ids.next(), realmId, organizationId, from, now));
    em.flush();
    return true;
  }

  public long renamesSince(String organizationId, long since) {
    return em.createQuery(
            """
            select count(r) from SaasRename r
            where r.realmId = :realm and r.organizationId = :org and r.renamedAt > :since
            """,
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** What an organization of the user is called now that was called so before. */
  public Optional<String> movedTo(String userId, String formerSlug) {
    return em.createQuery(
            """
            select o.slug from SaasSlug s
            join SaasOrganization o on o.id = s.organizationId
            join SaasMember m on m.organizationId = s.organizationId
            where s.realmId = :realm and s.slug = :slug and s.kind = :former
              and o.status <> :deleted and m.realmId = :realm and m.userId = :user
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("slug", formerSlug)
        .setParameter("former", SlugEntity.Kind.FORMER)
        .setParameter("deleted", OrganizationStatus.DELETED)
        .setParameter("user", userId)
        .getResultStream()
        .findFirst();
  }

  /** From now on none of the organization's names is given out, for a year. */
  public void retireAll(String organizationId) {
    long until = Times.CLOCK.instant().plus(RETIREMENT).toEpochMilli();
    List<String> names =
        em.createQuery(
                "select s.slug from SaasSlug s where s.realmId = :realm and s.organizationId = :org",
                String.class)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .getResultList();
    names.forEach(name -> em.merge(new RetiredSlugEntity(realmId, name, until)));
  }

  /** Names whose time is over. */
  public void forgetRetired() {
    em.createQuery("delete from SaasRetiredSlug where realmId = :realm and retiredUntil <= :now")
        .setParameter("realm", realmId)
        .setParameter("now", Times.CLOCK.millis())
        .executeUpdate();
  }
}
