package io.keycloaksaas.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Somebody is asked to become a member.
 *
 * @param email normalized as {@link io.keycloaksaas.platform.EmailAddress} does
 * @param logoId the public name of the organization's logo, or null
 * @param roles keys, sorted; without those that were deleted since
 * @param roleNames what people call these roles, in the same order
 * @param inviterName may be shown to anybody: no link, no address; null for administrators and for
 *     who is no more
 * @param clientId the application in which the invitation was made, or null
 * @param redirectUri checked against that client; or null
 * @param tokenWasMailed whether the token by which it was found came by mail alone; false when it
 *     was found otherwise
 * @param respondedAt when it was accepted, declined or revoked; else null
 */
public record Invitation(
    String id,
    String organizationId,
    String organizationSlug,
    String organizationName,
    String logoId,
    String email,
    List<String> roles,
    List<String> roleNames,
    Status status,
    String inviterId,
    String inviterName,
    String clientId,
    String redirectUri,
    boolean tokenWasMailed,
    Instant createdAt,
    Instant expiresAt,
    Instant respondedAt) {

  public Invitation {
    roles = List.copyOf(roles);
    roleNames = List.copyOf(roleNames);
  }

  /** Where an invitation stands; only a pending one can be answered. */
  public enum Status {
    PENDING,
    ACCEPTED,
    DECLINED,
    REVOKED,
    /** By time, whether the row says so yet or not. */
    EXPIRED;

    /** The word in the REST API and in events. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
