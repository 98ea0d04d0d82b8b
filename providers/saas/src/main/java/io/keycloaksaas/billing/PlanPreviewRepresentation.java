package io.keycloaksaas.billing;

import io.keycloaksaas.catalog.PriceRepresentation;
import io.keycloaksaas.organization.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change of plan would do.
 *
 * @param version to be given back as {@code expectedVersion} when it is carried out
 * @param plan that counts afterwards; null for none
 * @param appliedBy who carries it out: the {@code subject} itself, an {@code administrator}, or the
 *     {@code billing_provider}
 * @param granted features that can be used afterwards and cannot now
 * @param revoked the other way round
 * @param limits the numbers before and after, where they differ: −1 is unlimited, null absent
 * @param exceeded limits of which more is used than they will allow; nobody and nothing is removed
 * @param rolesAffected roles with permissions that fall asleep with a feature
 * @param price of the plan; null for a free one
 * @param proration what the billing provider would bill at once; null where it does not say
 */
public record PlanPreviewRepresentation(
    String version,
    @Nullable String plan,
    String effectiveAt,
    String appliedBy,
    List<String> granted,
    List<String> revoked,
    Map<String, List<Long>> limits,
    List<ExceededRepresentation> exceeded,
    List<RoleAffected> rolesAffected,
    @Nullable PriceRepresentation price,
    @Nullable ProrationRepresentation proration) {

  /**
   * @param members the first 20 of those above the limit, the newest first; null to who may not see
   *     the members, and of other limits
   */
  public record ExceededRepresentation(
      String limit, long used, long allowed, @Nullable List<MemberOverLimit> members) {}

  /** A member above a limit of members. */
  public record MemberOverLimit(String userId, String username, String joinedAt) {
    static MemberOverLimit of(Member member) {
      return new MemberOverLimit(
          member.userId(), member.username(), Instant.ofEpochMilli(member.joinedAt()).toString());
    }
  }

  /** A role and what it lets nobody do any more. */
  public record RoleAffected(String role, List<String> permissionsAsleep) {}

  /**
   * @param amount with taxes and discounts, in the currency's smallest unit; negative is a credit
   * @param due what is charged of it, after the balance at the provider; never negative
   * @param currency ISO 4217
   * @param computedAt the instant to which was counted, of the running period
   */
  public record ProrationRepresentation(
      long amount, long due, String currency, String computedAt) {}

  PlanPreviewRepresentation with(Proration told) {
    return new PlanPreviewRepresentation(
        version,
        plan,
        effectiveAt,
        appliedBy,
        granted,
        revoked,
        limits,
        exceeded,
        rolesAffected,
        price,
        new ProrationRepresentation(
            told.amount(), told.due(), told.currency(), told.at().toString()));
  }
}
