package io.keycloaksaas.domain;

import io.keycloaksaas.domain.jpa.JpaDomains;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.SubscriptionProvider;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * The life of an organization's domain: pending, verified, perhaps lost, pending again. Each change
 * holds the organization's row until the commit, keeps Keycloak's own row in step, and leaves its
 * event. It changes no entitlement: the organization's version stays.
 */
final class DomainChanges {
  private final KeycloakSession session;
  private final String realmId;
  private final String organizationId;
  private final JpaDomains rows;

  DomainChanges(KeycloakSession session, String organizationId) {
    this.session = session;
    this.realmId = session.getContext().getRealm().getId();
    this.organizationId = organizationId;
    this.rows = new JpaDomains(session, organizationId);
  }

  JpaDomains rows() {
    return rows;
  }

  /** To be held while deciding. */
  void lock() {
    Subjects.lock(session, SubjectRef.organization(realmId, organizationId));
  }

  Domain challenge(DomainName name) {
    Domain domain = rows.challenge(name, Challenge.next());
    log(EventType.DOMAIN_ADDED, name, Map.of());
    return domain;
  }

  Domain enrol(DomainName name, Enrolment enrolment) {
    Domain domain = rows.enrol(name, enrolment);
    log(EventType.DOMAIN_UPDATED, name, Map.of("enrolment", enrolment.key()));
    return domain;
  }

  /** Needs the system's scope: it looks at who else has proven it. */
  Domain verified(DomainName name) {
    long now = Times.CLOCK.millis();
    Domain domain = rows.verified(name, now, DomainRecheck.next(now));
    Holders.settle(session, organizationId, name);
    session
        .getProvider(SubscriptionProvider.class)
        .domainProven(SubjectRef.organization(realmId, organizationId), name.value());
    log(EventType.DOMAIN_VERIFIED, name, Map.of());
    return domain;
  }

  /** Found no more, or somebody else's; whoever joined by it stays. */
  Domain lose(DomainName name) {
    Domain domain = rows.lost(name);
    new NativeDomains(session).remove(organizationId, name);
    log(EventType.DOMAIN_LOST, name, Map.of());
    DomainMails.lost(session, organizationId, name);
    return domain;
  }

  void remove(DomainName name) {
    rows.remove(name);
    new NativeDomains(session).remove(organizationId, name);
    log(EventType.DOMAIN_REMOVED, name, Map.of());
  }

  void log(EventType type, DomainName name, Map<String, Object> delta) {
    Map<String, Object> data = new HashMap<>(delta);
    data.put("organization_id", organizationId);
    data.put("domain", name.value());
    EventLog.write(session, new Event(type, organizationId, null, data));
    CacheDrops.afterCommit(session, AutomaticDomains.cacheKey(realmId, name));
  }
}
