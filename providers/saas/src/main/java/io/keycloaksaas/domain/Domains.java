package io.keycloaksaas.domain;

import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * The domains of one organization. Every change holds the organization's row until the commit. That
 * a domain is the organization's own is found out by {@link Verification}.
 */
public final class Domains {
  private static final Limit CHALLENGES = new Limit("domain.add", 100, Duration.ofHours(1));

  private final KeycloakSession session;
  private final RealmModel realm;
  private final String organizationId;
  private final Runnable recheck;
  private final DomainChanges changes;

  /**
   * @param recheck whether the caller still may, asked under the lock
   */
  public Domains(KeycloakSession session, String organizationId, Runnable recheck) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.organizationId = organizationId;
    this.recheck = recheck;
    this.changes = new DomainChanges(session, organizationId);
  }

  /** By name. */
  public List<Domain> list() {
    return changes.rows().all();
  }

  /**
   * @throws Problem {@code domain_not_found}
   */
  public Domain get(String name) {
    return DomainName.of(name).flatMap(changes.rows()::find).orElseThrow(Domains::notFound);
  }

  /**
   * Asks for a proof. Who asks again gets another challenge, and the earlier one is void.
   *
   * @throws Problem {@code validation_failed}, {@code domain_not_allowed} with {@code reason},
   *     {@code domain_already_verified}, {@code too_many_requests}, {@code limit_reached} with
   *     {@code limit}
   */
  public Domain add(String text) {
    DomainName name = DomainName.parse("name", text);
    requireAllowed(name);
    Limits.hit(session, CHALLENGES, organizationId);
    lock();
    Optional<Domain> known = changes.rows().find(name);
    if (known.filter(Domain::isVerified).isPresent()) {
      throw Problem.of(
          ProblemCode.DOMAIN_ALREADY_VERIFIED, "The domain is verified; there is nothing to do.");
    }
    if (known.isEmpty()) {
      requireRoom();
    }
    return changes.challenge(name);
  }

  private void requireAllowed(DomainName name) {
    if (name.isPublicSuffix()) {
      throw refused("public_suffix", "Under this name anybody can register a domain.");
    }
    if (FreeMail.isFree(realm, name)) {
      throw refused("free_mail", "Anybody can have a mailbox in this domain.");
    }
  }

  private static Problem refused(String reason, String detail) {
    return Problem.of(ProblemCode.DOMAIN_NOT_ALLOWED, detail, "reason", reason);
  }

  private void requireRoom() {
    long limit = new Settings(realm).number(Settings.Key.DOMAINS_MAX);
    if (changes.rows().all().size() >= limit) {
      throw Problem.of(
          ProblemCode.LIMIT_REACHED,
          "The organization may have " + limit + " domains, and has them.",
          "limit",
          limit);
    }
  }

  /**
   * How people of the domain come in. Touches nobody: what is said here is asked when they come.
   *
   * @throws Problem {@code domain_not_found}, {@code domain_not_verified}, {@code domain_contested}
   */
  public Domain enrol(String name, Enrolment enrolment) {
    lock();
    Domain before = get(name);
    if (before.enrolment() == enrolment) {
      return before;
    }
    if (enrolment != Enrolment.SUGGEST) {
      requireVerified(before);
    }
    if (enrolment == Enrolment.AUTOMATIC && isContested(before.name())) {
      throw Problem.of(
          ProblemCode.DOMAIN_CONTESTED,
          "Another organization has proven this domain, too; nobody joins automatically until one of"
              + " them lets it go.");
    }
    return changes.enrol(before.name(), enrolment);
  }

  private static void requireVerified(Domain domain) {
    if (!domain.isVerified()) {
      throw Problem.of(ProblemCode.DOMAIN_NOT_VERIFIED, "Verify the domain first.");
    }
  }

  /** Of others this transaction may see nothing: one of its own asks. */
  private boolean isContested(DomainName name) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        session.getKeycloakSessionFactory(),
        own -> {
          own.getContext().setRealm(own.realms().getRealm(realm.getId()));
          SystemScope.enter(own);
          return Holders.areSeveral(own, name);
        });
  }

  /**
   * @throws Problem {@code domain_not_found}
   */
  public void remove(String name) {
    lock();
    changes.remove(get(name).name());
  }

  private void lock() {
    changes.lock();
    recheck.run();
  }

  static Problem notFound() {
    return Problem.of(ProblemCode.DOMAIN_NOT_FOUND, "The organization has no such domain.");
  }
}
