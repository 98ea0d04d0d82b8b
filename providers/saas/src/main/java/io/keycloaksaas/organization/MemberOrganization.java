package io.keycloaksaas.organization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.OrganizationDomainModel;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.UserModel;

/**
 * One of a user's organizations: knows his place in it, and is Keycloak's own model for the rest,
 * which is fetched when it is asked for.
 */
final class MemberOrganization implements OrganizationModel {
  private final NativeMembership membership;
  private final String userId;
  private final Supplier<OrganizationModel> fetch;
  private OrganizationModel fetched;

  MemberOrganization(
      NativeMembership membership, String userId, Supplier<OrganizationModel> fetch) {
    this.membership = membership;
    this.userId = userId;
    this.fetch = fetch;
  }

  private OrganizationModel organization() {
    if (fetched == null) {
      fetched = fetch.get();
    }
    return fetched;
  }

  @Override
  public String getId() {
    return membership.organizationId();
  }

  @Override
  public boolean isManaged(UserModel user) {
    return user != null && user.getId().equals(userId)
        ? membership.managed()
        : organization().isManaged(user);
  }

  @Override
  public boolean isMember(UserModel user) {
    return user != null && user.getId().equals(userId) || organization().isMember(user);
  }

  /** Also asked about one that is removed at this moment. */
  @Override
  public boolean isEnabled() {
    return organization() != null && organization().isEnabled();
  }

  @Override
  public void setEnabled(boolean enabled) {
    organization().setEnabled(enabled);
  }

  @Override
  public String getName() {
    return organization().getName();
  }

  @Override
  public void setName(String name) {
    organization().setName(name);
  }

  @Override
  public String getAlias() {
    return organization().getAlias();
  }

  @Override
  public void setAlias(String alias) {
    organization().setAlias(alias);
  }

  @Override
  public String getDescription() {
    return organization().getDescription();
  }

  @Override
  public void setDescription(String description) {
    organization().setDescription(description);
  }

  @Override
  public String getRedirectUrl() {
    return organization().getRedirectUrl();
  }

  @Override
  public void setRedirectUrl(String redirectUrl) {
    organization().setRedirectUrl(redirectUrl);
  }

  @Override
  public Map<String, List<String>> getAttributes() {
    return organization().getAttributes();
  }

  @Override
  public void setAttributes(Map<String, List<String>> attributes) {
    organization().setAttributes(attributes);
  }

  @Override
  public Stream<OrganizationDomainModel> getDomains() {
    return organization().getDomains();
  }

  @Override
  public void setDomains(Set<OrganizationDomainModel> domains) {
    organization().setDomains(domains);
  }

  @Override
  public Stream<IdentityProviderModel> getIdentityProviders() {
    return organization().getIdentityProviders();
  }

  /** As Keycloak's own models have it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof OrganizationModel that && that.getId().equals(getId());
  }

  @Override
  public int hashCode() {
    return getId().hashCode();
  }
}
