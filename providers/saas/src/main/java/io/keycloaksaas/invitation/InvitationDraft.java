package io.keycloaksaas.invitation;

import java.util.List;

/**
 * What somebody asks for who invites; unchecked.
 *
 * @param roles keys; empty for the realm's default
 * @param expiresInDays null for the realm's default
 * @param redirectUri null for none
 */
public record InvitationDraft(
    String email, List<String> roles, Integer expiresInDays, String redirectUri) {
  public InvitationDraft {
    roles = roles == null ? List.of() : List.copyOf(roles);
  }
}
