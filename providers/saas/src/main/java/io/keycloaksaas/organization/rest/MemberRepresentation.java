package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Member;
import io.keycloaksaas.platform.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member as the APIs show it. */
public record MemberRepresentation(
    String userId,
    @Nullable String username,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    List<String> roles,
    String joinedAt,
    @Nullable String invitedBy) {

  static MemberRepresentation of(Member member) {
    return new MemberRepresentation(
        member.userId(),
        member.username(),
        member.email(),
        member.firstName(),
        member.lastName(),
        member.roles(),
        Times.text(member.joinedAt()),
        member.invitedBy());
  }
}
