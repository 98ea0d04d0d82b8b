package io.keycloaksaas.organization;

import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.models.GroupModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.InvitationManager;
import org.keycloak.organization.OrganizationProvider;

/**
 * Passes every call on, defaults of the interface too: Keycloak's own provider answers most of them
 * faster than the default would. Nothing of ours is here.
 */
class ForwardingOrganizationProvider implements OrganizationProvider {
  final OrganizationProvider delegate;

  ForwardingOrganizationProvider(OrganizationProvider delegate) {
    this.delegate = delegate;
  }

  @Override
  public OrganizationModel create(String name, String alias) {
    return create(null, name, alias);
  }

  @Override
  public OrganizationModel create(String id, String name, String alias) {
    return delegate.create(id, name, alias);
  }

  @Override
  public boolean remove(OrganizationModel organization) {
    return delegate.remove(organization);
  }

  @Override
  public boolean addManagedMember(OrganizationModel organization, UserModel user) {
    return delegate.addManagedMember(organization, user);
  }

  @Override
  public OrganizationModel getByAlias(String alias) {
    return delegate.getByAlias(alias);
  }

  @Override
  public InvitationManager getInvitationManager() {
    return delegate.getInvitationManager();
  }

  @Override
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public Stream<UserModel> getMembersStream(
      OrganizationModel organization, String search, Boolean exact, Integer first, Integer max) {
    return delegate.getMembersStream(organization, search, exact, first, max);
  }

  @Override
  public OrganizationModel getById(String id) {
    return delegate.getById(id);
  }

  @Override
  public OrganizationModel getByDomainName(String domainName) {
    return delegate.getByDomainName(domainName);
  }

  @Override
  public Stream<OrganizationModel> getAllStream() {
    return delegate.getAllStream();
  }

  @Override
  public Stream<OrganizationModel> getAllStream(
      String search, Boolean exact, Integer first, Integer max) {
    return delegate.getAllStream(search, exact, first, max);
  }

  @Override
  public Stream<OrganizationModel> getAllStream(
      Map<String, String> attributes, Integer first, Integer max) {
    return delegate.getAllStream(attributes, first, max);
  }

  @Override
  public long count(String search, Boolean exact) {
    return delegate.count(search, exact);
  }

  @Override
  public long count(Map<String, String> attributes) {
    return delegate.count(attributes);
  }

  @Override
  public void removeAll() {
    delegate.removeAll();
  }

  @Override
  public boolean addMember(OrganizationModel organization, UserModel user) {
    return delegate.addMember(organization, user);
  }

  @Override
  public Stream<UserModel> getMembersStream(
      OrganizationModel organization,
      Map<String, String> filters,
      Boolean exact,
      Integer first,
      Integer max) {
    return delegate.getMembersStream(organization, filters, exact, first, max);
  }

  @Override
  public long getMembersCount(OrganizationModel organization) {
    return delegate.getMembersCount(organization);
  }

  @Override
  public UserModel getMemberById(OrganizationModel organization, String id) {
    return delegate.getMemberById(organization, id);
  }

  @Override
  public Stream<OrganizationModel> getByMember(UserModel member) {
    return delegate.getByMember(member);
  }

  @Override
  public GroupModel createGroup(OrganizationModel organization, String name, GroupModel toParent) {
    return delegate.createGroup(organization, name, toParent);
  }

  @Override
  public GroupModel createGroup(
      OrganizationModel organization, String id, String name, GroupModel toParent) {
    return delegate.createGroup(organization, id, name, toParent);
  }

  @Override
  public Stream<GroupModel> getTopLevelGroups(
      OrganizationModel organization, Integer firstResult, Integer maxResults) {
    return delegate.getTopLevelGroups(organization, firstResult, maxResults);
  }

  @Override
  public Stream<GroupModel> searchGroupsByName(
      OrganizationModel organization,
      String search,
      Boolean exact,
      Integer firstResult,
      Integer maxResults) {
    return delegate.searchGroupsByName(organization, search, exact, firstResult, maxResults);
  }

  @Override
  public Stream<GroupModel> searchGroupsByAttributes(
      OrganizationModel organization,
      Map<String, String> attributes,
      Integer firstResult,
      Integer maxResults) {
    return delegate.searchGroupsByAttributes(organization, attributes, firstResult, maxResults);
  }

  @Override
  public Stream<GroupModel> getOrganizationGroupsByMember(
      OrganizationModel organization, UserModel member) {
    return delegate.getOrganizationGroupsByMember(organization, member);
  }

  @Override
  public Stream<GroupModel> getOrganizationGroupsByMember(
      OrganizationModel organization, UserModel member, String search, Integer first, Integer max) {
    return delegate.getOrganizationGroupsByMember(organization, member, search, first, max);
  }

  @Override
  public GroupModel getOrganizationGroup(OrganizationModel organization) {
    return delegate.getOrganizationGroup(organization);
  }

  @Override
  public boolean addIdentityProvider(
      OrganizationModel organization, IdentityProviderModel identityProvider) {
    return delegate.addIdentityProvider(organization, identityProvider);
  }

  @Override
  public Stream<IdentityProviderModel> getIdentityProviders(OrganizationModel organization) {
    return delegate.getIdentityProviders(organization);
  }

  @Override
  public boolean removeIdentityProvider(
      OrganizationModel organization, IdentityProviderModel identityProvider) {
    return delegate.removeIdentityProvider(organization, identityProvider);
  }

  @Override
  public boolean isEnabled() {
    return delegate.isEnabled();
  }

  @Override
  public boolean isManagedMember(OrganizationModel organization, UserModel member) {
    return delegate.isManagedMember(organization, member);
  }

  @Override
  public boolean isMember(OrganizationModel organization, UserModel user) {
    return delegate.isMember(organization, user);
  }

  @Override
  public boolean removeMember(OrganizationModel organization, UserModel member) {
    return delegate.removeMember(organization, member);
  }

  @Override
  public long count() {
    return delegate.count();
  }

  @Override
  public boolean hasOrganizations() {
    return delegate.hasOrganizations();
  }

  @Override
  public void close() {
    delegate.close();
  }
}
