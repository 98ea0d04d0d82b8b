package io.keycloaksaas.organization;

import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.models.ModelValidationException;
import org.keycloak.models.OrganizationInvitationModel;
import org.keycloak.models.OrganizationInvitationModel.Filter;
import org.keycloak.models.OrganizationModel;
import org.keycloak.organization.InvitationManager;

/**
 * Old native invitations can be read and removed; new ones are refused, since who accepts one
 * becomes a managed member.
 */
record NativeInvitationsOff(InvitationManager delegate) implements InvitationManager {

  @Override
  public OrganizationInvitationModel create(
      OrganizationModel organization, String email, String firstName, String lastName) {
    throw new ModelValidationException("Native invitations are off in this realm.");
  }

  @Override
  public OrganizationInvitationModel getById(String id) {
    return delegate.getById(id);
  }

  @Override
  public Stream<OrganizationInvitationModel> getAllStream(
      OrganizationModel organization, Map<Filter, String> attributes, Integer first, Integer max) {
    return delegate.getAllStream(organization, attributes, first, max);
  }

  @Override
  public boolean remove(String id) {
    return delegate.remove(id);
  }
}
