package io.keycloaksaas.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Permission;
import io.keycloaksaas.catalog.RoleTemplate;
import io.keycloaksaas.platform.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever members do to each other and to roles, in whatever order (C3): nobody who is no owner
 * brings about a permission that he does not hold, or touches an owner.
 */
class RoleGranterLawsTest {
  private static final int MEMBERS = 6;
  private static final int ACTS = 60;

  /** The last one was withdrawn from the catalogue; roles name it still. */
  private static final List<String> PERMISSIONS =
      List.of("org:a", "org:b", "org:c", "org:sleeping", "org:withdrawn");

  private static final Catalog CATALOG = catalog();

  private static Catalog catalog() {
    Map<String, Permission> permissions = new LinkedHashMap<>();
    PERMISSIONS.stream()
        .filter(key -> !key.equals("org:withdrawn"))
        .forEach(
            key ->
                permissions.put(
                    key,
                    new Permission(
                        key,
                        "",
                        key.equals("org:sleeping")
                            ? Optional.of(new FeatureKey("org:sso"))
                            : Optional.empty())));
    Map<String, RoleTemplate> roles = new LinkedHashMap<>();
    roles.put(Role.OWNER, new RoleTemplate(Role.OWNER, "Owner", permissions.keySet(), true));
    roles.put(Role.ADMIN, new RoleTemplate(Role.ADMIN, "Admin", permissions.keySet(), true));
    roles.put("org:some", new RoleTemplate("org:some", "Some", Set.of("org:a", "org:sleeping")));
    roles.put("org:member", new RoleTemplate("org:member", "Member", Set.of("org:a")));
    return new Catalog(
        1, Map.of(), Map.of(), permissions, roles, Optional.empty(), Optional.empty());
  }

  /** Members by number with the ids of their roles, and the organization's own roles by id. */
  private static final class World {
    private final Map<Integer, Set<String>> held = new HashMap<>();
    private final Map<String, Set<String>> own = new HashMap<>();
    private int made;

    World(Random random) {
      for (int i = 0; i < 3; i++) {
        own.put("own" + made++, some(PERMISSIONS, random));
      }
      IntStream.range(0, MEMBERS).forEach(i -> held.put(i, some(roleIds(), random)));
      held.get(0).add(Role.OWNER);
    }

    List<String> roleIds() {
      List<String> ids = new ArrayList<>(new TreeSet<>(own.keySet()));
      ids.addAll(CATALOG.roles().keySet());
      return ids;
    }

    Role role(String id) {
      return own.containsKey(id) ? new Role(id, id, Optional.of(own.get(id))) : Role.template(id);
    }

    List<Role> roles(Set<String> ids) {
      return ids.stream().sorted().map(this::role).toList();
    }

    Membership membership(int member) {
      return new Membership(null, 0, null, roles(held.get(member)));
    }

    /** As the database names them, awake or not. */
    Map<Integer, Set<String>> named() {
      return held.keySet().stream()
          .collect(
              Collectors.toMap(
                  i -> i,
                  i ->
                      roles(held.get(i)).stream()
                          .flatMap(role -> Membership.namedPermissions(role, CATALOG).stream())
                          .collect(Collectors.toSet())));
    }

    Set<Integer> owners() {
      return held.keySet().stream()
          .filter(i -> held.get(i).contains(Role.OWNER))
          .collect(Collectors.toSet());
    }

    /** Everything of those who hold the role, as {@link CustomRoles} asks for it. */
    List<Role> beside(String id) {
      Set<String> ids = new HashSet<>(Set.of(id));
      held.values().stream().filter(roles -> roles.contains(id)).forEach(ids::addAll);
      return roles(ids);
    }
  }

  @Property(seed = "31")
  void nobodyBringsAboutWhatHeLacks(@ForAll Random random) {
    World world = new World(random);
    for (int act = 0; act < ACTS; act++) {
      int actor = random.nextInt(MEMBERS);
      Membership before = world.membership(actor);
      Map<Integer, Set<String>> named = world.named();
      Set<Integer> owners = world.owners();

      boolean done = act(world, RoleGranter.member(() -> before), random);

      if (done && !before.isOwner()) {
        assertThat(world.owners()).isEqualTo(owners);
        Set<String> mine =
            before.roles().stream().anyMatch(role -> role.id().equals(Role.ADMIN))
                ? Set.copyOf(PERMISSIONS)
                : named.get(actor);
        world
            .named()
            .forEach(
                (member, now) ->
                    assertThat(now.stream().filter(p -> !named.get(member).contains(p)))
                        .as("gained by the act of one with %s", mine)
                        .isSubsetOf(mine));
        owners.forEach(owner -> assertThat(world.named().get(owner)).isEqualTo(named.get(owner)));
      }
    }
  }

  /** Whether it was allowed. */
  private static boolean act(World world, RoleGranter granter, Random random) {
    try {
      switch (random.nextInt(4)) {
        case 0 -> replaceRoles(world, granter, random);
        case 1 -> createRole(world, granter, random);
        case 2 -> updateRole(world, granter, random);
        default -> removeMember(world, granter, random);
      }
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  private static void replaceRoles(World world, RoleGranter granter, Random random) {
    int member = random.nextInt(MEMBERS);
    Set<String> after = some(world.roleIds(), random);
    granter.requireMayChange(world.roles(world.held.get(member)), world.roles(after), CATALOG);
    world.held.put(member, after);
  }

  private static void createRole(World world, RoleGranter granter, Random random) {
    String id = "own" + world.made++;
    Set<String> permissions = some(PERMISSIONS, random);
    granter.requireMayChange(
        List.of(), List.of(new Role(id, id, Optional.of(permissions))), CATALOG);
    world.own.put(id, permissions);
  }

  private static void updateRole(World world, RoleGranter granter, Random random) {
    List<String> ids = List.copyOf(new TreeSet<>(world.own.keySet()));
    String id = ids.get(random.nextInt(ids.size()));
    Set<String> permissions = some(PERMISSIONS, random);
    granter.requireMayChange(
        world.beside(id), List.of(new Role(id, id, Optional.of(permissions))), CATALOG);
    world.own.put(id, permissions);
  }

  /** And lets somebody in again, with the least. */
  private static void removeMember(World world, RoleGranter granter, Random random) {
    int member = random.nextInt(MEMBERS);
    granter.requireMayChange(world.roles(world.held.get(member)), List.of(), CATALOG);
    world.held.put(member, new HashSet<>());
  }

  private static <T> Set<T> some(List<T> all, Random random) {
    return all.stream()
        .filter(one -> random.nextInt(3) == 0)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
