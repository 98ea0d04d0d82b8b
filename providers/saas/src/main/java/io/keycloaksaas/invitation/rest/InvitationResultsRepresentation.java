package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.OrganizationInvitations.Created;
import io.keycloaksaas.invitation.OrganizationInvitations.Outcome;
import io.keycloaksaas.platform.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each of several addresses, in their order. */
public record InvitationResultsRepresentation(List<InvitationResult> results) {

  /**
   * @param email as it was asked for
   * @param status {@code created}, or the code of the problem
   * @param detail of the problem
   */
  public record InvitationResult(
      @Nullable String email,
      String status,
      @Nullable InvitationRepresentation invitation,
      @Nullable String detail) {

    private static InvitationResult of(Outcome outcome) {
      return outcome
          .created()
          .map(created -> created(outcome.email(), created))
          .orElseGet(() -> refused(outcome.email(), outcome.problem().orElseThrow()));
    }

    private static InvitationResult created(String email, Created created) {
      return new InvitationResult(email, "created", InvitationRepresentation.of(created), null);
    }

    private static InvitationResult refused(String email, Problem problem) {
      return new InvitationResult(email, problem.code().key(), null, problem.getMessage());
    }
  }

  static InvitationResultsRepresentation of(List<Outcome> outcomes) {
    return new InvitationResultsRepresentation(
        outcomes.stream().map(InvitationResult::of).toList());
  }
}
