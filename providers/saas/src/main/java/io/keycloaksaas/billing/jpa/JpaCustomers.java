package io.keycloaksaas.billing.jpa;

import io.keycloaksaas.billing.Customer;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;

/** The rows of {@code SAAS_BILLING_CUSTOMER}, in the caller's transaction. */
public final class JpaCustomers {
  private static final int SURPLUS = 1000;

  private final EntityManager em;

  public JpaCustomers(KeycloakSession session) {
    this.em = Database.of(session);
  }

  public Optional<Customer> of(SubjectRef subject, String provider, String account) {
    return row(subject, provider, account).map(CustomerEntity::record);
  }

  private Optional<CustomerEntity> row(SubjectRef subject, String provider, String account) {
    return em.createQuery(
            """
            select c from SaasBillingCustomer c where c.realmId = :realm
              and c.subjectType = :type and c.subjectId = :id
              and c.provider = :provider and c.account = :account
            """,
            CustomerEntity.class)
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("provider", provider)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  public Optional<Customer> byExternalId(
      String realmId, String provider, String account, String externalId) {
    return em.createQuery(
            """
            select c from SaasBillingCustomer c where c.realmId = :realm
              and c.provider = :provider and c.account = :account and c.externalId = :external
            """,
            CustomerEntity.class)
        .setParameter("realm", realmId)
        .setParameter("provider", provider)
        .setParameter("account", account)
        .setParameter("external", externalId)
        .getResultStream()
        .findFirst()
        .map(CustomerEntity::record);
  }

  /** Under the lock of the subject: the one that is there, or this one. */
  public Customer addIfAbsent(Customer customer) {
    return of(customer.subject(), customer.provider(), customer.account())
        .orElseGet(
            () -> {
              em.persist(new CustomerEntity(Ids.next(), customer, Times.CLOCK.millis()));
              em.flush();
              return customer;
            });
  }

  /**
   * Remembers the page that was opened last; under the lock of the subject.
   *
   * @return the one before it
   */
  public Optional<String> opened(Customer customer, String pageId) {
    return row(customer.subject(), customer.provider(), customer.account())
        .flatMap(
            row -> {
              Optional<String> before = Optional.ofNullable(row.checkoutId);
              row.checkoutId = pageId;
              return before;
            });
  }

  /**
   * Remembers which subscriptions count for nothing; under the lock of the subject.
   *
   * @return those that were not among them before
   */
  public Set<String> remember(Customer customer, Set<String> surplus) {
    Optional<CustomerEntity> row = row(customer.subject(), customer.provider(), customer.account());
    if (row.isEmpty()) {
      return Set.of();
    }
    Set<String> fresh = new TreeSet<>(surplus);
    if (row.get().surplus != null) {
      fresh.removeAll(List.of(row.get().surplus.split(" ")));
    }
    String text = String.join(" ", new TreeSet<>(surplus));
    row.get().surplus = text.isEmpty() ? null : text.substring(0, Math.min(SURPLUS, text.length()));
    return fresh;
  }

  /**
   * Under the lock of the subject.
   *
   * @return false when it was written since it was seen, or is gone
   */
  public boolean advance(Customer seen) {
    Optional<CustomerEntity> row =
        row(seen.subject(), seen.provider(), seen.account())
            .filter(found -> found.syncVersion == seen.syncVersion())
            .filter(found -> found.externalId.equals(seen.externalId()));
    row.ifPresent(
        found -> {
          found.syncVersion++;
          found.syncedAt = Times.CLOCK.millis();
        });
    return row.isPresent();
  }

  /**
   * Customers of a realm, by their id there.
   *
   * @param after where the page before ended; empty for the first
   */
  public List<String> externalIds(
      String realmId, String provider, String account, String after, int max) {
    return em.createQuery(
            """
            select c.externalId from SaasBillingCustomer c where c.realmId = :realm
              and c.provider = :provider and c.account = :account and c.externalId > :after
            order by c.externalId
            """,
            String.class)
        .setParameter("realm", realmId)
        .setParameter("provider", provider)
        .setParameter("account", account)
        .setParameter("after", after)
        .setMaxResults(max)
        .getResultList();
  }

  /** The realms that have any. */
  public List<String> realms() {
    return em.createQuery("select distinct c.realmId from SaasBillingCustomer c", String.class)
        .getResultList();
  }
}
