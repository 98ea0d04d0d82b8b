package io.keycloaksaas.domain;

import java.util.Optional;

/**
 * A domain that an organization says is its own. Instants are epoch milliseconds.
 *
 * @param verifiedAt of the proof that counts; absent unless it is verified
 * @param checkedAt when the DNS was asked last
 * @param misses how often in a row a verified one was not found
 */
public record Domain(
    String organizationId,
    DomainName name,
    DomainStatus status,
    Enrolment enrolment,
    Challenge challenge,
    long createdAt,
    Optional<Long> verifiedAt,
    Optional<Long> checkedAt,
    int misses) {

  boolean isVerified() {
    return status == DomainStatus.VERIFIED;
  }
}
