package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaTransfers;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Who owns one organization, and how that passes to another member. Where the realm asks for it, a
 * transfer waits until the new owner consents; one waits at most, the newest. It is void as soon as
 * its maker is no owner any more. Everything is decided under the lock of the organization.
 */
public final class Ownership {
  private static final Duration PATIENCE = Duration.ofHours(72);

  private final KeycloakSession session;
  private final RealmModel realm;
  private final String organizationId;
  private final JpaTransfers rows;
  private final Members members;

  public Ownership(KeycloakSession session, String organizationId) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.organizationId = organizationId;
    this.rows = new JpaTransfers(session);
    this.members = new Members(session, organizationId, RoleGranter.ADMINISTRATOR);
  }

  /**
   * An owner gives the ownership to another member.
   *
   * @return what waits for the member's consent; empty when it is done
   * @throws Problem {@code permission_denied}, {@code member_not_found}, {@code validation_failed},
   *     {@code organization_not_found}, {@code organization_suspended}
   */
  public Optional<Transfer> transfer(String fromUserId, String toUserId) {
    Subjects.lock(session, subject());
    requireOwner(fromUserId);
    requireFit(fromUserId, toUserId);
    if (!new Settings(realm).flag(Settings.Key.OWNERSHIP_CONFIRM)) {
      pass(Ids.next(), fromUserId, toUserId);
      return Optional.empty();
    }
    long now = Times.CLOCK.millis();
    Transfer transfer =
        new Transfer(
            Ids.next(), organizationId, fromUserId, toUserId, now, now + PATIENCE.toMillis());
    rows.put(transfer);
    log(EventType.OWNERSHIP_TRANSFER_REQUESTED, toUserId, transferData(transfer));
    new MemberMails(session, organizationId).transferAsked(transfer);
    return Optional.of(transfer);
  }

  /**
   * What waits.
   *
   * @throws Problem {@code transfer_not_found}
   */
  public Transfer waiting() {
    return rows.of(organizationId).orElseThrow(Ownership::notFound);
  }

  /**
   * An owner takes back what waits.
   *
   * @throws Problem {@code permission_denied}, {@code transfer_not_found}
   */
  public void cancel(String ownerId) {
    Subjects.lock(session, subject());
    requireOwner(ownerId);
    Transfer transfer = waiting();
    rows.remove(organizationId);
    log(EventType.OWNERSHIP_TRANSFER_CANCELED, transfer.toUserId(), transferData(transfer));
  }

  /**
   * The new owner consents.
   *
   * @throws Problem {@code transfer_not_found}
   */
  public void accept(String transferId, String userId) {
    Subjects.lock(session, subject());
    Transfer transfer = waitingFor(transferId, userId);
    rows.remove(organizationId);
    pass(transfer.id(), transfer.fromUserId(), userId);
  }

  /**
   * The new owner would rather not.
   *
   * @throws Problem {@code transfer_not_found}
   */
  public void decline(String transferId, String userId) {
    Subjects.lock(session, subject());
    Transfer transfer = waitingFor(transferId, userId);
    rows.remove(organizationId);
    log(EventType.OWNERSHIP_TRANSFER_DECLINED, userId, transferData(transfer));
  }

  /** What waits for a user, in all his organizations; oldest first. */
  public static List<Transfer> offeredTo(KeycloakSession session, String userId) {
    return new JpaTransfers(session).to(userId);
  }

  /**
   * @throws Problem {@code permission_denied}
   */
  public static void requireOwner(Membership membership) {
    if (!membership.isOwner()) {
      throw Problem.of(ProblemCode.PERMISSION_DENIED, "Only an owner decides about owners.");
    }
  }

  public static Problem notFound() {
    return Problem.of(
        ProblemCode.TRANSFER_NOT_FOUND, "No such transfer waits; it may be over or withdrawn.");
  }

  private Transfer waitingFor(String transferId, String userId) {
    place(userId);
    return rows.of(organizationId)
        .filter(t -> t.id().equals(transferId) && t.toUserId().equals(userId))
        .orElseThrow(Ownership::notFound);
  }

  private void requireOwner(String userId) {
    requireOwner(place(userId));
  }

  /** As it is now, which the lock may have had to wait for. */
  private Membership place(String userId) {
    Membership place =
        Memberships.find(session, userId, organizationId)
            .filter(found -> !found.isDeleted())
            .orElseThrow(
                () ->
                    Problem.of(ProblemCode.ORGANIZATION_NOT_FOUND, "You are no member any more."));
    if (!place.isActive()) {
      throw Organizations.suspended();
    }
    return place;
  }

  private void requireFit(String fromUserId, String toUserId) {
    Member member = members.get(toUserId == null ? "" : toUserId);
    UserModel user = session.users().getUserById(realm, member.userId());
    if (member.userId().equals(fromUserId) || user == null || !user.isEnabled()) {
      throw Problem.invalid(
          "userId", "The new owner must be another member, whose account is enabled.");
    }
  }

  /** The new owner first, so that the organization is never without one. */
  private void pass(String reference, String fromUserId, String toUserId) {
    Member to = members.get(toUserId);
    List<Role> held = members.heldRoles(to);
    List<Role> more = new ArrayList<>(held);
    if (held.stream().noneMatch(Role::isOwner)) {
      more.add(Role.template(Role.OWNER));
    }
    members.write(to, held, more);
    Member from = members.get(fromUserId);
    members.write(from, members.heldRoles(from), rest(members.heldRoles(from)));
    log(
        EventType.OWNERSHIP_TRANSFERRED,
        toUserId,
        Map.of("from_user_id", fromUserId, "to_user_id", toUserId));
    new MemberMails(session, organizationId).transferred(reference, fromUserId, toUserId);
  }

  /** He goes on as an administrator, where the catalogue has such a role. */
  private List<Role> rest(List<Role> held) {
    List<Role> rest = new ArrayList<>(held.stream().filter(role -> !role.isOwner()).toList());
    boolean known =
        session
            .getProvider(CatalogProvider.class)
            .current()
            .catalog()
            .roles()
            .containsKey(Role.ADMIN);
    if (known && rest.stream().noneMatch(role -> role.id().equals(Role.ADMIN))) {
      rest.add(Role.template(Role.ADMIN));
    }
    if (rest.isEmpty()) {
      new Settings(realm)
          .words(Settings.Key.DEFAULT_MEMBER_ROLES)
          .forEach(key -> rest.add(Role.template(key)));
    }
    return rest;
  }

  private static Map<String, Object> transferData(Transfer transfer) {
    return Map.of(
        "transfer_id", transfer.id(),
        "from_user_id", transfer.fromUserId(),
        "to_user_id", transfer.toUserId());
  }

  private void log(EventType type, String userId, Map<String, Object> more) {
    Map<String, Object> data = new HashMap<>(more);
    data.put("organization_id", organizationId);
    data.put("version", Subjects.change(session, subject()));
    EventLog.write(session, new Event(type, organizationId, userId, data));
  }

  private SubjectRef subject() {
    return SubjectRef.organization(realm.getId(), organizationId);
  }
}
