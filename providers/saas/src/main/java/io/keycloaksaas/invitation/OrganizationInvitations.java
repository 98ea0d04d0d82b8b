package io.keycloaksaas.invitation;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.jpa.JpaInvitationWriter;
import io.keycloaksaas.invitation.jpa.JpaInvitations;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.Role;
import io.keycloaksaas.organization.RoleDefinition;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.Roles;
import io.keycloaksaas.organization.Seats;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.utils.RedirectUtils;

/**
 * Invitations of one organization, for those who invite. Whether an address has an account is
 * neither asked nor told: a known and an unknown one take the same statements.
 */
public final class OrganizationInvitations {
  private static final int MAX_DAYS = 90;
  private static final int MAX_REDIRECT_URI = 2000;
  private static final Limit RESEND = new Limit("invitation.resend", 3, Duration.ofDays(1));

  private final KeycloakSession session;
  private final Organization organization;
  private final RoleGranter granter;
  private final Settings settings;
  private final InvitationReader reader;
  private final JpaInvitationWriter writer;
  private final InvitationChanges changes;

  /**
   * @param granter whose rights limit what is promised and taken back
   */
  public OrganizationInvitations(
      KeycloakSession session, Organization organization, RoleGranter granter) {
    this.session = session;
    this.organization = organization;
    this.granter = granter;
    this.settings = new Settings(session.getContext().getRealm());
    this.reader = new InvitationReader(session);
    this.writer = new JpaInvitationWriter(session);
    this.changes = new InvitationChanges(session, organization.id());
  }

  /**
   * A new invitation.
   *
   * @param link where the realm shows it, once, to who invites
   */
  public record Created(Invitation invitation, Optional<String> link) {}

  /**
   * What became of one of several.
   *
   * @param email as it was asked for
   * @param problem in place of an invitation
   */
  public record Outcome(String email, Optional<Created> created, Optional<Problem> problem) {}

  /** Oldest first. */
  public List<Invitation> list(Optional<Status> status, Page.Request page) {
    return reader.list(organization.id(), status, page).stream()
        .map(StoredInvitation::invitation)
        .toList();
  }

  /**
   * @throws Problem {@code invitation_not_found}
   */
  public Invitation get(String id) {
    return stored(id).invitation();
  }

  /**
   * Invites one address, by mail.
   *
   * @throws Problem {@code validation_failed}, {@code role_not_found}, {@code permission_denied},
   *     {@code member_already_exists}, {@code invitation_already_exists}, {@code limit_reached},
   *     {@code too_many_requests}
   */
  public Created create(Inviter inviter, InvitationDraft draft) {
    changes.lock();
    return create(inviter, draft, new InvitationQuota(session, organization.id()));
  }

  /**
   * Invites several addresses in one transaction: each is decided before anything of it is written,
   * so that one that is refused takes nothing away from the others, and under one lock, so that the
   * limits are exact.
   */
  public List<Outcome> createAll(Inviter inviter, List<InvitationDraft> drafts) {
    changes.lock();
    InvitationQuota quota = new InvitationQuota(session, organization.id());
    List<Outcome> outcomes = new ArrayList<>();
    for (InvitationDraft draft : drafts) {
      outcomes.add(outcome(inviter, draft, quota));
    }
    return List.copyOf(outcomes);
  }

  private Outcome outcome(Inviter inviter, InvitationDraft draft, InvitationQuota quota) {
    try {
      return new Outcome(
          draft.email(), Optional.of(create(inviter, draft, quota)), Optional.empty());
    } catch (Problem problem) {
      return new Outcome(draft.email(), Optional.empty(), Optional.of(problem));
    }
  }

  private Created create(Inviter inviter, InvitationDraft draft, InvitationQuota quota) {
    EmailAddress address = EmailAddress.parse("email", draft.email());
    Duration life = life(draft.expiresInDays());
    String redirectUri = redirectUri(inviter, draft.redirectUri());
    List<RoleDefinition> promised = promised(draft.roles());
    List<Role> roles = promised.stream().map(RoleDefinition::role).toList();
    requireMayDecide(roles);
    requireNotThere(address);
    if (settings.flag(Settings.Key.MEMBERS_COUNT_PENDING)) {
      Seats.requireFree(session, organization.id());
    }
    quota.take();
    Instant now = Times.CLOCK.instant();
    Invitation invitation =
        new Invitation(
            Ids.next(),
            organization.id(),
            organization.slug(),
            organization.name(),
            organization.logoId(),
            address.value(),
            roles.stream().map(Role::key).toList(),
            promised.stream().map(RoleDefinition::name).toList(),
            Status.PENDING,
            inviter.user().getId(),
            name(inviter),
            inviter.client() == null ? null : inviter.client().getClientId(),
            redirectUri,
            false,
            now,
            now.plus(life),
            null);
    writer.create(invitation, inviter.type(), roles.stream().map(Role::id).toList());
    changes.log(
        EventType.INVITATION_CREATED,
        invitation.id(),
        null,
        Map.of("roles", invitation.roles(), "expires_at", invitation.expiresAt().toString()));
    InvitationMail.queue(session, invitation);
    return new Created(invitation, link(invitation));
  }

  private static String name(Inviter inviter) {
    return inviter.type() == Inviter.Type.ADMINISTRATOR
        ? null
        : InviterName.of(
                inviter.user().getFirstName(),
                inviter.user().getLastName(),
                inviter.user().getUsername())
            .orElse(null);
  }

  private Duration life(Integer days) {
    int wanted = days == null ? settings.number(Settings.Key.INVITATIONS_EXPIRY_DAYS) : days;
    if (wanted < 1 || wanted > MAX_DAYS) {
      throw Problem.invalid("expiresInDays", "'expiresInDays' must be 1 to " + MAX_DAYS + ".");
    }
    return Duration.ofDays(wanted);
  }

  /** Only where the application itself may send its users. */
  private String redirectUri(Inviter inviter, String wanted) {
    if (wanted == null) {
      return null;
    }
    String allowed =
        wanted.length() > MAX_REDIRECT_URI
            ? null
            : RedirectUtils.verifyRedirectUri(session, wanted, inviter.client());
    if (allowed == null) {
      throw Problem.invalid(
          "redirectUri", "'redirectUri' must be one of the valid redirect URIs of the client.");
    }
    return allowed;
  }

  private List<RoleDefinition> promised(Collection<String> keys) {
    return new Roles(session, organization.id())
        .definitions(keys.isEmpty() ? settings.words(Settings.Key.DEFAULT_MEMBER_ROLES) : keys);
  }

  private void requireMayDecide(List<Role> roles) {
    Catalog catalog = session.getProvider(CatalogProvider.class).current().catalog();
    granter.requireMayChange(List.of(), roles, catalog);
  }

  /** An expired one gives its place up at once, whatever its row says. */
  private void requireNotThere(EmailAddress address) {
    if (new JpaInvitations(session).isMember(organization.id(), address)) {
      throw Problem.of(
          ProblemCode.MEMBER_ALREADY_EXISTS, "A member of the organization has this address.");
    }
    Optional<JpaInvitationWriter.Standing> standing = writer.pending(organization.id(), address);
    if (standing.isPresent()) {
      if (standing.get().expiresAt() > Times.CLOCK.millis()) {
        throw Problem.of(
            ProblemCode.INVITATION_ALREADY_EXISTS,
            "The address is invited already; send that invitation again, or withdraw it.");
      }
      changes.close(standing.get().id(), Status.EXPIRED, null);
    }
  }

  /** Who invites has seen this token: it proves no mailbox. */
  private Optional<String> link(Invitation invitation) {
    if (!settings.flag(Settings.Key.INVITATIONS_RETURN_LINK)) {
      return Optional.empty();
    }
    String token = InvitationToken.next();
    writer.addToken(organization.id(), invitation.id(), InvitationToken.hash(token), false);
    return Optional.of(InvitationLink.of(InvitationLink.base(session), token));
  }

  /**
   * Sends the mail once more; the links so far are dead.
   *
   * @throws Problem {@code invitation_not_found}, {@code invitation_expired}, {@code
   *     invitation_closed}, {@code permission_denied}, {@code too_many_requests}
   */
  public Invitation resend(String id) {
    Limits.hit(session, RESEND, get(id).id());
    Invitation invitation = decide(id);
    writer.removeTokens(organization.id(), id);
    changes.log(EventType.INVITATION_RESENT, id, null, Map.of());
    InvitationMail.queue(session, invitation);
    return invitation;
  }

  /**
   * Takes it back.
   *
   * @throws Problem {@code invitation_not_found}, {@code invitation_expired}, {@code
   *     invitation_closed}, {@code permission_denied}
   */
  public void revoke(String id) {
    Invitation invitation = decide(id);
    changes.close(invitation.id(), Status.REVOKED, null);
  }

  /** A pending one, under the lock, with no more rights than who decides about it has. */
  private Invitation decide(String id) {
    changes.lock();
    StoredInvitation stored = stored(id);
    InvitationChanges.requirePending(stored.invitation());
    requireMayDecide(stored.roles());
    return stored.invitation();
  }

  private StoredInvitation stored(String id) {
    return reader.byId(organization.id(), id).orElseThrow(InvitationChanges::notFound);
  }
}
