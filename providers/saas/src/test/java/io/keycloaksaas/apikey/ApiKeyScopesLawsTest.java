package io.keycloaksaas.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is left of a key is never more than the key, nor than the rights that bound it (C2). */
class ApiKeyScopesLawsTest {

  @Provide
  Arbitrary<Set<String>> permissions() {
    Set<String> all = new TreeSet<>(ApiKeyScopes.NEVER);
    all.addAll(Set.of("org:read", "org:update", "org:projects:read", "org:members:manage"));
    return Arbitraries.of(all).set();
  }

  @Property
  void it_is_within_the_scopes_and_within_the_rights(
      @ForAll("permissions") Set<String> scopes, @ForAll("permissions") Set<String> rights) {
    SortedSet<String> left = ApiKeyScopes.within(scopes, rights);

    assertThat(scopes).containsAll(left);
    assertThat(rights).containsAll(left);
    assertThat(left).doesNotContainAnyElementsOf(ApiKeyScopes.NEVER);
  }

  @Property
  void fewer_rights_never_give_more(
      @ForAll("permissions") Set<String> scopes,
      @ForAll("permissions") Set<String> rights,
      @ForAll("permissions") Set<String> lost) {
    Set<String> fewer = new TreeSet<>(rights);
    fewer.removeAll(lost);

    assertThat(ApiKeyScopes.within(scopes, rights)).containsAll(ApiKeyScopes.within(scopes, fewer));
  }

  @Property
  void everything_that_both_name_and_no_rule_forbids_is_left(
      @ForAll("permissions") Set<String> scopes, @ForAll("permissions") Set<String> rights) {
    Set<String> both = new TreeSet<>(scopes);
    both.retainAll(rights);
    both.removeAll(ApiKeyScopes.NEVER);

    assertThat(ApiKeyScopes.within(scopes, rights)).isEqualTo(both);
  }
}
