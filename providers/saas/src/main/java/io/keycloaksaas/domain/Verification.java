package io.keycloaksaas.domain;

import io.keycloaksaas.event.Actor;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.persistence.RequestTransaction;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Finds out whether a domain is the organization's own. Name servers are asked with no transaction
 * open; what they say is recorded in one of its own, which sees all organizations, since a domain
 * may be another's already: that one's record is looked at in the same moment.
 *
 * <ul>
 *   <li>It stands no more: the domain has changed hands; the other loses it now.
 *   <li>It still stands: both have proven it. The first keeps Keycloak's own row, and so the
 *       logins; nobody joins either of them automatically until one lets it go.
 * </ul>
 */
public final class Verification {
  private static final Limit CHECKS = new Limit("domain.check", 20, Duration.ofMinutes(10));

  private final KeycloakSession session;
  private final RealmModel realm;
  private final String organizationId;
  private final Actor actor;
  private final DomainResolver resolver;

  public Verification(KeycloakSession session, String organizationId) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.organizationId = organizationId;
    this.actor = Actor.of(session);
    this.resolver = session.getProvider(DomainResolver.class);
  }

  /**
   * Ends the request's transaction.
   *
   * @throws Problem {@code domain_not_found}, {@code domain_challenge_expired}, {@code
   *     domain_not_proven} with {@code reason}, {@code too_many_requests}, {@code
   *     domain_verification_unavailable}
   */
  public Domain verify(String name) {
    Domain domain = new Domains(session, organizationId, () -> {}).get(name);
    if (domain.isVerified()) {
      return domain;
    }
    if (resolver.servers() < 2) {
      throw Problem.of(
          ProblemCode.DOMAIN_VERIFICATION_UNAVAILABLE,
          "The server has no name servers to ask; its operator names them.");
    }
    requireLiving(domain.challenge());
    Limits.hit(session, CHECKS, organizationId);
    RequestTransaction.leave(session);
    Verdict verdict = DomainCheck.of(resolver, domain.name(), domain.challenge());
    if (verdict != Verdict.PROVEN) {
      throw Problem.of(ProblemCode.DOMAIN_NOT_PROVEN, detail(verdict), "reason", verdict.key());
    }
    Map<String, Verdict> others = verdictsOnOthers(domain.name());
    return transaction(own -> record(own, domain, others));
  }

  private static void requireLiving(Challenge challenge) {
    if (challenge.isOver()) {
      throw Problem.of(
          ProblemCode.DOMAIN_CHALLENGE_EXPIRED,
          "The value is no longer valid; add the domain again to get another.");
    }
  }

  private static String detail(Verdict verdict) {
    return switch (verdict) {
      case PROVEN, RECORD_MISSING ->
          "The TXT record is not there, or has another value; a new one may take a while to be"
              + " seen.";
      case ALIAS -> "The record's name is an alias (CNAME); it must have a TXT record of its own.";
      case WILDCARD -> "The value stands under every name (a wildcard); put it under this one.";
      case SERVERS_DISAGREE -> "Not every name server has the record yet; try again later.";
      case NO_ANSWER -> "A name server gave no answer; try again later.";
    };
  }

  /** By organization, of all others that have proven the same domain. */
  private Map<String, Verdict> verdictsOnOthers(DomainName name) {
    List<Domain> others = transaction(own -> others(own, name));
    return others.stream()
        .collect(
            Collectors.toMap(
                Domain::organizationId,
                other -> DomainCheck.of(resolver, other.name(), other.challenge())));
  }

  private List<Domain> others(KeycloakSession own, DomainName name) {
    return Holders.verified(own, name).stream()
        .filter(holder -> !holder.organizationId().equals(organizationId))
        .toList();
  }

  /** Of two that prove a domain at once each waits for the other: both hold both. */
  private Domain record(KeycloakSession own, Domain seen, Map<String, Verdict> others) {
    DomainName name = seen.name();
    Holders.lock(own, name, organizationId);
    DomainChanges changes = new DomainChanges(own, organizationId);
    Domain now = changes.rows().find(name).orElseThrow(Domains::notFound);
    if (!now.challenge().equals(seen.challenge())) {
      throw Problem.of(
          ProblemCode.CONFLICT, "The domain was added anew meanwhile; put the new value there.");
    }
    yieldTo(own, name, others);
    return now.isVerified() ? now : changes.verified(name);
  }

  /** In the others' log it is nobody's doing: who proves a domain here is unknown there (C9). */
  private void yieldTo(KeycloakSession own, DomainName name, Map<String, Verdict> others) {
    Actor.NOBODY.act(own);
    for (Domain rival : others(own, name)) {
      DomainChanges theirs = new DomainChanges(own, rival.organizationId());
      if (others.getOrDefault(rival.organizationId(), Verdict.NO_ANSWER).isMiss()) {
        theirs.lose(name);
      } else if (rival.enrolment() == Enrolment.AUTOMATIC) {
        theirs.enrol(name, Enrolment.SUGGEST);
      }
    }
    actor.act(own);
  }

  private <T> T transaction(Function<KeycloakSession, T> work) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        session.getKeycloakSessionFactory(),
        own -> {
          own.getContext().setRealm(own.realms().getRealm(realm.getId()));
          SystemScope.enter(own);
          actor.act(own);
          return work.apply(own);
        });
  }
}
