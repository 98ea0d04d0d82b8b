package io.keycloaksaas.catalog;

import static io.keycloaksaas.catalog.Documents.SMALL;
import static io.keycloaksaas.catalog.Documents.first;
import static io.keycloaksaas.catalog.Documents.next;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogDiffTest {
  private static final String PRO =
      SMALL.substring(SMALL.indexOf("  pro:"), SMALL.indexOf("defaults:"));

  private final Catalog first = first(SMALL);

  @Test
  void theSameDocumentChangesNothing() {
    CatalogDiff diff = to(SMALL);
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.plansWithOtherGrants()).isEmpty();
    assertThat(diff.defaultsChanged()).isEmpty();
    assertThat(diff.rolesWithOtherPermissions()).isEmpty();
    assertThat(diff.permissionsWithOtherMeaning()).isEmpty();
  }

  @Test
  void anotherValueIsAChangeOfThePlansGrants() {
    CatalogDiff diff = to(SMALL.replace("runs: 1000", "runs: unlimited"));
    assertThat(lines(diff)).containsExactly("changed plans.pro.values.runs: 1000 -> unlimited");
    assertThat(diff.plansWithOtherGrants()).containsExactly("pro");
    assertThat(diff.defaultsChanged()).isEmpty();
  }

  @Test
  void whatRollsOverIsPartOfWhatAPlanGrants() {
    CatalogDiff diff =
        to(SMALL.replace("runs: 1000 }", "runs: 1000 }\n    rollover: { runs: { max: 300 } }"));
    assertThat(lines(diff)).containsExactly("added plans.pro.rollover.runs:  -> at most 300");
    assertThat(diff.plansWithOtherGrants()).containsExactly("pro");
    assertThat(diff.defaultsChanged()).isEmpty();
  }

  @Test
  void anotherPriceIsNoChangeOfThePlansGrants() {
    CatalogDiff diff = to(SMALL.replace("amount: 9900", "amount: 12900").replace("14", "30"));
    assertThat(lines(diff))
        .containsExactly(
            "changed plans.pro.price: 9900 USD/month -> 12900 USD/month",
            "changed plans.pro.trialDays: 14 -> 30");
    assertThat(diff.plansWithOtherGrants()).isEmpty();
  }

  @Test
  void aRemovedPlanIsArchived() {
    CatalogDiff diff = to(SMALL.replace(PRO, ""));
    assertThat(lines(diff))
        .containsExactly(
            "archived plans.pro: Pro, 9900 USD/month -> Pro, 9900 USD/month (archived)");
    Catalog second = next(SMALL.replace(PRO, ""), first);
    assertThat(lines(CatalogDiff.between(second, next(SMALL, second))))
        .containsExactly(
            "changed plans.pro: Pro, 9900 USD/month (archived) -> Pro, 9900 USD/month");
  }

  @Test
  void whatTheDefaultPlanGrantsConcernsWhoHasNoSubscription() {
    CatalogDiff diff = to(SMALL.replace("org:members: 5", "org:members: 3"));
    assertThat(diff.plansWithOtherGrants()).containsExactly("free");
    assertThat(diff.defaultsChanged())
        .containsExactlyInAnyOrder(Plan.Audience.USER, Plan.Audience.ORGANIZATION);
  }

  @Test
  void withoutADefaultOnlyItsKindIsConcerned() {
    CatalogDiff diff = to(SMALL.replace("{ organization: free, user: free }", "{ user: free }"));
    assertThat(lines(diff)).containsExactly("removed defaults.organization: free -> ");
    assertThat(diff.defaultsChanged()).containsExactly(Plan.Audience.ORGANIZATION);
  }

  @Test
  void aNewPermissionReachesTheRolesThatHaveAll() {
    CatalogDiff diff = to(SMALL.replace("permissions:\n", "permissions:\n  org:fly: {}\n"));
    assertThat(lines(diff))
        .containsExactly(
            "added permissions.org:fly:  -> org:fly",
            "added roles.org:owner.permissions.org:fly:  -> granted");
    assertThat(diff.rolesWithOtherPermissions()).containsExactly("org:owner");
    assertThat(diff.permissionsWithOtherMeaning()).containsExactly("org:fly");
  }

  @Test
  void anotherRequirementChangesThePermission() {
    CatalogDiff diff = to(SMALL.replace("requires: org:basic", "requires: runs"));
    assertThat(lines(diff))
        .containsExactly("changed permissions.org:members:manage.requires: org:basic -> runs");
    assertThat(diff.permissionsWithOtherMeaning()).containsExactly("org:members:manage");
    assertThat(diff.rolesWithOtherPermissions()).isEmpty();
  }

  @Test
  void aRoleThatListsAllIsNotARoleThatHasAll() {
    CatalogDiff diff = to(SMALL.replace("[\"*\"]", "[org:read, org:members:manage]"));
    assertThat(lines(diff)).containsExactly("removed roles.org:owner.permissions.*: granted -> ");
    assertThat(diff.rolesWithOtherPermissions()).isEmpty();
  }

  @Test
  void aFirstCatalogueIsAllAdditions() {
    assertThat(lines(CatalogDiff.between(Catalog.EMPTY, first)))
        .containsExactly(
            "added defaults.organization:  -> free",
            "added defaults.user:  -> free",
            "added features.org:basic:  -> boolean",
            "added features.org:members:  -> limit",
            "added features.runs:  -> metered",
            "added permissions.org:members:manage:  -> org:members:manage",
            "added permissions.org:read:  -> See it",
            "added plans.free:  -> Free, free",
            "added plans.pro:  -> Pro, 9900 USD/month",
            "added roles.org:member:  -> Member",
            "added roles.org:owner:  -> Owner");
  }

  @Test
  void aRemovedRoleConcernsWhoHasIt() {
    Catalog more =
        first(SMALL.replace("roles:\n", "roles:\n  org:a: { name: A, permissions: [] }\n"));
    CatalogDiff diff = CatalogDiff.between(more, first);
    assertThat(lines(diff)).containsExactly("removed roles.org:a: A -> ");
    assertThat(diff.rolesWithOtherPermissions()).containsExactly("org:a");
  }

  private CatalogDiff to(String document) {
    return CatalogDiff.between(first, next(document, first));
  }

  private static List<String> lines(CatalogDiff diff) {
    return diff.changes().stream()
        .map(
            c ->
                c.action().key()
                    + " "
                    + c.path()
                    + ": "
                    + c.before().orElse("")
                    + " -> "
                    + c.after().orElse(""))
        .toList();
  }
}
