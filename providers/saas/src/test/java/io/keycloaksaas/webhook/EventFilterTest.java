package io.keycloaksaas.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keycloaksaas.platform.Problem;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFilterTest {
  @ParameterizedTest
  @CsvSource({
    "member.added, member.added, true",
    "member.added, member.removed, false",
    "member.*, member.roles_updated, true",
    "member.*, members.added, false",
    "member.*, role.created, false",
    "*, role.created, true"
  })
  void a_pattern_is_a_type_or_all_of_a_thing(String pattern, String type, boolean matches) {
    assertThat(EventFilter.of(List.of(pattern), true).matches(type, true)).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"user.created", "session.ended"})
  void organizations_never_hear_of_users_and_sessions(String type) {
    assertThat(new EventFilter(List.of()).matches(type, true)).isFalse();
    assertThat(new EventFilter(List.of()).matches(type, false)).isTrue();
    assertThatThrownBy(() -> EventFilter.of(List.of(type), true)).isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "member",
        "member.",
        "*.added",
        "member.a*",
        "Member.added",
        "nobody.knows",
        "setup.applied",
        "webhook.created"
      })
  void what_no_public_event_could_match_is_refused(String pattern) {
    assertThatThrownBy(() -> EventFilter.of(List.of(pattern), false)).isInstanceOf(Problem.class);
  }

  @Test
  void everything_stands_alone_and_the_list_is_short() {
    assertThatThrownBy(() -> EventFilter.of(List.of("*", "member.*"), false))
        .isInstanceOf(Problem.class);
    assertThat(EventFilter.of(Collections.nCopies(60, "member.*"), false).patterns())
        .containsExactly("member.*");
  }
}
