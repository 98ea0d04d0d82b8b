package io.keycloaksaas.organization;

import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaOrganizationRows;
import io.keycloaksaas.organization.jpa.JpaOrganizationWriter;
import io.keycloaksaas.organization.jpa.JpaOrganizations;
import io.keycloaksaas.organization.jpa.JpaSlugs;
import io.keycloaksaas.persistence.CacheDrops;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Slug;
import io.keycloaksaas.platform.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** The organizations of a realm, on Keycloak's native ones. */
public final class Organizations {
  private static final int MAX_NAME = 120;

  /** Names travel in mails; a link in one would be read as ours. */
  private static final Pattern LINK = Pattern.compile("://|www\\.|@", Pattern.CASE_INSENSITIVE);

  private final KeycloakSession session;
  private final RealmModel realm;
  private final JpaOrganizations reader;
  private final JpaOrganizationWriter writer;

  public Organizations(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.reader = new JpaOrganizations(session);
    this.writer = new JpaOrganizationWriter(session);
  }

  /**
   * Makes a native organization with our row, and its first owner.
   *
   * @param id a fresh one
   * @param slug never one that is or was another's
   * @param owner gets the creator's roles; null for none
   * @throws Problem {@code validation_failed}, {@code organization_slug_taken}
   */
  public Organization create(
      String id, String name, String slug, Metadata metadata, UserModel owner) {
    String cleanName = name(name);
    Slug cleanSlug = slug(slug);
    String createdBy = owner == null ? null : owner.getId();
    create(new OrganizationDraft(id, cleanSlug, cleanName, createdBy, false), owner);
    Renames.requireNotRetired(new JpaSlugs(session), cleanSlug);
    if (!metadata.equals(Metadata.EMPTY)) {
      new JpaOrganizationRows(session, id).setMetadata(metadata);
    }
    return get(id);
  }

  /**
   * Makes one for a new user, as his own.
   *
   * @param id a fresh one
   * @throws Problem as {@link #create}
   */
  public void createPersonal(String id, String name, String slug, UserModel owner) {
    create(new OrganizationDraft(id, slug(slug), name(name), owner.getId(), true), owner);
  }

  private void create(OrganizationDraft draft, UserModel owner) {
    draft.announce(session);
    try {
      EventLog.together(session, () -> createNative(draft, owner));
      writer.flush();
    } catch (ConstraintViolationException | ModelDuplicateException e) {
      throw slugTaken(draft.slug());
    }
  }

  /** Our rows follow, by what Keycloak's provider leads to. */
  private void createNative(OrganizationDraft draft, UserModel owner) {
    OrganizationProvider organizations = session.getProvider(OrganizationProvider.class);
    // The native name must be unique and is shown by Keycloak's console only.
    String slug = draft.slug().value();
    OrganizationModel created = organizations.create(draft.id(), slug, slug);
    if (owner != null) {
      new JoinDraft(CreatorRoles.of(session), null).announce(session, draft.id(), owner.getId());
      organizations.addMember(created, owner);
    }
  }

  /** By id, slug or former slug; a deleted one too. */
  public Optional<Organization> find(String idOrSlug) {
    return Ids.isPossible(idOrSlug) ? reader.find(idOrSlug) : Optional.empty();
  }

  /** Whether its members leave in this transaction because it goes, not because they do. */
  public static boolean isBeingRemoved(KeycloakSession session, String organizationId) {
    return OrganizationLifecycle.isBeingRemoved(session, organizationId);
  }

  public static Problem notFound() {
    return Problem.of(ProblemCode.ORGANIZATION_NOT_FOUND, "There is no such organization.");
  }

  /**
   * @throws Problem {@code organizations_disabled} where Keycloak's own switch is off
   */
  public static void requireOn(KeycloakSession session) {
    if (!session.getContext().getRealm().isOrganizationsEnabled()) {
      throw disabled();
    }
  }

  static Problem disabled() {
    return Problem.of(
        ProblemCode.ORGANIZATIONS_DISABLED, "Organizations are switched off in this realm.");
  }

  public static Problem suspended() {
    return Problem.of(
        ProblemCode.ORGANIZATION_SUSPENDED, "The organization is suspended; ask its operator.");
  }

  static Problem slugTaken(Slug slug) {
    return Problem.of(ProblemCode.ORGANIZATION_SLUG_TAKEN, "The slug '" + slug + "' is taken.");
  }

  private Organization get(String id) {
    return find(id).orElseThrow(Organizations::notFound);
  }

  /** Keycloak's own model of one of ours. */
  public OrganizationModel nativeOf(Organization organization) {
    return session.getProvider(OrganizationProvider.class).getById(organization.id());
  }

  /**
   * A user's memberships in organizations of this status, oldest first; of deleted ones only those
   * that he owns, and so may restore.
   */
  public List<Membership> memberships(String userId, OrganizationStatus status, Page.Request page) {
    return reader.memberships(userId, status, page.after(), page.fetch());
  }

  /** What applications keep with these organizations, by their ids; one statement. */
  public Map<String, Metadata> metadata(Collection<String> ids) {
    return reader.metadata(ids);
  }

  /**
   * From now on it contributes to nobody's entitlements; nothing is lost. Repeating it changes
   * nothing.
   */
  public Organization suspend(Organization organization) {
    return setStatus(organization, OrganizationStatus.SUSPENDED, EventType.ORGANIZATION_SUSPENDED);
  }

  /** Takes a suspension back. */
  public Organization resume(Organization organization) {
    return setStatus(organization, OrganizationStatus.ACTIVE, EventType.ORGANIZATION_RESUMED);
  }

  private Organization setStatus(
      Organization organization, OrganizationStatus status, EventType type) {
    LockedOrganization locked =
        new LockedOrganization(session, organization.id(), () -> {}).requireLiving();
    if (locked.before().status() == status) {
      return locked.before();
    }
    locked.rows().setStatus(status);
    return locked.written(type, Map.of());
  }

  /**
   * The ids of native organizations that came before us, by one statement.
   *
   * @param after where the page before ended; empty for the first
   */
  public List<String> strangers(String after, int max) {
    return reader.strangers(after, max);
  }

  public long countStrangers() {
    return reader.countStrangers();
  }

  /** Makes one of ours of it; its members get the default role. One that has gone is none. */
  public void adopt(String id) {
    OrganizationModel organization = session.getProvider(OrganizationProvider.class).getById(id);
    if (organization != null && !writer.exists(id)) {
      adopt(organization);
    }
  }

  private void adopt(OrganizationModel organization) {
    OrganizationLifecycle lifecycle = new OrganizationLifecycle(session, realm);
    lifecycle.created(organization);
    session
        .getProvider(OrganizationProvider.class)
        .getMembersStream(organization, Map.of(), null, null, null)
        .forEach(member -> lifecycle.joined(organization, member));
  }

  /** Remembers the organization a user chose last. */
  public void choose(Membership membership, String userId) {
    writer.choose(membership.organization().id(), userId);
    CacheDrops.afterCommit(session, Memberships.cacheKey(realm.getId(), userId));
  }

  static String name(String name) {
    String clean = Text.line("name", name, 1, MAX_NAME);
    if (LINK.matcher(clean).find()) {
      throw Problem.invalid("name", "'name' must not contain a link or an e-mail address.");
    }
    return clean;
  }

  static Slug slug(String slug) {
    if (!Slug.isValid(slug)) {
      throw Problem.invalid(
          "slug",
          "'slug' must be 3 to 63 lower-case letters, digits and hyphens, and not a reserved word.");
    }
    return new Slug(slug);
  }
}
