package io.keycloaksaas.organization;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Nobody grants, changes or takes away what he lacks. Raw permissions are compared, before features
 * and the catalogue filter them: one that sleeps today wakes at an upgrade, one that was withdrawn
 * comes back with a later catalogue. An owner's role is an owner's business alone, since its
 * permissions may equal an administrator's.
 */
public interface RoleGranter {
  /** A realm's administrator, authorized elsewhere. */
  RoleGranter ADMINISTRATOR = (before, after, catalog) -> {};

  /**
   * @param before all roles of the member so far
   * @param after all roles of the member from now on
   * @throws Problem {@code permission_denied} with {@code missingPermissions}
   */
  void requireMayChange(List<Role> before, List<Role> after, Catalog catalog);

  /**
   * A member with what he holds himself.
   *
   * @param current reads his membership; asked when the change is decided, under the lock of the
   *     organization, so that who was demoted a moment ago grants nothing any more
   */
  static RoleGranter member(Supplier<Membership> current) {
    return (before, after, catalog) -> {
      Membership membership = current.get();
      List<Role> touched = Stream.concat(before.stream(), after.stream()).toList();
      if (touched.stream().anyMatch(Role::isOwner) && !membership.isOwner()) {
        throw Problem.of(ProblemCode.PERMISSION_DENIED, "Only an owner decides about owners.");
      }
      Set<String> missing = named(touched, catalog);
      missing.removeAll(named(membership.roles(), catalog));
      if (!missing.isEmpty() && !holdsEverything(membership, catalog)) {
        throw Problem.of(
            ProblemCode.PERMISSION_DENIED,
            "You cannot decide about roles with permissions that you lack.",
            "missingPermissions",
            List.copyOf(missing));
      }
    };
  }

  private static Set<String> named(List<Role> roles, Catalog catalog) {
    Set<String> all = new TreeSet<>();
    roles.forEach(role -> all.addAll(Membership.namedPermissions(role, catalog)));
    return all;
  }

  /** Also what the catalogue does not know today: whatever it is, he will have it too. */
  private static boolean holdsEverything(Membership membership, Catalog catalog) {
    return membership.roles().stream()
        .filter(role -> role.ownPermissions().isEmpty())
        .map(role -> catalog.roles().get(role.id()))
        .anyMatch(template -> template != null && template.allPermissions());
  }
}
