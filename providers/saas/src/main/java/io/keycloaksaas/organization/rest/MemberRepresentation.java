package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Member;
import io.keycloaksaas.platform.Times;
import java.util.List;

/** A member as the APIs show it. */
public record MemberRepresentation(
    String userId,
    String username,
    String email,
    String firstName,
    String lastName,
    List<String> roles,
    String joinedAt,
    String invitedBy) {

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
