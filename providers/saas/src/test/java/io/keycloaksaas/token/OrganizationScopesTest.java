package io.keycloaksaas.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganizationScopesTest {
  @Test
  void named_organizations_are_found_in_order() {
    assertThat(OrganizationScopes.parse("openid organization:acme organization:globex").aliases())
        .containsExactly("acme", "globex");
  }

  @Test
  void the_star_names_none() {
    assertThat(OrganizationScopes.parse("organization:*").namesOne()).isFalse();
  }

  @Test
  void the_bare_word_lets_the_user_select() {
    assertThat(OrganizationScopes.parse("openid organization").any()).isTrue();
    assertThat(OrganizationScopes.parse("organization:acme organizations").any()).isFalse();
  }

  @Test
  void no_scope_says_nothing() {
    assertThat(OrganizationScopes.parse(null).namesOne()).isFalse();
  }
}
