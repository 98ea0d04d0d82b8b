package io.keycloaksaas.invitation.jpa;

import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.Inviter;
import io.keycloaksaas.organization.OrganizationStatus;

/**
 * An invitation with one of its roles, as queries give it.
 *
 * @param tokenHash by which it was found, else empty
 * @param mailed whether that token came by mail
 */
public record InvitationRow(
    String id,
    String organizationId,
    String email,
    Status status,
    Inviter.Type inviterType,
    String inviterId,
    String clientId,
    String redirectUri,
    Long createdAt,
    Long expiresAt,
    Long respondedAt,
    String slug,
    String organizationName,
    String logoId,
    OrganizationStatus organizationStatus,
    String inviterUsername,
    String inviterFirstName,
    String inviterLastName,
    String roleId,
    String ownRoleKey,
    String ownRoleName,
    String ownRolePermissions,
    String tokenHash,
    Boolean mailed) {}
