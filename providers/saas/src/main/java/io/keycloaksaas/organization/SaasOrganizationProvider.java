package io.keycloaksaas.organization;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.keycloaksaas.persistence.SaasRealms;
import java.util.stream.Stream;
import org.keycloak.authorization.fgap.AdminPermissionsSchema;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.InvitationManager;
import org.keycloak.organization.OrganizationProvider;
import org.keycloak.storage.StorageId;

/**
 * Keycloak's organizations with our facts beside them: whoever creates one, by whatever door,
 * leaves our row with it. It is called many times in a login, so nothing here logs or adds SQL to
 * reading. Where the realm was set up, nobody becomes a <em>managed</em> member (removing one
 * deletes the account), and native invitations, which would make some, are off.
 */
final class SaasOrganizationProvider extends ForwardingOrganizationProvider {
  /** Aliases never change, so an entry can only become dangling; misses are not kept. */
  private static final Cache<String, String> IDS_BY_ALIAS =
      Caffeine.newBuilder().maximumSize(50_000).build();

  private static final String MADE = "saas.organization.made.";

  private final KeycloakSession session;

  SaasOrganizationProvider(KeycloakSession session, OrganizationProvider delegate) {
    super(delegate);
    this.session = session;
  }

  @Override
  public OrganizationModel create(String id, String name, String alias) {
    OrganizationLifecycle lifecycle = new OrganizationLifecycle(session, realm());
    if (isSetUp() && alias != null && !lifecycle.isFree(alias)) {
      // organization:<alias> and the slug would mean two organizations
      throw new ModelDuplicateException("The alias is another organization's, or was.");
    }
    OrganizationModel organization = super.create(id, name, alias);
    session.setAttribute(made(), true);
    lifecycle.created(organization);
    return organization;
  }

  /** Takes our lock before Keycloak's rows, as everybody does who changes an organization. */
  @Override
  public boolean addMember(OrganizationModel organization, UserModel user) {
    new OrganizationLifecycle(session, realm()).hold(organization);
    NativeMemberships.willChange(session, user);
    return super.addMember(organization, user);
  }

  @Override
  public boolean removeMember(OrganizationModel organization, UserModel user) {
    new OrganizationLifecycle(session, realm()).hold(organization);
    NativeMemberships.willChange(session, user);
    return super.removeMember(organization, user);
  }

  @Override
  public boolean remove(OrganizationModel organization) {
    OrganizationLifecycle lifecycle = new OrganizationLifecycle(session, realm());
    lifecycle.hold(organization);
    OrganizationLifecycle.announceRemoval(session, organization.getId());
    session.removeAttribute(made());
    return super.remove(organization);
  }

  @Override
  public boolean addManagedMember(OrganizationModel organization, UserModel user) {
    NativeMemberships.willChange(session, user);
    return isSetUp() ? addMember(organization, user) : super.addManagedMember(organization, user);
  }

  /**
   * Each knows whether the member is managed. Fine-grained permissions filter by who asks, and
   * users of other storages have their memberships elsewhere: there Keycloak itself answers.
   */
  @Override
  public Stream<OrganizationModel> getByMember(UserModel member) {
    if (!StorageId.isLocalStorage(member.getId())
        || AdminPermissionsSchema.SCHEMA.isAdminPermissionsEnabled(realm())) {
      return super.getByMember(member);
    }
    return NativeMemberships.of(session, member).stream()
        .map(
            membership ->
                new MemberOrganization(
                    membership, member.getId(), () -> getById(membership.organizationId())));
  }

  @Override
  public InvitationManager getInvitationManager() {
    InvitationManager invitations = super.getInvitationManager();
    return isSetUp() ? new NativeInvitationsOff(invitations) : invitations;
  }

  @Override
  public OrganizationModel getByAlias(String alias) {
    String key = realm().getId() + "/" + alias;
    String id = IDS_BY_ALIAS.getIfPresent(key);
    if (id != null) {
      OrganizationModel organization = getById(id);
      if (organization != null && alias.equals(organization.getAlias())) {
        return organization;
      }
      IDS_BY_ALIAS.invalidate(key);
    }
    OrganizationModel organization = super.getByAlias(alias);
    if (organization != null) {
      IDS_BY_ALIAS.put(key, organization.getId());
    }
    return organization;
  }

  /** Keycloak forgets what it knew of that when one is made, and asks again with each user. */
  @Override
  public boolean hasOrganizations() {
    return session.getAttribute(made()) != null || super.hasOrganizations();
  }

  @Override
  public void removeAll() {
    session.removeAttribute(made());
    super.removeAll();
  }

  /** That the session has made an organization in the realm, and removed none since. */
  private String made() {
    return MADE + realm().getId();
  }

  private boolean isSetUp() {
    return SaasRealms.isSetUp(session, realm().getId());
  }

  private RealmModel realm() {
    return session.getContext().getRealm();
  }
}
