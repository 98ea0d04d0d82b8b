package io.keycloaksaas.organization;

/**
 * A tenant: Keycloak's native organization and what we know beside it.
 *
 * @param alias the native alias, its first slug; never changes, and is what the scope {@code
 *     organization:<alias>} names
 * @param name what people call it; need not be unique
 * @param createdBy the user who made it, or null
 * @param personal made for one new user, as his own
 * @param createdAt epoch milliseconds
 * @param deletedAt epoch milliseconds, or null while it lives
 * @param logoId the public name of its logo, or null
 * @param onboardedAt when it had been through its onboarding, epoch milliseconds, or null
 * @param revision grows with every change of the row behind this
 */
public record Organization(
    String id,
    String alias,
    String slug,
    String name,
    OrganizationStatus status,
    String createdBy,
    long createdAt,
    long updatedAt,
    Long deletedAt,
    String logoId,
    boolean personal,
    Long onboardedAt,
    long revision) {

  /** What {@code If-Match} is compared with. */
  public String etag() {
    return Long.toString(revision);
  }

  public Organization with(OrganizationStatus other) {
    return new Organization(
        id,
        alias,
        slug,
        name,
        other,
        createdBy,
        createdAt,
        updatedAt,
        deletedAt,
        logoId,
        personal,
        onboardedAt,
        revision);
  }
}
