package io.keycloaksaas.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationDomainModel;
import org.keycloak.models.OrganizationModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Keycloak's own row of a domain. It leads logins of that domain to the organization's identity
 * provider, and does so whether it says "verified" or not: there is one only while the domain is
 * proven. One that an administrator made by hand is his, and stays.
 */
final class NativeDomains {
  private static final Logger LOG = Logger.getLogger(NativeDomains.class);

  private final OrganizationProvider organizations;

  NativeDomains(KeycloakSession session) {
    this.organizations = session.getProvider(OrganizationProvider.class);
  }

  /** Also where Keycloak's own update of the organization has wiped it. */
  void put(String organizationId, DomainName domain) {
    OrganizationModel organization = organizations.getById(organizationId);
    OrganizationModel holder = organizations.getByDomainName(domain.value());
    if (organization == null) {
      return;
    }
    if (holder != null && !holder.getId().equals(organizationId) && has(holder, domain)) {
      LOG.warnf(
          "Domain %s is proven by organization %s, but was given to %s in Keycloak itself",
          domain, organizationId, holder.getId());
      return;
    }
    if (!isVerified(organization, domain)) {
      Set<OrganizationDomainModel> domains = others(organization, domain);
      domains.add(new OrganizationDomainModel(domain.value(), true));
      organization.setDomains(domains);
    }
  }

  /** Nothing happens where there is none. */
  void remove(String organizationId, DomainName domain) {
    OrganizationModel organization = organizations.getById(organizationId);
    if (organization != null && has(organization, domain)) {
      organization.setDomains(others(organization, domain));
    }
  }

  private static Set<OrganizationDomainModel> others(
      OrganizationModel organization, DomainName domain) {
    return organization
        .getDomains()
        .filter(other -> !is(other, domain))
        .collect(Collectors.toSet());
  }

  private static boolean has(OrganizationModel organization, DomainName domain) {
    return organization.getDomains().anyMatch(other -> is(other, domain));
  }

  private static boolean isVerified(OrganizationModel organization, DomainName domain) {
    return organization.getDomains().anyMatch(other -> is(other, domain) && other.isVerified());
  }

  private static boolean is(OrganizationDomainModel other, DomainName domain) {
    return other.getName().equalsIgnoreCase(domain.value());
  }
}
